import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import type {Side} from '../bench/side-article.ts'

describe('two statements conflict', () => {
  it.each<readonly [string, string, Side, Side]>([
    [
      'date',
      'the order of two events is turned round',
      {text: 'The mole was already built when the customs house burned down.'},
      {text: 'The customs house burned down long before the mole was built.'}
    ],
    [
      'date',
      'the same order told from the other event is another one',
      {text: 'The lighthouse was lit after the pier was opened.'},
      {text: 'The pier was opened after the lighthouse was lit.'}
    ],
    [
      'scope',
      'nothing is set against a price',
      {text: 'The purser lends deck chairs at no charge.'},
      {text: 'Deck chairs from the purser cost three euros.'}
    ],
    [
      'scope',
      'a price is given in an answer',
      {text: 'A hot breakfast is included in the fare.'},
      {question: 'How much is a hot breakfast?', text: 'It costs nine euros on top of the fare.'}
    ],
    [
      'scope',
      'what is limited is said to go further',
      {text: 'A steward may serve wine only in the upper saloon.'},
      {text: 'A steward may serve wine in whichever saloon he likes.'}
    ],
    [
      'scope',
      'those without may do it too',
      {text: 'Only pilots with a harbour licence may steer a ferry through the narrows.'},
      {text: 'Through the narrows, a ferry may be steered by mates without a harbour licence.'}
    ]
  ])('%s: %s', (kind, _, one, other) => {
    expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind})
    expect(pairVerdict(other, one)).toMatchObject({relation: 'conflict', kind})
  })
})

describe('two statements do not conflict', () => {
  it.each<readonly [string, Side, Side]>([
    [
      'one order is told from both ends',
      {text: 'The quay was paved before the steam crane was delivered.'},
      {text: 'The steam crane was delivered after the quay was paved.'}
    ],
    [
      'two orders share one event',
      {text: 'The quay was paved before the steam crane was delivered.'},
      {text: 'The steam crane was delivered before the lighthouse was lit.'}
    ],
    [
      'a price is that of another thing',
      {text: 'Deck chairs on the upper deck are lent free of charge.'},
      {text: 'A blanket in the lower cabins costs three euros.'}
    ],
    [
      'two classes are told apart',
      {heading: 'Second class', text: 'A sea view is not included in the price of the cabin.'},
      {heading: 'First class', text: 'A sea view is included in the price of the cabin.'}
    ],
    [
      'both set the same limit',
      {text: 'Berth vouchers are valid only on the ferry that was booked.'},
      {text: 'Berth vouchers are valid only for the ferry on the booking, whichever that is.'}
    ],
    [
      'those who may are not all',
      {text: 'Only pilots with a harbour licence may steer a ferry through the narrows.'},
      {text: 'Even pilots with a harbour licence may be asked to wait outside.'}
    ]
  ])('%s', (_, one, other) => {
    expect(pairVerdict(one, other).relation).not.toBe('conflict')
    expect(pairVerdict(other, one).relation).not.toBe('conflict')
  })
})
