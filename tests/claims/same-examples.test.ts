/** Lists of named examples of one class. */
import {describe, expect, it} from 'vitest'
import {compilationOf} from '../support/compilation-of.ts'

const table = '| Boat | Carries | Example boats |\n| --- | --- | --- |\n| Trawler | Fish | Otter 3, Tern, Gull |\n'

/** What is quoted of `b.md` beside the list of `a.md`. */
function besides(a: string, b: string): readonly string[] {
  const {records} = compilationOf({'a.md': `# The boats of Norland\n\n${a}\n`, 'b.md': `# Boats\n\n${b}\n`})
  const joined = records.reconciliation.claims.filter(
    ({evidence}) =>
      new Set(evidence.map(({source}) => source)).size > 1 && evidence.some(({exact}) => exact.includes('Tern'))
  )
  return joined.flatMap(({evidence}) => evidence.filter(({source}) => source === 'b').map(({exact}) => exact))
}

describe('a list of named examples', () => {
  it('says what a cell of examples says', () => {
    expect(besides(table, '## Trawlers of steel (Otter, Tern, Gull)\n\nThey are red.')).toEqual([
      'Trawlers of steel (Otter, Tern, Gull)'
    ])
  })
  it('is cut out of a sentence that says more', () => {
    expect(besides(table, 'Steel trawlers like Otter, Tern, and Gull leave the harbour before the sun is up.')).toEqual(
      ['Steel trawlers like Otter, Tern, and Gull']
    )
  })
  it('is another list where most names differ', () => {
    expect(
      besides(table, 'Steel trawlers like Heron, Tern, and Crane leave the harbour before the sun is up.')
    ).toEqual([])
  })
  it('is another list where the class is another', () => {
    expect(besides(table, 'Inns like Otter, Tern, and Gull serve soup until the sun is up.')).toEqual([])
  })
  it('is none that is denied', () => {
    expect(besides(table, 'Trawlers like Otter, Tern, and Gull do not leave the harbour.')).toEqual([])
  })
})
