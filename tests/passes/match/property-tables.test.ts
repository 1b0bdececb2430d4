import {describe, expect, it} from 'vitest'
import {compilationOf} from '../../support/compilation-of.ts'

const table = (length: number, weight: number): string =>
  `| Aspect | Value |\n|---|---|\n| Length | ${length} metres |\n| Weight | ${weight} kilograms |\n`

function tablesOf(text: string) {
  return compilationOf({'boats.md': text}).edition.tables
}

describe('propertyTables', () => {
  it('makes a row of each of the headings that stand over tables of the same labels', () => {
    const text = `# Boats\n\n## Otter\n\n### At a glance\n\n${table(4, 20)}\n## Heron\n\n### At a glance\n\n${table(5, 30)}`
    const [only, ...others] = tablesOf(text)
    expect(others).toEqual([])
    expect(only?.subjects.map(({label}) => label)).toEqual(['Otter', 'Heron'])
    expect(only?.attributes.map(({label}) => label)).toEqual(['Length', 'Weight'])
    expect(only?.cells.map(({values}) => values.map(value => value.text))).toEqual([
      ['4 metres'],
      ['20 kilograms'],
      ['5 metres'],
      ['30 kilograms']
    ])
  })

  it('never merges tables that nothing names apart', () => {
    const tables = tablesOf(`# Boats\n\n## Otter\n\n${table(4, 20)}\nThe other one:\n\n${table(5, 30)}`)
    expect(tables.length).toBe(2)
    expect(tables.every(({cells}) => cells.every(({values}) => values.length === 1))).toBe(true)
  })
})
