import {describe, expect, it} from 'vitest'
import {sharedClass} from '../../pipeline/claims/support/in-passing/shared-class.ts'
import type {Statement} from '../../pipeline/model/statement.ts'
import {matchTexts} from '../support/match-texts.ts'

const detailed = 'The Otter is one small harbour ferry built by the Holm yard for the town of Lund.'

/** The statement of a class that a text makes. */
function classIn(text: string): Statement {
  const found = matchTexts({a: text})
    .output.groups.flatMap(({statements}) => statements)
    .find(({relation}) => relation === 'is-a')
  if (!found) throw new RangeError(`No class in “${text}”`)
  return found
}

/** What each side is quoted as; undefined where they say no class in common, or both tell nothing else. */
function quoted(one: string, other: string): readonly string[] | undefined {
  const statements = [classIn(one), classIn(other)] as const
  expect(statements.map(statement => sharedClass.marks(statement).length)).toEqual([1, 1])
  return sharedClass
    .common(...statements)
    ?.map((side, at) =>
      side.whole ? (statements[at]?.text ?? '') : (statements[at]?.text.slice(side.start, side.end) ?? '')
    )
}

describe('a class that one source tells in passing', () => {
  it('is cut out where another tells nothing else', () => {
    expect(quoted(detailed, 'The Otter is a ferry.')).toEqual([
      'The Otter is one small harbour ferry',
      'The Otter is a ferry.'
    ])
  })

  it.each([
    ['of another thing', 'The Heron is a ferry.'],
    ['that is told apart otherwise', 'The Otter is a railway ferry.'],
    ['that is another one', 'The Otter is a museum.'],
    ['in passing as well', 'The Otter is a ferry built of oak in the north.']
  ])('is not joined with one %s', (_, other) => {
    expect(quoted(detailed, other)).toBeUndefined()
  })

  it.each([
    'Perhaps the Otter is a ferry.',
    'The Otter is not a ferry.',
    'If it floats, the Otter is a ferry.',
    'The Otter is a ferry of the old sort.'
  ])('is not told by “%s”', text => {
    expect(sharedClass.marks(classIn(text))).toEqual([])
  })
})
