/** Tables as CSV (RFC 4180): one file a table, one line a subject, and no cell that a spreadsheet would run as a formula. */
import type {EditionTable} from '../../model/edition.ts'
import type {AlignedCell} from '../../model/matching.ts'
import type {Writer} from '../../model/registry.ts'
import {shownValues} from '../../model/shown-values.ts'
import {csvLine} from './csv-line.ts'

export const writeCsv: Writer = {
  name: 'csv',
  outputs: ['data/tables/<id>.csv'],
  write: edition => new Map(edition.tables.map(table => [`data/tables/${table.id}.csv`, csvOf(table)]))
}

/** Of values that say the same one is written. Several values of a cell are joined by ` | `; a cell that no source fills is empty. */
function csvOf({title, subjects, attributes, cells}: EditionTable): string {
  const values = new Map(cells.map(cell => [`${cell.subject}\n${cell.attribute}`, textOf(cell)]))
  const header = [title, ...attributes.map(attribute => attribute.label)]
  const lines = subjects.map(({label}) => [
    label,
    ...attributes.map(attribute => values.get(`${label}\n${attribute.label}`) ?? '')
  ])
  return [header, ...lines].map(csvLine).join('')
}

function textOf(cell: AlignedCell): string {
  const {shown, further} = shownValues(cell)
  return [...shown, ...further].map(({value}) => value.text).join(' | ')
}
