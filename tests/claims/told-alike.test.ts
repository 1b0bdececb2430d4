import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

const same: readonly (readonly [string, string, string])[] = [
  [
    'an order, told from either end',
    'The lining of a Sunder umbrella is sewn before the fitting of the handle.',
    'On a Sunder umbrella, the handle is fitted after the lining has been sewn.'
  ],
  [
    'an order with “only after”',
    'Varnish should be brushed onto a Brell accordion only after the wood is fully dry.',
    'Let the wood of a Brell accordion dry completely before you brush on any varnish.'
  ],
  [
    'what “nobody without” keeps it to',
    'Playing in the Orme band is allowed only to those who own a drum.',
    'Nobody may play in the Orme band without owning a drum.'
  ],
  [
    'what “nowhere else” keeps it to',
    'The Brell waltz is taught in Sunder and nowhere else.',
    'Only those who live in Sunder are taught the Brell waltz.'
  ],
  [
    'a ban, with “not allowed” and with “forbidden”',
    'Pupils at the Brell hall are not allowed to oil the bellows when the air is damp.',
    'At the Brell hall, pupils are forbidden to oil the bellows in damp air.'
  ],
  [
    'a share in words and as a percentage',
    'One in five of the dancers who were trained at Brell won a medal in 1931.',
    'In 1931, medals were won by 20 per cent of the dancers trained at Brell.'
  ],
  [
    'a share of so many in so many',
    'One candle in four poured by Orme is a red one.',
    'Red ones make up 25 per cent of the candles that Orme pours.'
  ],
  [
    'a day and a half in hours',
    'A full Sunder lantern keeps burning for a day and a half of ordinary use.',
    'With ordinary use, a full Sunder lantern burns for 36 hours.'
  ],
  [
    'a denial by a prefix',
    'Ever since the fire, the beams at Orme have been left unpainted.',
    'The beams at Orme have not been painted since the day of the fire.'
  ]
]

const apart: readonly (readonly [string, string, string])[] = [
  [
    'an order and the same turned round',
    'The lining of a Sunder umbrella is sewn before the fitting of the handle.',
    'On a Sunder umbrella, the handle is fitted before the lining has been sewn.'
  ],
  [
    'an order and another event',
    'Varnish should be brushed onto a Brell accordion only after the wood is fully dry.',
    'Let the wood of a Brell accordion rest for a year before you cut any reeds.'
  ],
  [
    'what it is kept to, and something else',
    'Playing in the Orme band is allowed only to those who own a drum.',
    'Nobody may play in the Orme band without paying a fee.'
  ],
  [
    'two shares',
    'One in five of the dancers who were trained at Brell won a medal in 1931.',
    'In 1931, medals were won by 25 per cent of the dancers trained at Brell.'
  ],
  [
    'most of them, and a percentage of something else',
    'Most Sunder lanterns lose two per cent of their oil each day.',
    'Few Sunder lanterns lose two per cent of their oil each day.'
  ],
  [
    'two bans of one place',
    'Pupils at the Brell hall are not allowed to oil the bellows.',
    'At the Brell hall, pupils are forbidden to smoke cigars.'
  ],
  [
    'a denial of a denial',
    'Pupils at the Brell hall are forbidden to oil the bellows when the air is damp.',
    'Pupils at the Brell hall are not forbidden to oil the bellows when the air is damp.'
  ],
  [
    'what each rejects in favour of the other',
    'The Orme stone is a bell rather than a clock.',
    'The Orme stone is a clock and no bell.'
  ],
  [
    'what is done after each, by whom',
    'After every waltz, the Brell organ empties its bellows by itself.',
    'After every waltz, the player has to empty the bellows of the Brell organ.'
  ]
]

describe('two ways to say one thing', () => {
  it.each(same)('are joined: %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).toBe('same')
    expect(pairVerdict({text: other}, {text: one}).relation).toBe('same')
  })
  it.each(apart)('are not what these are: %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('same')
    expect(pairVerdict({text: other}, {text: one}).relation).not.toBe('same')
  })
})
