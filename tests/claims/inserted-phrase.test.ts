import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

const denied = {text: 'The Otter is not a ferry.'}

describe('a phrase that commas set into the subject', () => {
  it.each([
    'The Otter, from the Holm yard, is a steam ferry that carries the mail of an island to its town.',
    'The Otter, which was built in May, is a steam ferry that carries the mail of an island to its town.'
  ])('tells no other thing and no narrower case: %s', text => {
    expect(pairVerdict(denied, {text})).toMatchObject({relation: 'conflict', kind: 'classification', strength: 'hard'})
  })
  it('leaves several things several', () => {
    const several = {text: 'The Heron, from the Holm yard, and the Wren are steam ferries.'}
    expect(pairVerdict(denied, several).relation).not.toBe('conflict')
  })
})
