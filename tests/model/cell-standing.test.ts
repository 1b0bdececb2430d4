/** Tests what is said of a cell with a value that is a side of a disagreement. */
import {describe, expect, it} from 'vitest'
import {cellStanding} from '../../pipeline/model/cell-standing.ts'
import type {EditionCell} from '../../pipeline/model/edition.ts'
import {sampleEdition} from '../support/sample-edition.ts'

const {conflicts} = sampleEdition
const [conflict] = conflicts

function standing(sides: readonly number[], agreement: EditionCell['agreement'] = 'complement'): string {
  if (!conflict) throw new Error('The sample has no disagreement.')
  const values = sides.flatMap(at => conflict.sides[at]?.passage ?? [])
  const cell = {subject: 'A', attribute: 'B', agreement, values, wordings: [], conflicts: [conflict.id]}
  return cellStanding(cell, conflicts)
}

describe('A cell', () => {
  it('disagrees where both sides stand in it, or where its values differ', () => {
    expect(standing([0, 1])).toBe('disagree')
    expect(standing([0], 'disagree')).toBe('disagree')
  })

  it('is disputed where the other side stands elsewhere', () => {
    expect(standing([0], 'agree')).toBe('disputed')
    expect(standing([1])).toBe('disputed')
  })

  it('stands as its values do where nothing is held against it', () => {
    const cell = {subject: 'A', attribute: 'B', agreement: 'agree', values: [], wordings: [], conflicts: []} as const
    expect(cellStanding(cell, conflicts)).toBe('agree')
  })
})
