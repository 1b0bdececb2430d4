/** Tables as CSV (RFC 4180): one file a table, one line a subject, and no cell that a spreadsheet would run as a formula. */
import type {EditionTable} from '../../model/edition.ts'
import type {Writer} from '../../model/registry.ts'

export const writeCsv: Writer = {
  name: 'csv',
  outputs: ['data/tables/<id>.csv'],
  write: edition => new Map(edition.tables.map(table => [`data/tables/${table.id}.csv`, csvOf(table)]))
}

/** Several values of a cell are joined by ` | `; a cell that no source fills is empty. */
function csvOf({title, subjects, attributes, cells}: EditionTable): string {
  const values = new Map(
    cells.map(cell => [`${cell.subject}\n${cell.attribute}`, cell.values.map(value => value.text).join(' | ')])
  )
  const header = [title, ...attributes.map(attribute => attribute.label)]
  const lines = subjects.map(({label}) => [
    label,
    ...attributes.map(attribute => values.get(`${label}\n${attribute.label}`) ?? '')
  ])
  return [header, ...lines].map(line => `${line.map(field).join(',')}\r\n`).join('')
}

/**
 * An apostrophe before `=`, `+`, `-`, `@`, tab or carriage return keeps a spreadsheet from running the cell (OWASP, “CSV injection”);
 * it stands before white space and their full-width forms as well, which some programs drop or fold.
 */
function field(text: string): string {
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) || /^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
