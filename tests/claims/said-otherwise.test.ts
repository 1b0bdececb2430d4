import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import type {Side} from '../bench/side-article.ts'

describe('one thing, said with a denial and without', () => {
  it.each<readonly [string, Side, Side]>([
    [
      'what none lacks, all have',
      {text: 'No ferry of the northern line is without a bow door.'},
      {text: 'Every ferry of the northern line has a bow door.'}
    ],
    [
      'nobody who is left out',
      {text: 'Nobody on the night shift is left out of the tea round.'},
      {text: 'All of the night shift take part in the tea round.'}
    ],
    [
      'a class that it is outside of',
      {text: 'In the rule book a dinghy lies outside the class of ships.'},
      {text: 'A dinghy is not a ship.'}
    ],
    [
      'nothing but one thing',
      {text: 'The hull of the Selkie is oak throughout, right down to the keel.'},
      {text: 'Nothing but oak was used for the hull of the Selkie, keel included.'}
    ],
    [
      'an end and its time',
      {text: 'As of 1990 the northern quay no longer has a coal crane.'},
      {text: 'The coal crane of the northern quay was removed in 1990.'}
    ]
  ])('%s', (_, one, other) => {
    expect(pairVerdict(one, other).relation).toBe('same')
    expect(pairVerdict(other, one).relation).toBe('same')
  })

  it.each<readonly [string, Side, Side]>([
    [
      'of some',
      {text: 'No ferry of the northern line is without a bow door.'},
      {text: 'Some ferries of the northern line have a bow door.'}
    ],
    [
      'of none',
      {text: 'No ferry of the northern line is without a bow door.'},
      {text: 'Every ferry of the northern line lacks a bow door.'}
    ],
    [
      'of what it is inside of',
      {text: 'In the rule book a dinghy lies outside the class of ships.'},
      {text: 'In the rule book a dinghy is a ship.'}
    ],
    [
      'another time',
      {text: 'As of 1990 the northern quay no longer has a coal crane.'},
      {text: 'The coal crane of the northern quay was removed in 1970.'}
    ],
    [
      'a beginning',
      {text: 'As of 1990 the northern quay no longer has a coal crane.'},
      {text: 'The coal crane of the northern quay was built in 1990.'}
    ],
    [
      'a condition',
      {text: 'No ferry of the northern line is without a bow door unless it is old.'},
      {text: 'Every ferry of the northern line has a bow door.'}
    ]
  ])('is not seen in what is said %s', (_, one, other) => {
    expect(pairVerdict(one, other).relation).not.toBe('same')
    expect(pairVerdict(other, one).relation).not.toBe('same')
  })
})
