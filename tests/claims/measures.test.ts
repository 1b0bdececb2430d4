import {describe, expect, it} from 'vitest'
import {matchTexts} from '../support/match-texts.ts'

/** Whether two articles share a claim for what something measures. */
function joined(one: string, other: string): boolean {
  return matchTexts({a: one, b: other}).output.groups.some(({reasons}) =>
    reasons.some(reason => reason.startsWith('both say that it measures one'))
  )
}

describe('what a thing measures', () => {
  it.each([
    [
      'how much, and the number',
      'The spare load says how much more cargo a barge could bear to take on.',
      'The spare load is the number of sacks of cargo that a barge may be lacking.'
    ],
    [
      'how long, and the hours',
      'The grace period tells you how long everybody can wait ashore who has to be aboard again.',
      'The grace period is the number of hours that everybody may spend ashore.'
    ],
    [
      'what it is measured in',
      'Tonnage, the amount that is carried, is measured in burthens.',
      'Burthens say how much is carried.'
    ]
  ])('is one claim: %s', (_, one, other) => {
    expect(joined(one, other)).toBe(true)
  })

  it.each([
    [
      'another sort',
      'The grace period says how long a ship stays at the quay.',
      'The grace period says how much a ship pays at the quay.'
    ],
    [
      'another thing',
      'The grace period says how long a ship stays at the quay.',
      'The bell says how long a ship stays at the quay.'
    ],
    [
      'a denial',
      'The grace period says how long a ship stays at the quay.',
      'The grace period does not say how long a ship stays at the quay.'
    ],
    ['a class', 'The quay is a much longer one.', 'The quay is a much bigger one.']
  ])('is told apart by %s', (_, one, other) => {
    expect(joined(one, other)).toBe(false)
  })
})
