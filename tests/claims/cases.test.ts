import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

describe('cases of one thing', () => {
  it.each([
    [
      'for two groups of people',
      'For residents, the car ferry to Selby is not free.',
      'The car ferry to Selby is free for schoolchildren under ten.'
    ],
    [
      'at two places',
      'Dogs are forbidden in the dining saloon of the Selkie.',
      'Passengers on the Selkie are allowed to have dogs in the smoking lounge.'
    ],
    [
      'in two editions',
      'For the adult version of the sail kit, makers need six metres of canvas.',
      "Four metres of canvas will do if a maker sews the sail kit in the children's version."
    ],
    [
      'in opposite seasons',
      'The Selby light is open to visitors on Mondays in summer.',
      'The Selby light is not open to visitors on Mondays in winter.'
    ],
    [
      'on opposite sides of what is spoken of',
      'All of the lamps on the north pier were renewed.',
      'None of the lamps on the south pier were renewed.'
    ],
    [
      'in a place and out of it',
      'Barges on the slip are allowed to burn lamps.',
      'Barges off the slip are not allowed to burn lamps.'
    ],
    [
      'over and under one weight',
      'Barges over nine tonnes may not enter the lock.',
      'Barges under nine tonnes may enter the lock.'
    ],
    [
      'under an old treaty and a new one',
      'Under the old treaty, pilots served forty hours a week.',
      'Under the new treaty, pilots serve thirty hours a week.'
    ],
    [
      'under two conditions of nearly one wording',
      'Bathing is allowed when the green lamp burns.',
      'Bathing is forbidden when the red lamp burns.'
    ],
    [
      'for two kinds of holders',
      'Deckhands must wear a life jacket on the slip.',
      'Passengers need not wear a life jacket.'
    ],
    [
      'with a thing and without it',
      'Barges with a radar pay five euros at the lock.',
      'Barges without a radar pay nine euros at the lock.'
    ],
    [
      'picked out by opposite clauses',
      'Barges that carry fuel may not enter the lock at night.',
      'Barges that do not carry fuel may enter the lock at night.'
    ]
  ])('do not clash %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
    expect(pairVerdict({text: other}, {text: one}).relation).not.toBe('conflict')
  })

  it.each([
    [
      'one group of people',
      'For schoolchildren, the car ferry to Selby is not free.',
      'The car ferry to Selby is free for schoolchildren under ten.'
    ],
    [
      'one place',
      'Dogs are forbidden in the dining saloon of the Selkie.',
      'Passengers on the Selkie are allowed to have dogs in the dining saloon.'
    ],
    [
      'one edition',
      "For the children's version of the sail kit, makers need six metres of canvas.",
      "Four metres of canvas will do if a maker sews the sail kit in the children's version."
    ],
    [
      'one season',
      'The Selby light is open to visitors on Mondays in summer.',
      'The Selby light is not open to visitors on Mondays in summer.'
    ],
    [
      'one side of what is spoken of',
      'All of the lamps on the north pier were renewed.',
      'None of the lamps on the north pier were renewed.'
    ],
    ['one condition', 'Bathing is allowed when the red lamp burns.', 'Bathing is forbidden when the red lamp burns.'],
    [
      'one kind of holders',
      'Deckhands must wear a life jacket on the slip.',
      'Deckhands need not wear a life jacket on the slip.'
    ],
    [
      'one kind of boat',
      'Barges without a radar pay five euros at the lock.',
      'Barges without a radar pay nine euros at the lock.'
    ],
    [
      'boats picked out alike',
      'Barges that carry fuel may not enter the lock at night.',
      'Barges that carry fuel may enter the lock at night.'
    ]
  ])('clash for %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).toBe('conflict')
    expect(pairVerdict({text: other}, {text: one}).relation).toBe('conflict')
  })
})
