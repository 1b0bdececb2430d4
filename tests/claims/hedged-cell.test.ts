import {describe, expect, it} from 'vitest'
import {compilationOf} from '../support/compilation-of.ts'

/** Kinds and strengths of the conflicts between a sentence and a cell “Fuel” of harbour cranes. */
function conflicts(sentence: string, cell: string): readonly string[] {
  const table = `# Cranes\n\n| Crane | Fuel | Place |\n|---|---|---|\n| Harbour cranes | ${cell} | Quay |\n| Slewing derricks | Peat | Yard |\n`
  const {reconciliation} = compilationOf({'a.md': `# Fuel\n\n${sentence}\n`, 'b.md': table}).records
  return reconciliation.conflicts.map(({kind, strength}) => `${kind} ${strength}`)
}

describe('a cell that limits what a sentence says without a limit', () => {
  it('is a soft conflict', () => {
    expect(conflicts('Harbour cranes use diesel.', 'Mainly diesel')).toEqual(['quantifier soft'])
  })
  it.each([
    ['the sentence has a limit of its own', 'Most harbour cranes use diesel.', 'Mainly diesel'],
    ['the sentence tells something else of it', 'Harbour cranes carry diesel to the islands.', 'Mainly diesel'],
    ['the cell has no limit', 'Harbour cranes use diesel.', 'Diesel'],
    ['the cell limits something else', 'Harbour cranes use steam.', 'Mainly diesel']
  ])('is none where %s', (_, sentence, cell) => {
    expect(conflicts(sentence, cell)).toEqual([])
  })
})
