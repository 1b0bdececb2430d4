import {expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import type {Side} from '../bench/side-article.ts'

it.each<readonly [string, Side, Side]>([
  [
    'rejected beside another',
    {text: 'A wherry is a river barge, not a sailing boat.'},
    {text: 'A wherry is a sailing boat with a gaff and one mast.'}
  ],
  [
    'no longer its own',
    {text: 'The Orlo is a floating hotel and no longer belongs to the ferries.'},
    {text: 'The Orlo is a ferry of the northern line.'}
  ]
])('a class that one source affirms clashes where it is %s', (_, one, other) => {
  expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind: 'classification'})
  expect(pairVerdict(other, one)).toMatchObject({relation: 'conflict', kind: 'classification'})
})

it.each<readonly [string, Side, Side]>([
  [
    'of another thing',
    {text: 'A wherry is a kind of barge, not a sailing boat.'},
    {text: 'A dinghy is a sailing boat with a single mast.'}
  ],
  [
    'narrower than what is affirmed',
    {text: 'A wherry is a kind of barge, not a racing boat.'},
    {text: 'A wherry is a boat with a single mast.'}
  ]
])('a class that is rejected %s clashes with nothing', (_, one, other) => {
  expect(pairVerdict(one, other).relation).not.toBe('conflict')
})
