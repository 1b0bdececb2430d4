import {describe, expect, it} from 'vitest'
import {matchTexts} from '../support/match-texts.ts'

/** Whether two articles share a claim for what they set against something else. */
function joined(one: string, other: string): boolean {
  return matchTexts({a: one, b: other}).output.groups.some(({reasons}) =>
    reasons.some(reason => reason.startsWith('both set the same apart'))
  )
}

describe('what is set against something else', () => {
  it.each([
    [
      'told last, and told first',
      'A steam grader weighs pears rather than just counting them or washing crates.',
      'Steam graders are old. Instead of washing plums to find a buyer, a steam grader weighs pears on a brass beam.'
    ],
    [
      'without what it is done to',
      'A wherry is a boat that carries barley, malt and coal — rather than only drifting or rotting at a mooring.',
      'A wherry carries instead of simply drifting.'
    ],
    [
      'by a noun of action',
      'Instead of towing the raft to give it a push, a wherry carries the logs in its hold.',
      'A wherry carries rather than just pushing.'
    ],
    [
      'of two nouns behind one preposition',
      'Ferrymen in the old harbour steer by the tide and the smell of the mud, never by the lamp.',
      'In winter ferrymen steer by the tide rather than by the lamp on the pier.'
    ]
  ])('is joined across sources: %s', (_, one, other) => {
    expect(joined(one, other)).toBe(true)
  })

  it.each([
    [
      'the same is left out for something else',
      'A wherry carries rather than drifts.',
      'A wherry sinks rather than drifts.'
    ],
    ['something else is left out', 'A wherry carries rather than drifts.', 'A wherry carries rather than tows.'],
    ['the two are set the other way round', 'A wherry drifts rather than tows.', 'A wherry tows rather than drifts.'],
    [
      'it is told of something else',
      'A wherry tows barges rather than drifting.',
      'A lugger tows barges rather than drifting.'
    ],
    [
      'it is done to something else',
      'A wherry tows barges rather than lifting anchors.',
      'A wherry tows rafts instead of lifting stones.'
    ],
    [
      'one says it under a condition',
      'A wherry tows rather than drifts.',
      'If the wind drops, a wherry tows rather than drifts.'
    ],
    ['the denial is a second thing said', 'A wherry is tarred and never leaks.', 'A wherry is painted and never leaks.']
  ])('is not joined where %s', (_, one, other) => {
    expect(joined(one, other)).toBe(false)
  })
})
