import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import type {Side} from '../bench/side-article.ts'

describe('a denial', () => {
  it.each<readonly [string, Side, Side]>([
    [
      'its verb, beside a clause that only tells which',
      {text: 'The gates that the crew painted were not opened in winter.'},
      {text: 'The gates that the crew painted were opened in winter.'}
    ],
    [
      'all that the other says',
      {text: 'A loud whistle proves that the water is hot.'},
      {text: 'A whistle does not tell you whether the water is hot.'}
    ]
  ])('is contradicted by %s', (_, one, other) => {
    expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind: 'negation'})
    expect(pairVerdict(other, one)).toMatchObject({relation: 'conflict', kind: 'negation'})
  })

  it.each<readonly [string, Side, Side]>([
    [
      'in a clause that tells which',
      {text: 'The pilot looks for ferries that have no berth assigned.'},
      {text: 'The pilot looks at ferries and assigns a berth to each.'}
    ],
    [
      'in a condition',
      {text: 'The ferry waits in the bay if a free berth does not exist.'},
      {text: 'A free berth for the ferry exists in the bay.'}
    ],
    [
      'in a purpose',
      {text: 'Use a rubber mat to prevent the ladder from slipping on the deck.'},
      {text: 'The ladder is slipping on the deck.'}
    ],
    [
      'of what the other tells to do',
      {text: 'Close the lower valve of the boiler.'},
      {text: 'The lower valve of the boiler is not closed.'}
    ],
    [
      'of a noun with which the other does something else',
      {text: 'The night crew opens the pump house without any lamp.'},
      {text: 'The night crew hangs a lamp beside the pump house.'}
    ]
  ])('%s is not contradicted', (_, one, other) => {
    expect(pairVerdict(one, other).relation).not.toBe('conflict')
    expect(pairVerdict(other, one).relation).not.toBe('conflict')
  })
})

describe('what is denied', () => {
  it.each<readonly [string, Side, Side]>([
    [
      'the noun of an act',
      {text: 'The kiln lacks heat recovery of any kind.'},
      {text: 'The kiln recovers heat from its flue.'}
    ],
    [
      'a prefix, and the class that opens the sentence',
      {text: 'The Orlo is an unheated sauna.'},
      {text: 'As a heated sauna, the Orlo draws guests all winter.'}
    ],
    [
      'both of two verbs, before a remark',
      {text: 'With a steam winch you cannot haul and lower at the same time, whatever the mate says.'},
      {text: 'A steam winch hauls and lowers at the same moment.'}
    ],
    [
      'once, though a clause that tells which denies as well',
      {text: 'A cabin that has not been paid for is not heated.'},
      {text: 'A cabin that has not been paid for is heated.'}
    ]
  ])('is read in %s', (_, one, other) => {
    expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind: 'negation'})
    expect(pairVerdict(other, one)).toMatchObject({relation: 'conflict', kind: 'negation'})
  })

  it.each<readonly [string, Side, Side]>([
    [
      'a noun that is no act',
      {text: 'The pump of the Tern lacks any labels.'},
      {text: 'The pump of the Tern must be labelled in winter by the owner.'}
    ],
    [
      'a verb that modifies a noun there',
      {text: 'With a steam winch you cannot haul in winter.'},
      {text: 'A steam winch needs a haul rope in winter.'}
    ]
  ])('is not %s', (_, one, other) => {
    expect(pairVerdict(one, other).relation).not.toBe('conflict')
  })
})
