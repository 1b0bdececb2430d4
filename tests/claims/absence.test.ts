import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import type {Side} from '../bench/side-article.ts'

describe('what is there', () => {
  it.each<readonly [string, Side, Side]>([
    [
      'is missing by the other source',
      {text: 'There is a lamp every 20 metres along the rail of the Holm pier.'},
      {text: 'Along the rail of the Holm pier, boats tie up without any lamps.'}
    ],
    [
      'is not made',
      {text: 'Neighbours of the boathouse hear a loud hum from the new winch at night.'},
      {text: 'At night the new winch of the boathouse turns without making any hum for the neighbours.'}
    ],
    [
      'is active where the other has it switched off',
      {text: 'While the harbour is closed, the fog horn on the pier is turned off.'},
      {text: 'The fog horn on the pier stays active while the harbour is closed.'}
    ],
    [
      'is ignored where the other takes it into account',
      {text: 'The pilot ignores the current when he chooses a berth.'},
      {text: 'When he chooses a berth, the pilot takes the current into account.'}
    ]
  ])('clashes where it %s', (_, one, other) => {
    expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind: 'negation'})
    expect(pairVerdict(other, one)).toMatchObject({relation: 'conflict', kind: 'negation'})
  })

  it.each<readonly [string, Side, Side]>([
    [
      'it is missing elsewhere',
      {text: 'On the coal quay in the west there is a lamp every 20 metres.'},
      {text: 'On the fish market in the east, boats land without any lamps.'}
    ],
    [
      'both have none',
      {text: 'On the pier at Holm, boats land without any lamps beside the rail.'},
      {text: 'On the pier at Holm there is no lamp beside the rail.'}
    ]
  ])('does not clash where %s', (_, one, other) => {
    expect(pairVerdict(one, other).relation).not.toBe('conflict')
    expect(pairVerdict(other, one).relation).not.toBe('conflict')
  })
})
