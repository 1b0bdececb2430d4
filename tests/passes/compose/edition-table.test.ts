/** Cells of tables, and the disagreements that they are a side of. */
import {describe, expect, it} from 'vitest'
import {compilationOf} from '../../support/compilation-of.ts'

const drawn = `# Boats of the sound

| | Tern | Gull |
| --- | --- | --- |
| Length | 12 metres | 9 metres |
| Builder | Holm Yard | Holm Yard |
`
const otherLength = '# A ketch\n\nThe length of the Tern is 14 metres.\n'

describe('a cell of a table', () => {
  it('names the disagreement that its value is a side of', () => {
    const {conflicts, tables} = compilationOf({'a.md': drawn, 'b.md': otherLength}).edition
    expect(conflicts).toHaveLength(1)
    expect(disputed(tables)).toEqual(['Tern, Length'])
  })

  it('names none where nobody says otherwise', () => {
    const {conflicts, tables} = compilationOf({'a.md': drawn, 'b.md': otherLength.replace('14', '12')}).edition
    expect(conflicts).toEqual([])
    expect(tables).toHaveLength(1)
    expect(disputed(tables)).toEqual([])
  })

  it('names none that an editor found to be none', () => {
    const decisions = `version: 1
conflicts:
  - sides:
      - {source: a, quote: "12 metres"}
      - {source: b, quote: "The length of the Tern is 14 metres."}
    ruling: none
    note: Two boats of one name.
`
    const {conflicts, tables} = compilationOf({'a.md': drawn, 'b.md': otherLength}, decisions).edition
    expect(conflicts.map(({decision}) => decision?.ruling)).toEqual(['none'])
    expect(disputed(tables)).toEqual([])
  })
})

function disputed(tables: ReturnType<typeof compilationOf>['edition']['tables']): readonly string[] {
  return tables.flatMap(({cells}) =>
    cells.filter(cell => cell.conflicts.length > 0).map(({subject, attribute}) => `${subject}, ${attribute}`)
  )
}
