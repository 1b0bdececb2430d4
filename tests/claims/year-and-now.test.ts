import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

describe('a year and today', () => {
  it('do not clash in a figure', () => {
    const then = {text: 'In 1950, the Selby ferry asked two crowns for a bicycle.'}
    const now = {text: 'The Selby ferry today asks ninety crowns for a bicycle.'}
    expect(pairVerdict(then, now).relation).not.toBe('conflict')
    expect(pairVerdict(now, then).relation).not.toBe('conflict')
  })

  it('clash in a figure where both speak of today', () => {
    const one = {text: 'Today, the Selby ferry asks two crowns for a bicycle.'}
    const other = {text: 'The Selby ferry today asks ninety crowns for a bicycle.'}
    expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind: 'number'})
    expect(pairVerdict(other, one)).toMatchObject({relation: 'conflict', kind: 'number'})
  })
})
