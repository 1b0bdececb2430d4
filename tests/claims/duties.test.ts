import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import type {Side} from '../bench/side-article.ts'

describe('a duty', () => {
  it.each<readonly [string, Side, Side]>([
    [
      'what is left open',
      {text: 'Passengers must book a berth.'},
      {text: 'Booking a berth is optional for passengers.'}
    ],
    [
      'the thing that it is done to',
      {text: 'You should never moor a dinghy at the coal quay.'},
      {text: 'The coal quay is fine for a dinghy.'}
    ],
    [
      'a passive of the same act',
      {text: 'Ropes have to be tarred after every storm.'},
      {text: 'A rope needs no further tar all year.'}
    ]
  ])('conflicts with %s', (_, one, other) => {
    expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind: 'scope'})
    expect(pairVerdict(other, one)).toMatchObject({relation: 'conflict', kind: 'scope'})
  })

  it.each<readonly [string, Side, Side]>([
    [
      'another act of the same people',
      {text: 'Passengers on the night ferry must book a berth.'},
      {text: 'Passengers on the night ferry need not tip the steward.'}
    ],
    [
      'a thing that the other only modifies with',
      {text: 'A mooring plan must list the berth and the tide.'},
      {text: 'A flag on the mooring post is optional.'}
    ],
    [
      'a ban on another act',
      {heading: 'Rules of the ferry', text: 'Do not whistle.'},
      {heading: 'Rules of the ferry', text: 'Passengers of the ferry must keep the rules posted at the gangway.'}
    ],
    [
      'what cannot be known',
      {text: 'A berth on the night ferry must be booked.'},
      {text: 'A berth on the night ferry may or may not be warm.'}
    ],
    [
      'advice against a confusion',
      {text: 'Do not mix up a mooring post with a mooring buoy.'},
      {text: 'Any mooring buoy must be inspected by a diver.'}
    ]
  ])('does not conflict with %s', (_, one, other) => {
    expect(pairVerdict(one, other).relation).not.toBe('conflict')
    expect(pairVerdict(other, one).relation).not.toBe('conflict')
  })
})
