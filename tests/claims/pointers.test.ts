/** What a pointer to another text says of its topic. */
import {describe, expect, it} from 'vitest'
import {compilationOf} from '../support/compilation-of.ts'

const boats = '# Boats\n\nA wherry is a kind of rowing boat. The harbour keeps four of them.\n'

function claimsOver(gloss: string): readonly (readonly string[])[] {
  const pointing = `# Rivers\n\nThe river is slow.\n\n## Related articles\n\n- What Is a Wherry? — ${gloss}\n- What Is a Lock? — a chamber between two waters\n`
  const {records} = compilationOf({'boats.md': boats, 'rivers.md': pointing})
  return records.reconciliation.claims
    .filter(({evidence}) => evidence.some(({exact}) => /wherry|lock/i.test(exact)))
    .map(({evidence}) => evidence.map(({source}) => source))
}

describe('a pointer to another text', () => {
  it('states with an article what its topic is', () => {
    expect(claimsOver('the oldest kind of rowing boat')).toEqual([['boats', 'rivers']])
  })
  it('makes no claim of its own, and contradicts none', () => {
    expect(claimsOver('a steam engine')).toEqual([['boats']])
  })
  it('tells no class where it compares with its own text', () => {
    expect(claimsOver('the broader rowing boat')).toEqual([['boats']])
  })
  it('is no second source to prefer a claim for', () => {
    const {records} = compilationOf({
      'boats.md': boats,
      'rivers.md':
        '# Rivers\n\nThe river is slow.\n\n## Related articles\n\n- What Is a Wherry? — the oldest kind of rowing boat\n'
    })
    const joined = records.reconciliation.claims.find(({evidence}) => evidence.length > 1)
    expect(joined?.rank).toBe('normal')
    expect(joined?.reason).toMatch(/^One source states it/)
  })
})
