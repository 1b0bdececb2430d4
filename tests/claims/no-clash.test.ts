import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

const doNotClash: readonly (readonly [string, string, string])[] = [
  [
    'what nobody does, and all leave undone',
    'No keeper on the island paints the lamp room.',
    'All keepers on the island leave the lamp room without paint.'
  ],
  [
    'what does not hold for everyone, and holds for most',
    'The life jacket does not fit everyone.',
    'The life jacket fits most people.'
  ],
  [
    'what is missing from all, and was never done',
    'The Selby light is missing from all that the surveyor drew in her years on the coast.',
    'In all her years on the coast, the surveyor never made a drawing of the Selby light.'
  ],
  [
    'what is unnecessary for some, and not required of every one',
    'A second anchor is unnecessary for some of the barges that moor at Lund.',
    'Not every barge that moors at Lund has to have a second anchor.'
  ],
  [
    'what is required of some, and optional for many',
    'Some barges at Lund must carry a second anchor.',
    'For many barges at Lund a second anchor is optional.'
  ],
  [
    'what may be done after, and not during',
    'Loading is still allowed to a barge whose hull has been on the slip earlier in the day.',
    'A barge is not allowed to load while the hull stands on the slip.'
  ],
  [
    'a figure made up to show something, and one that is told',
    'In our example, the crane at Lund lifts nine tonnes of coal.',
    'The crane at Lund lifts four tonnes of coal.'
  ],
  [
    'what must be done, and another act that need not be done',
    'Pilots at Lund must greet the harbour master by radio.',
    'Pilots at Lund need not pay the harbour master by cheque.'
  ],
  [
    'a duty told in a clause that says what for',
    'The slip at Lund was widened for crews that need not moor the barge at the quay.',
    'Crews must moor the barge at the quay.'
  ],
  [
    'a thing of this boat, and one of some other',
    'The lamp signal is a required part of the papers of this dredger.',
    'The lamp signal is an optional part of the papers.'
  ],
  [
    'a survey, and a second one',
    'In 1950 the port of Lund ordered a survey of the channel.',
    'In 1970 the port of Lund ordered a second survey of the channel.'
  ]
]

const clash: readonly (readonly [string, string, string])[] = [
  [
    'what nobody does, and all do',
    'No keeper on the island paints the lamp room.',
    'All keepers on the island paint the lamp room.'
  ],
  [
    'what holds for no one, and for most',
    'The life jacket fits no passenger.',
    'The life jacket fits most passengers.'
  ],
  [
    'a stop that none makes, and all make',
    'None of the night ferries stop at Selby pier.',
    'All of the night ferries stop at Selby pier.'
  ],
  [
    'what is not required of every one, and required of all',
    'Every barge that moors at Lund must have a second anchor.',
    'Not every barge that moors at Lund has to have a second anchor.'
  ],
  [
    'what may be done and may not be done at one time',
    'Loading is allowed to a barge while the hull stands on the slip.',
    'A barge is not allowed to load while the hull stands on the slip.'
  ],
  [
    'two figures that are told',
    'The crane at Lund lifts nine tonnes of coal.',
    'The crane at Lund lifts four tonnes of coal.'
  ],
  [
    'an act that must be done and need not be done',
    'Pilots at Lund must greet the harbour master by radio.',
    'Pilots at Lund need not greet the harbour master by radio.'
  ],
  [
    'a duty told in the main clause',
    'Crews need not moor the barge at the quay.',
    'Crews must moor the barge at the quay.'
  ],
  [
    'a thing of whatever boat',
    'The lamp signal is a required part of the papers.',
    'The lamp signal is an optional part of the papers.'
  ],
  [
    'two dates of one survey',
    'In 1950 the port of Lund ordered a survey of the channel.',
    'In 1970 the port of Lund ordered the survey of the channel.'
  ]
]

describe('a clash', () => {
  it.each(doNotClash)('is not seen in %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
    expect(pairVerdict({text: other}, {text: one}).relation).not.toBe('conflict')
  })

  it.each(clash)('is seen in %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).toBe('conflict')
    expect(pairVerdict({text: other}, {text: one}).relation).toBe('conflict')
  })
})
