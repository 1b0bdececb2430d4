import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

/** Pairs that share nearly everything but the words in which they differ, whatever is the subject of each. */
const clash: readonly (readonly [string, string, string, string])[] = [
  [
    'number',
    'a figure, of which another thing is the subject',
    'Just past the boathouse, at 640 metres, sailors find the Perrin buoy.',
    'The Perrin buoy lies at a distance of 480 metres, just past the boathouse.'
  ],
  [
    'number',
    'how often a thing is done, by whoever does it',
    'The sails of a tea clipper should be mended every three months.',
    'The owner of a tea clipper should mend its sails once a year.'
  ],
  [
    'date',
    'one end, told in other words',
    'It was in 1934 that the dredging of the Sorrel channel came to an end.',
    'The dredging of the Sorrel channel was completed in 1929.'
  ],
  [
    'date',
    'an event told as a noun with “took place”',
    'The Marle kettle works exploded for the last time in 1911.',
    'The last explosion at the Marle kettle works took place in 1926.'
  ],
  [
    'date',
    'an order by “ahead of” and by “after that”',
    'Customs came ahead of the ticket desk for travellers who landed at the Perrin quay.',
    'Travellers who landed at the Perrin quay showed their tickets first and went through customs after that.'
  ],
  [
    'date',
    'an order by “not until”',
    'Work on the lantern of the Marle light did not begin until the last stair of the tower had been laid.',
    'The lantern of the Marle light was finished before a single stair of the tower had been laid.'
  ],
  [
    'quantifier',
    'none and several of one set, of which another thing is the subject',
    'None of the thirty kettles that the Perrin works sent back had a cracked spout.',
    'Cracked spouts turned up in several of the thirty kettles that the Perrin works sent back.'
  ],
  [
    'quantifier',
    'nearly all and a minority',
    'Nearly all deckhands lose a hat overboard in their first month at sea.',
    'Losing a hat overboard in the first weeks at sea is something that only a minority of deckhands go through.'
  ],
  [
    'negation',
    'a denial of all that the other tells, with a verb of its own',
    'The Marle kettle does not work with the lid of the old Marle pot.',
    'The lid of the old Marle pot works well with the Marle kettle.'
  ],
  [
    'negation',
    'a sentence whose clauses say it only together',
    'Wash water at the Perrin laundry is softened with soda and with a small dose of borax.',
    'The Perrin laundry does not use borax in its wash; the water is softened with soda alone.'
  ],
  [
    'quantifier',
    'a share of what the clause before names',
    'Just two of the nine cranes at the Perrin quay today have electric winches.',
    'At present the Perrin quay has nine cranes, and the majority of them are fitted with electric winches.'
  ]
]

const doNotClash: readonly (readonly [string, string, string])[] = [
  [
    'the figures of two clauses',
    'The Marigold, built in 1998, is the older one and carries 40 cars; the Sea Thrift carries 62.',
    'The Sea Thrift carries 62 cars and was built in Leith.'
  ],
  [
    'what holds before one time and after it',
    'Before the spring flood, the Sorrel ferry crosses twice a day.',
    'The Sorrel ferry crosses once a day after the spring flood.'
  ],
  [
    'figures of a whole and of its part',
    'The basin in the Marle harbour covers an area of 9 hectares.',
    'The Marle harbour, with its basin and its docks, covers an area of 30 hectares.'
  ],
  [
    'figures of the first and of the second of a series',
    'Ferries at Perrin get their first coat of tar at four months.',
    'At Perrin, ferries are given the second coat of tar when they are nine months old.'
  ],
  [
    'how far a thing can go and how far it may',
    'The engine of the Teal launch is able to push it faster than 40 knots.',
    'By the harbour rules, the Teal launch may not be driven faster than 12 knots.'
  ],
  [
    'a minimum and the denial of what is below it',
    'Gangways at the Sorrel quay must be at least 80 centimetres wide.',
    'The Sorrel quay may not have any gangway narrower than 0.8 metres.'
  ],
  [
    'what most still have and some no longer',
    'Some of the launches at Perrin no longer have their first engine.',
    'Most launches at Perrin still run on the engine that they were built with.'
  ],
  [
    'a rate told by “twice weekly” and by “twice a week”',
    'Launches at Perrin that carry the red mark are all tarred, and always twice weekly.',
    'Some of the launches at Perrin are tarred twice a week.'
  ],
  [
    'what one may do and what the other keeps',
    'The Perrin code does not let a skipper throw away the log before ten years are up.',
    'Under the Perrin code, a skipper has to keep the log for 120 months.'
  ],
  [
    'what all are and what at least one of another thing is not',
    'All kettles in the Marle kitchen are hot.',
    'When the kettles in the Marle kitchen are hot but at least one stove is not, the Marle kitchen waits.'
  ]
]

describe('two statements that share the rest', () => {
  it.each(clash)('clash in a %s: %s', (kind, _, one, other) => {
    expect(pairVerdict({text: one}, {text: other})).toMatchObject({relation: 'conflict', kind})
    expect(pairVerdict({text: other}, {text: one})).toMatchObject({relation: 'conflict', kind})
  })

  it.each(doNotClash)('do not clash in %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
    expect(pairVerdict({text: other}, {text: one}).relation).not.toBe('conflict')
  })
})
