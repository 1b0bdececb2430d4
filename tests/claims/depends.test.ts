import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

describe('what depends for one source', () => {
  it.each([
    [
      'and is always so for the other',
      {text: 'Whether a dinghy needs a cover depends on its berth.'},
      {text: 'Every dinghy needs a cover, whatever its berth.'}
    ],
    [
      'in its answer, and is always so for the other',
      {question: 'Do I have to oil the oars?', text: 'That depends on the wood and on how often you row.'},
      {text: 'Always oil the oars.'}
    ],
    [
      'and has its time for the other',
      {text: 'How often a winch must be greased depends on the sea.'},
      {text: 'Grease the winch every two weeks.'}
    ],
    [
      'and has its time in the answer of the other',
      {question: 'How often should I grease the winch?', text: 'Every second week.'},
      {text: 'How often you have to grease the winch depends on the sea.'}
    ]
  ])('%s, is a soft conflict', (_, one, other) => {
    expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', strength: 'soft'})
    expect(pairVerdict(other, one)).toMatchObject({relation: 'conflict', strength: 'soft'})
  })

  it.each([
    ['where the other speaks of something else', 'Every dinghy under a cover needs a lamp.'],
    ['where the other names a condition', 'Every dinghy needs a cover if it is out in the rain.'],
    ['where the other speaks of many', 'Many dinghies need a cover.'],
    ['where the other only can', 'Every dinghy can have a cover.']
  ])('is no conflict %s', (_, other) => {
    const one = 'Whether a dinghy needs a cover depends on its berth.'
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
  })
})
