import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import type {Side} from '../bench/side-article.ts'

describe('figures and dates conflict', () => {
  it.each<readonly [string, string, Side, Side]>([
    [
      'number',
      'of the one thing that both measure',
      {text: 'The biscuit dough takes 3 kg of flour and 40 g of salt.'},
      {text: 'Three kilograms of flour and ninety grams of salt go into the biscuit dough.'}
    ],
    [
      'number',
      'where one is “a whole year”',
      {text: 'A coat of varnish protects the oars for three months.'},
      {text: 'A coat of varnish protects the oars for a whole year.'}
    ],
    [
      'date',
      'where a perfect tells the beginning',
      {text: 'The lighthouse has been warning ships since 1911.'},
      {text: 'The lighthouse was first lit and opened in 1902.'}
    ]
  ])('%s: %s', (kind, _, one, other) => {
    expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind})
    expect(pairVerdict(other, one)).toMatchObject({relation: 'conflict', kind})
  })

  it.each<readonly [string, Side, Side]>([
    [
      'of two things that are measured',
      {text: 'The galley stores 40 g of wax for the sails of the ferry.'},
      {text: 'The galley stores 90 g of salt for the sails of the ferry.'}
    ],
    [
      'of two nouns of one thing',
      {text: 'Each cabin of the ferry has an area of 9 metres.'},
      {text: 'Each cabin of the ferry has a corridor of 30 metres.'}
    ],
    [
      'of the beginning of one thing and the end of it',
      {text: 'The lighthouse was opened in 1902.'},
      {text: 'The lighthouse was closed in 1911.'}
    ]
  ])('not %s', (_, one, other) => {
    expect(pairVerdict(one, other).relation).not.toBe('conflict')
    expect(pairVerdict(other, one).relation).not.toBe('conflict')
  })
})

describe('two measured effects', () => {
  const faster = {text: 'Studies of harbours report that crews moor their boats 25 to 55 percent faster with a winch.'}
  it('conflict where they point in opposite directions', () => {
    const slower = {text: 'In a trial with 16 experienced crews, a winch made mooring 19 percent slower.'}
    expect(pairVerdict(faster, slower)).toMatchObject({relation: 'conflict', kind: 'number'})
    expect(pairVerdict(slower, faster)).toMatchObject({relation: 'conflict', kind: 'number'})
  })

  it('do not conflict where they are of different things', () => {
    const other = {text: 'A wooden keel makes the steam barge 19 percent slower.'}
    expect(pairVerdict(faster, other).relation).not.toBe('conflict')
  })
})
