import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

const clash: readonly (readonly [string, string, string])[] = [
  [
    'of any size, and reserved for some',
    'The refund at the Orme candle fair is open to stalls of any size.',
    'The Orme candle fair reserves its refund for stalls with fewer than three tables.'
  ],
  [
    'of all, and some are exempt',
    'The Brell levy on accordions applies to all reeds, no matter how thin they are.',
    'Reeds that are thinner than a hair are exempt from the Brell levy on accordions.'
  ],
  [
    'of two alike, and of one alone',
    'The ban on paper lanterns in Orme applies to hotels and taverns alike.',
    'It is hotels alone that the ban on paper lanterns in Orme binds.'
  ],
  [
    'of the one as well as the other, and only of one',
    'Beeswax polish dulls an accordion, on black keys as well as on white keys.',
    'It is only on white keys that beeswax polish dulls an accordion.'
  ],
  [
    'everywhere, and in one town and no other',
    'The tax on umbrellas was in force in every town of Orme in 1931.',
    'In 1931 the tax on umbrellas applied to the capital of Orme and to no other town.'
  ],
  [
    'what is included here and left out there',
    'The Brell guarantee covers every part of the accordion, the bellows included.',
    'The bellows of the accordion are excluded from the Brell guarantee.'
  ],
  [
    'of any age, and of those under a figure',
    'Dancers of any age have their shoes paid for by the Orme fund.',
    'The Orme fund pays for the shoes of dancers under twelve only.'
  ],
  [
    'in any weather, and in one sort of weather',
    'A waxed umbrella is the right one in any climate, as it keeps its shape.',
    'A waxed umbrella is the right one in a cool climate, but in a warm one it melts.'
  ]
]

const apart: readonly (readonly [string, string, string])[] = [
  [
    'only these, and all of these',
    'The refund at the Orme candle fair is open to all stalls.',
    'Only stalls get the refund at the Orme candle fair.'
  ],
  [
    'a limit in another respect',
    'The Brell levy on accordions applies to all reeds.',
    'The Brell levy on accordions is charged only in the spring.'
  ],
  [
    'a limit of another thing',
    'Every hotel in Orme may hang paper lanterns.',
    'In Orme, only taverns may sell hot wine.'
  ],
  [
    'two years',
    'In 1931 the tax on umbrellas was in force in every town of Orme.',
    'In 1954 the tax on umbrellas applied to the capital of Orme and to no other town.'
  ],
  [
    'two guarantees',
    'The Brell guarantee covers every part of the accordion, the bellows included.',
    'The bellows of the accordion are excluded from the Sunder guarantee.'
  ],
  [
    'not all, and only some',
    'Not every hotel in Orme may hang paper lanterns.',
    'In Orme, only hotels with a well may hang paper lanterns.'
  ]
]

describe('a statement that reaches further than another', () => {
  it.each(clash)('contradicts it: %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).toBe('conflict')
    expect(pairVerdict({text: other}, {text: one}).relation).toBe('conflict')
  })
  it.each(apart)('does not: %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
    expect(pairVerdict({text: other}, {text: one}).relation).not.toBe('conflict')
  })
})
