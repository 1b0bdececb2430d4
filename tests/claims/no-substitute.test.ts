import {describe, expect, it} from 'vitest'
import {matchTexts} from '../support/match-texts.ts'

/** Whether two articles share a claim for what something does not stand in for. */
function joined(one: string, other: string): boolean {
  return matchTexts({a: one, b: other}).output.groups.some(({reasons}) =>
    reasons.some(reason => reason.startsWith('both say that it does not stand in for'))
  )
}

describe('what does not stand in for something else', () => {
  it.each([
    [
      'no substitute, and no such thing',
      'On a dark night a lamp is no substitute for a pilot.',
      'A lamp is not a pilot.'
    ],
    [
      'in place of',
      'A lamp in a tin box is no substitute for a pilot.',
      'Take a lamp along, but not in place of a harbour pilot.'
    ],
    [
      'never replaces',
      'A tide table never replaces a pilot.',
      'Buy the tide table at the lock, but never instead of a pilot.'
    ],
    ['mistaken for', 'A sluice must never be mistaken for a lock.', 'In short, a sluice is no replacement for a lock.']
  ])('is one claim: %s', (_, one, other) => {
    expect(joined(one, other)).toBe(true)
  })

  it.each([
    ['another thing', 'A lamp is no substitute for a pilot.', 'A rope is no substitute for a pilot.'],
    ['something else', 'A lamp is no substitute for a pilot.', 'A lamp is no substitute for a compass.'],
    ['the other way round', 'A lamp is no substitute for a pilot.', 'A pilot is not a lamp.'],
    ['what does stand in', 'A lamp is no substitute for a pilot.', 'A lamp is a good substitute for a pilot.'],
    ['a condition', 'A lamp is no substitute for a pilot.', 'If the fog comes in, a lamp does not replace a pilot.']
  ])('is told apart by %s', (_, one, other) => {
    expect(joined(one, other)).toBe(false)
  })
})
