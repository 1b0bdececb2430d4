import {describe, expect, it} from 'vitest'
import {witnessOf} from '../../../pipeline/passes/reconcile/witness-of.ts'

describe('witnesses', () => {
  it('counts grouped sources as one, and joins groups that share a source', () => {
    const witness = witnessOf([
      ['north', 'south'],
      ['east', 'south'],
      ['mill', 'quay']
    ])
    expect(new Set(['north', 'south', 'east'].map(witness)).size).toBe(1)
    expect(witness('mill')).toBe(witness('quay'))
    expect(witness('mill')).not.toBe(witness('north'))
  })

  it('leaves a source in no group by itself', () => {
    expect(witnessOf([])('north')).toBe('north')
    expect(witnessOf([['north', 'south']])('east')).toBe('east')
  })
})
