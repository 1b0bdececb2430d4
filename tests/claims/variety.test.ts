import {describe, expect, it} from 'vitest'
import {compilationOf} from '../support/compilation-of.ts'

/** Kinds of the conflicts between a sentence and a table of one row. */
function conflicts(sentence: string, cell: string, row = 'Harbour cranes'): readonly string[] {
  const table = `# Cranes\n\n| Crane | Fuel | Place |\n|---|---|---|\n| ${row} | ${cell} | Quay |\n| Slewing derricks | Steam | Yard |\n`
  const {reconciliation} = compilationOf({'a.md': `# Fuel\n\n${sentence}\n`, 'b.md': table}).records
  return reconciliation.conflicts.map(({kind}) => kind)
}

describe('what nearly all have', () => {
  it('is contradicted where a table names it as one of several', () => {
    expect(conflicts('Almost all harbour cranes run on diesel.', 'Various: diesel, steam, electricity')).toEqual([
      'quantifier'
    ])
  })
  it.each([
    ['most have it', 'Most harbour cranes run on diesel.', 'Various: diesel, steam, electricity'],
    ['the table names others only', 'Almost all harbour cranes run on diesel.', 'Various: petrol, steam, electricity'],
    ['the table does not say that it varies', 'Almost all harbour cranes run on diesel.', 'Diesel, steam, electricity'],
    [
      'the sentence names several of them',
      'Almost all harbour cranes run on diesel or steam.',
      'Various: diesel, steam, electricity'
    ]
  ])('is not where %s', (_, sentence, cell) => {
    expect(conflicts(sentence, cell)).toEqual([])
  })
  it('is not where the row is about something else', () => {
    expect(
      conflicts('Almost all harbour cranes run on diesel.', 'Various: diesel, steam, peat', 'Floating mills')
    ).toEqual([])
  })
})
