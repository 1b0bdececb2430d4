import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

const apart: readonly (readonly [string, string, string])[] = [
  [
    'one welcomes whom the other turns away',
    'Dancers who come alone are welcomed at the Brell tea hall, which finds a partner for them.',
    'The Brell tea hall turns away dancers who come alone; each must bring a partner of his own.'
  ],
  [
    'one rules out what the other does',
    'The Brell label on felt rules out the hot iron, the low setting included.',
    'Felt with the Brell label can be pressed with a hot iron on the low setting.'
  ],
  [
    'one keeps to what the other does not name',
    'The Brell 3 is a portable pump organ, in which each bellows holds the air of an hour.',
    'As a purely stationary pump organ, the Brell 3 holds the air of an hour in a chest.'
  ],
  [
    'one denies an effect',
    'The tuning of a key on the Brell 2 acts on a single row and has no effect on keys in other rows.',
    'On the Brell 2, the tuning of a key is passed on to keys in all other rows.'
  ],
  [
    'a prefix denies',
    'With its symmetrical crown, the Sunder umbrella stands with either side to the wind.',
    'The crown of the Sunder umbrella is asymmetric, and so one side stands to the wind.'
  ],
  [
    'nobody knows what “ours” is',
    'Ours runs from January to March on the river.',
    'The night ferry runs from January to March on the river.'
  ]
]

describe('statements that are much alike', () => {
  it.each(apart)('are not joined where %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('same')
  })
  it('are not joined with the open words before a list', () => {
    const sentence =
      'The Orme fair register for 1924 names the Wren as a candle stall, next to other stalls of that row.'
    const item = {leadIn: 'The Orme fair register for 1924', text: 'puts a goat dealer last of all.'}
    expect(pairVerdict({text: sentence}, item).relation).not.toBe('same')
  })
  it('are joined where a limit is a figure, whatever sets it', () => {
    expect(
      pairVerdict(
        {text: 'A lesson at the Brell hall is limited to eight dancers.'},
        {text: 'No more than eight dancers take part in a lesson at the Brell hall.'}
      ).relation
    ).toBe('same')
  })
  it.each([
    [
      'The town of Orme is replacing the gas lamps that light its old quay.',
      'In the old quay of Orme the gas lamps have been replaced.',
      'conflict'
    ],
    [
      'The town of Orme is replacing the gas lamps of its old quay.',
      'In the new market of Sunder the oil lamps have been replaced.',
      'none'
    ],
    [
      'The town of Orme is replacing the gas lamps of its old quay.',
      'The town of Orme is now replacing the gas lamps on the old quay.',
      'same'
    ]
  ])('tell what is under way from what is done: %s', (one, other, relation) => {
    expect(pairVerdict({text: one}, {text: other}).relation).toBe(relation)
  })
})
