import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

const relation = (one: string, other: string): string => pairVerdict({text: one}, {text: other}).relation

describe('two sentences of a manual', () => {
  it.each([
    [
      'a figure of one’s own thing, and one of such things',
      'My anchor also weighed a ridiculous 12 kg.',
      'The typical anchor that I meet on the water weighs half a kilo.'
    ],
    [
      'two duties of two things',
      'Each boat must carry a lamp with a hook.',
      'Each boat must not let a hook rub the rope.'
    ],
    ['a choice that is left open', 'The mooring lamp may be required or optional.', 'A mooring lamp is required.'],
    [
      '“only” and “each” of two acts',
      'The pilot only works with harbour lamps.',
      'The pilot checks the state of each harbour lamp.'
    ],
    [
      '“just”, before a verb',
      'The clerk just stores the logs of the ferries.',
      'The clerk stores all the logs and charts of the ferries.'
    ],
    [
      'two supposed figures',
      'If the water of the lock falls by 13 percent, the gates close again.',
      'If the water of the lock falls by 7 percent, the gates close again.'
    ],
    [
      'figures of two names',
      'The 16-foot Otter is the boat of the harbour pilots.',
      'The 13-foot Otter is the boat of the harbour pilots.'
    ],
    [
      'one bound, told in two ways',
      'The load of the crates is no greater than the draught of the ferry.',
      'The load of the crates is less than the draught of the ferry.'
    ]
  ])('do not clash: %s', (_, one, other) => {
    expect(relation(one, other)).not.toBe('conflict')
  })

  it.each([
    ['one duty', 'Each boat must carry a lamp at night.', 'Each boat must not carry a lamp at night.'],
    ['leave by another verb', 'Never moor a barge to the old pier.', 'Mooring a barge to the old pier is fine.'],
    ['two figures of one thing', 'The Otter is 16 feet long.', 'The Otter is 13 feet long.']
  ])('clash: %s', (_, one, other) => {
    expect(relation(one, other)).toBe('conflict')
  })
})
