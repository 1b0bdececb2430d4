import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import type {Side} from '../bench/side-article.ts'

describe('what holds now', () => {
  it.each<readonly [string, Side, Side]>([
    [
      'is said to die out',
      {text: 'The bow thruster is the most common drive for small ferries today.'},
      {text: 'The bow thruster is dying out, and hardly any new ferry still has one.'}
    ],
    [
      'is told as what led until others came',
      {text: 'In harbour work, the leading engines are oil engines and steam turbines.'},
      {text: 'Steam turbines were the favourites of harbour work until oil engines came.'}
    ],
    [
      'is told as what used to be',
      {text: 'The night ferries used to carry a barber.'},
      {text: 'The night ferries carry a barber.'}
    ]
  ])('clashes where it %s', (_, one, other) => {
    expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind: 'temporal'})
    expect(pairVerdict(other, one)).toMatchObject({relation: 'conflict', kind: 'temporal'})
  })

  it.each<readonly [string, Side, Side]>([
    [
      'what wanes is another thing',
      {text: 'The bow thruster is the most common drive for small ferries today.'},
      {text: 'The paddle wheel is dying out, and hardly any new ferry still has one.'}
    ],
    [
      'what used to be is denied',
      {text: 'The night ferries used to carry a post office.'},
      {text: 'The night ferries do not carry a post office.'}
    ],
    [
      'what used to be is told as past',
      {text: 'The night ferries used to carry a post office.'},
      {text: 'In 1950 the night ferries carried a post office.'}
    ]
  ])('does not clash where %s', (_, one, other) => {
    expect(pairVerdict(one, other).relation).not.toBe('conflict')
    expect(pairVerdict(other, one).relation).not.toBe('conflict')
  })
})
