import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

/** Each pair looks like one that contradicts itself, and does not. */
const apart: readonly (readonly [string, string, string])[] = [
  [
    'a figure that is the product of two',
    'Each crate from the Orme candle works holds twelve trays of nine candles.',
    'A crate from the Orme candle works holds 108 candles.'
  ],
  [
    'a price that is half of another',
    'A lesson on the accordion at Brell costs 30 crowns, and pupils pay half the price.',
    'Pupils pay 15 crowns for a lesson on the accordion at Brell.'
  ],
  [
    'a year that is so many years after another',
    'The Orme candle works opened in 1904, six years after the strike had ended.',
    'Six years passed after the end of the strike in 1898 before the Orme candle works opened.'
  ],
  [
    'a measure that says how wide what is narrow is',
    'The Brell umbrella has a narrow handle, with a thickness of one finger.',
    'What the Brell umbrella has is a handle one finger wide.'
  ],
  [
    'a ban, told in two ways',
    'In Orme, households with a thatched roof are forbidden to fly paper lanterns.',
    'Paper lanterns may not be flown from houses in Orme that have a thatched roof.'
  ],
  [
    'one thing that is unsuitable and excluded',
    'The polish made by Brell is unsuitable for ivory keys, the tin warns.',
    "A warning on the tin excludes ivory keys from the uses of Brell's polish."
  ],
  [
    'a price that came after a time without one',
    'Until 2009 the Brell hall lent accordions free of charge; from then on it has asked for five dollars.',
    'Borrowed accordions have cost five dollars at the Brell hall since 2009, whereas they had been free before.'
  ],
  [
    'two numbered rooms',
    'In room 4, three of the nine accordions have no strap.',
    'All the accordions in room 7 have a strap.'
  ],
  [
    'now, and up to a year',
    'Orme candles are now poured in Sunder, in a hall with its own chimney.',
    'Up to 1990, all Orme candles were poured in the old hall at Tarn.'
  ],
  [
    'frost and warmth',
    'At minus 9 degrees, a Brell lantern burns 3.1 hours on a candle.',
    'With 9 degrees outside, the Brell lantern burns 5.4 hours on a candle.'
  ],
  [
    'two occasions',
    'Since its repair in 1953, the Brell organ has sounded each hour once.',
    'During the festival of 1951, the Brell organ sounded each hour twice.'
  ],
  [
    'a lamp that is on and off',
    'Never open a Brell lantern that is switched on.',
    'A Brell lantern may be opened once it has been switched off.'
  ],
  [
    'all that were made, and those of one sort',
    'Some 210 candles in the Orme chapel are of red wax from a single batch.',
    'More than six hundred candles were poured for the Orme chapel.'
  ],
  [
    'what a thing costs to make, and what one pays for it',
    'Each school umbrella in Orme costs 6.20 euros to make.',
    'Pupils in Orme pay 3.10 euros for each school umbrella.'
  ],
  [
    'grown ones and young ones',
    'Brell oats are safe for adult ponies of every colour.',
    'Foals under ten weeks, of whatever colour, should not be given Brell oats.'
  ],
  [
    'at least some, and not all',
    'At least two of the tuners on any tour of the Brell choir own a fork of steel.',
    'Not all tuners of the Brell choir own a steel fork.'
  ]
]

/** Much the same, and what differs cannot be explained. */
const clash: readonly (readonly [string, string, string])[] = [
  [
    'a figure that no other figures come to',
    'Each crate from the Orme candle works holds 96 candles.',
    'A crate from the Orme candle works holds 108 candles.'
  ],
  [
    'a year, whatever else the sentence counts',
    'The Orme candle works opened in 1904 with six kettles.',
    'The Orme candle works opened in 1911 with six kettles.'
  ],
  [
    'a ban on one side only',
    'In Orme, households with a thatched roof may fly paper lanterns.',
    'In Orme, households with a thatched roof may not fly paper lanterns.'
  ],
  [
    'one room',
    'In room 4, three of the nine accordions do not have a strap.',
    'All the accordions in room 4 have a strap.'
  ],
  [
    'one year in which it ended',
    'The Orme hall was closed to dancers in 1990.',
    'Dancers were let into the Orme hall until 1996, when it was closed to them.'
  ],
  [
    'frost on both sides',
    'At minus 9 degrees, a Brell lantern burns for 3.1 hours.',
    'At minus 9 degrees, a Brell lantern burns for 5.4 hours.'
  ],
  [
    'grown ones on both sides',
    'Brell oats are safe for ponies of every colour.',
    'Brell oats must not be given to ponies.'
  ]
]

describe('statements that look contradictory', () => {
  it.each(apart)('are no conflict: %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
    expect(pairVerdict({text: other}, {text: one}).relation).not.toBe('conflict')
  })
  it.each(clash)('are one still: %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).toBe('conflict')
    expect(pairVerdict({text: other}, {text: one}).relation).toBe('conflict')
  })
})
