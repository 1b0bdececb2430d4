import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {MatchedStatements} from '../../../pipeline/passes/match/match-statements.ts'
import {matchTexts} from '../../support/match-texts.ts'

const things = ['The ferry', 'The old crane', 'A tide gauge', 'The harbour master', 'Every berth', 'The signal mast']
const sayings = [
  'carries forty cars',
  'carries sixty cars',
  'was built in 1931',
  'was built in 1947',
  'is made of steel',
  'stands in Holm',
  'opens before noon',
  'sells day tickets',
  'is still in use',
  'is no longer in use'
]
const sentence = fc
  .tuple(fc.constantFrom(...things), fc.constantFrom(...sayings))
  .map(([thing, saying]) => `${thing} ${saying}.`)
const article = fc.array(sentence, {minLength: 1, maxLength: 5}).map(sentences => [...new Set(sentences)].join('\n'))
const corpus = fc.array(article, {minLength: 2, maxLength: 4})

describe('laws of matching statements', () => {
  it('finds the same whatever the order of the sources', () => {
    fc.assert(
      fc.property(corpus, texts => {
        const entries = texts.map((text, index) => [`source-${index}`, text] as const)
        const forward = matchTexts(Object.fromEntries(entries)).output
        expect(matchTexts(Object.fromEntries([...entries].reverse())).output).toEqual(forward)
      }),
      {numRuns: 25}
    )
  })

  it('makes no claim and no conflict more of a copy of a source', () => {
    fc.assert(
      fc.property(corpus, fc.nat(3), (texts, which) => {
        const entries = texts.map((text, index) => [`source-${index}`, text] as const)
        const copied = entries[which % entries.length]?.[1] ?? ''
        const before = matchTexts(Object.fromEntries(entries)).output
        const after = matchTexts(Object.fromEntries([...entries, ['source-9', copied]])).output
        expect(sizes(after)).toEqual(sizes(before))
      }),
      {numRuns: 25}
    )
  })

  it('never leaves a sentence and its negation merged', () => {
    const pairs = [
      ['sells day tickets', 'does not sell day tickets'],
      ['is made of steel', 'is not made of steel'],
      ['stands in Holm', 'does not stand in Holm'],
      ['carries cars', 'cannot carry cars'],
      ['is a danger to ships', 'is no danger to ships'],
      ['has a bow door', 'has no bow door'],
      ['was moved to the pier', 'was never moved to the pier']
    ] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...things),
        fc.constantFrom(...pairs),
        fc.constantFrom('', ' in winter', ' at the north pier'),
        (thing, [said, denied], tail) => {
          const {groups} = matchTexts({one: `${thing} ${said}${tail}.`, other: `${thing} ${denied}${tail}.`}).output
          expect(groups.every(group => new Set(group.statements.map(statement => statement.source)).size === 1)).toBe(
            true
          )
        }
      )
    )
  })

  it('replays an editor’s rulings to the same result', () => {
    const texts = {
      one: 'The ferry carries forty cars.\nThe mast stands in Holm.',
      other: 'A boat takes cars over.\nThe mast is in Holm.'
    }
    const ruling = {
      at: {line: 1, column: 1, offset: 0},
      passages: [
        {source: 'one', quote: 'carries forty cars'},
        {source: 'other', quote: 'A boat takes cars'}
      ],
      ruling: 'join'
    } as const
    const once = matchTexts(texts, [ruling])
    expect(matchTexts(texts, [ruling, ruling])).toEqual(once)
    expect(matchTexts(texts, [ruling])).toEqual(once)
    expect(once.diagnostics).toEqual([])
  })
})

/** How many claims and conflicts there are, and what they say. */
function sizes({groups, clashes}: MatchedStatements): unknown {
  return {
    groups: groups.map(group => [...new Set(group.statements.map(statement => statement.text))].sort()).sort(),
    clashes: clashes.map(({kind, sides}) => [kind, ...sides.map(([statement]) => statement.text)].sort()).sort()
  }
}
