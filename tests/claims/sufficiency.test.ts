import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

describe('what is enough for one source', () => {
  it.each([
    [
      'A simple canvas hood is all the shelter a small boat needs.',
      'In a wet harbour a canvas hood alone is not enough.'
    ],
    ['A coat of tar is sufficient to seal the seam.', 'A coat of tar is not sufficient to seal the seam.'],
    ['A paper chart is enough.', 'A paper chart by itself is insufficient.']
  ])('and not for the other, is a conflict: %s', (one, other) => {
    expect(pairVerdict({text: one}, {text: other})).toMatchObject({relation: 'conflict'})
    expect(pairVerdict({text: other}, {text: one}).relation).toBe('conflict')
  })

  it.each([
    ['for another purpose', 'A canvas hood is enough for a weekend.', 'A canvas hood is not enough for a winter.'],
    ['where one side names a purpose', 'A canvas hood is enough for a weekend.', 'A canvas hood alone is not enough.'],
    ['of another number', 'One anchor is enough.', 'A second anchor alone is not enough.'],
    ['of another thing', 'A canvas hood is all the shelter a boat needs.', 'A canvas sail alone is not enough.'],
    ['where both say that it is not', 'A canvas hood alone is not enough.', 'A canvas hood is insufficient.']
  ])('is none %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
  })
})
