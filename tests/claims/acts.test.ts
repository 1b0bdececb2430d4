import {describe, expect, it} from 'vitest'
import {compilationOf} from '../support/compilation-of.ts'
import {matchTexts} from '../support/match-texts.ts'

describe('what a thing does', () => {
  it.each([
    [
      'one of several verbs with an object of their own',
      'Wherries carry barley from remote farms, tow rafts through narrow locks in spring, and mend nets.',
      'A wherry can also mend and wash nets.',
      [
        'Wherries carry barley from remote farms, tow rafts through narrow locks in spring, and mend nets.',
        'A wherry can also mend and wash nets.'
      ]
    ],
    [
      'a noun of action',
      'The Selkie is a steam launch built especially for cargo inspection',
      'The Selkie, the Merrow, and similar boats inspect cargo given papers, stamps, or harbour seals.',
      [
        'The Selkie is a steam launch built especially for cargo inspection',
        'The Selkie, the Merrow, and similar boats inspect cargo'
      ]
    ],
    [
      'what something is used for',
      'The Otter uses a tall crane with two iron hooks and a steam winch to lift timber from flooded yards upriver.',
      'The Otter lifts timber.',
      ['The Otter uses a tall crane with two iron hooks and a steam winch to lift timber', 'The Otter lifts timber.']
    ],
    [
      'kinds of object that are only judged',
      'Selkie and Merrow carry full crates from the farms of every valley',
      'Otter / Selkie use wooden barges with iron keels to carry new crates',
      [
        'Selkie and Merrow carry full crates from the farms of every valley',
        'Otter / Selkie use wooden barges with iron keels to carry new crates'
      ]
    ],
    [
      'a purpose',
      'A grader is a broad machine with nine rubber belts designed to wash and weigh apples, pears, or plums.',
      'Graders are made to weigh apples.',
      [
        'A grader is a broad machine with nine rubber belts designed to wash and weigh apples',
        'Graders are made to weigh apples.'
      ]
    ],
    [
      'a task that is spelled out',
      'A grader is a broad machine with nine rubber belts designed to do one of those jobs: weighing large apples.',
      'Graders weigh apples.',
      [
        'A grader is a broad machine with nine rubber belts designed to do one of those jobs: weighing large apples',
        'Graders weigh apples.'
      ]
    ],
    [
      'one of several tasks',
      'In the north, graders are still used for tasks such as weighing large apples or peeling plums before the frost.',
      'Graders weigh apples.',
      ['graders are still used for tasks such as weighing large apples', 'Graders weigh apples.']
    ],
    [
      'two objects with a slash between them',
      'Otter boats carry barley/gravel from the farms of every valley and tow long rafts in spring.',
      'Otter boats carry gravel.',
      ['carry barley/gravel', 'Otter boats carry gravel.']
    ]
  ])('is joined across sources: %s', (_, one, other, texts) => {
    expect(joined(one, other)).toEqual([texts])
  })

  it.each([
    [
      'another kind of object',
      'Wherries carry wet barley from the farms, tow rafts through the narrow locks, and mend nets.',
      'A wherry carries dry barley.'
    ],
    [
      'an object that is narrowed',
      'Wherries carry the flags of every inland port, tow rafts through the narrow locks, and mend nets.',
      'A wherry carries flags.'
    ],
    [
      'a condition',
      'If the wind drops, wherries carry barley from inland farms, tow rafts through the locks, and mend nets.',
      'A wherry mends nets.'
    ],
    [
      'a doubt',
      'Wherries may carry barley from the inland farms, tow rafts through the narrow locks, and mend nets.',
      'A wherry mends nets.'
    ],
    [
      'a denial',
      'Wherries never carry barley from the inland farms, tow rafts through the narrow locks, or mend nets.',
      'A wherry mends nets.'
    ],
    [
      'another thing',
      'Wherries carry barley from the inland farms, tow rafts through the narrow locks, and mend nets.',
      'A trawler mends nets.'
    ],
    [
      'what both only mention',
      'Wherries carry barley from the inland farms, tow rafts through the narrow locks, and mend nets.',
      'Wherries sell ropes at every landing, paint harbour walls for the town, and mend nets.'
    ]
  ])('is told apart by %s', (_, one, other) => {
    expect(joined(one, other)).toEqual([])
  })

  it.each([
    ['Output', [['Fine dust, coarse grit', 'Sand mills produce fine dust']]],
    ['Input', []]
  ])('is told by a cell under “%s”, if that is its noun', (header, texts) => {
    const table = `# Mills\n\n| Mill | Place | ${header} |\n|---|---|---|\n| Sand mills | quarry | Fine dust, coarse grit |\n`
    const prose = '# Dust\n\nSand mills produce fine dust for potters, masons, painters and bakers all over Norland.\n'
    const {reconciliation} = compilationOf({'a.md': table, 'b.md': prose}).records
    const groups = reconciliation.claims.map(({group}) => group.statements)
    expect(
      groups
        .filter(statements => new Set(statements.map(({source}) => source)).size > 1)
        .map(statements => statements.map(({text}) => text))
    ).toEqual(texts)
  })

  it('is worded as a clause where one is there', () => {
    const {groups} = matchTexts({
      a: 'Wherries carry barley from remote farms, tow rafts through narrow locks in spring, and mend nets.',
      b: 'A wherry can also mend and wash nets.'
    }).output
    const group = groups.find(({statements}) => statements.length > 1)
    expect(group?.statements.map(({standsAlone, passing}) => [standsAlone, passing ?? false])).toEqual([
      [false, true],
      [true, false]
    ])
  })
})

/** The texts of every group that both sources stand in. */
function joined(one: string, other: string): readonly (readonly string[])[] {
  return matchTexts({a: one, b: other})
    .output.groups.filter(({statements}) => new Set(statements.map(({source}) => source)).size > 1)
    .map(({statements}) => statements.map(({text}) => text))
}
