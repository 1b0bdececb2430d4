import {describe, expect, it} from 'vitest'
import {matchTexts} from '../support/match-texts.ts'

function clashes(one: string, other: string): readonly (readonly [string, string])[] {
  return matchTexts({a: one, b: other}).output.clashes.map(({kind, strength}) => [kind, strength])
}

describe('things that do something are kept out of a class', () => {
  it.each([
    [
      'that does it for another source',
      'Boats that break ice are not tugs.',
      'Harbour tugs can break ice, tow ships, and put out fires.'
    ],
    [
      'and stand in the sentence before',
      'Think of launches for pilots, or boats that lay cables, break ice, or tow rafts. These are all steam craft but are not tugs.',
      'Harbour tugs built for the north can break thin ice in spring, and tow ships.'
    ]
  ])('%s: a conflict', (_, one, other) => {
    expect(clashes(one, other)).toEqual([['classification', 'hard']])
    expect(clashes(other, one)).toEqual([['classification', 'hard']])
  })

  it.each([
    ['only some of them', 'Some boats that break ice are not tugs.', 'Harbour tugs can break ice.'],
    ['another act', 'Boats that break ice are not tugs.', 'Harbour tugs tow ships.'],
    ['another class', 'Boats that break ice are not tugs.', 'Trawlers can break ice.'],
    ['not always', 'Boats that break ice are not always tugs.', 'Harbour tugs can break ice.'],
    [
      'what the reader is to think of as something else',
      'Think of boats that break ice as snails. These are not tugs.',
      'Harbour tugs can break ice.'
    ]
  ])('no conflict: %s', (_, one, other) => {
    expect(clashes(one, other)).toEqual([])
  })
})
