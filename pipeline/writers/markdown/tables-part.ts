/** The comparison tables as pipe tables that fit a page. */
import type {PhrasingContent, RootContent, Table, TableRow} from 'mdast'
import type {Edition, EditionTable} from '../../model/edition.ts'
import type {AlignedCell} from '../../model/matching.ts'
import {editorial, heading, text} from './pandoc-nodes.ts'
import type {PassagePhrases} from './passage-phrases.ts'

/** Columns beside the first that a page of portrait paper can carry. */
const widest = 5

export function tablesPart(edition: Edition, phrases: PassagePhrases): RootContent[] {
  if (edition.tables.length === 0) return []
  return [
    heading(1, 'comparison-tables', 'Comparison tables'),
    ...edition.tables.flatMap(table => [heading(2, table.id, table.title), ...pipeTables(table, phrases)])
  ]
}

/** Subjects in rows, unless that is too wide and the other way is narrower; then split, with the first column repeated. */
function pipeTables(table: EditionTable, phrases: PassagePhrases): Table[] {
  const subjects = table.subjects.map(head => head.label)
  const attributes = table.attributes.map(head => head.label)
  const turned = attributes.length > widest && subjects.length < attributes.length
  const [rows, columns] = turned ? [attributes, subjects] : [subjects, attributes]
  const cells = new Map(table.cells.map(cell => [key(cell.subject, cell.attribute), cell]))
  const cellAt = (row: string, column: string) => cells.get(turned ? key(column, row) : key(row, column))
  return pieces(columns).map(piece => ({
    type: 'table',
    children: [
      row(['', ...piece].map(label => [text(label)])),
      ...rows.map(label => row([[text(label)], ...piece.map(column => values(cellAt(label, column), phrases))]))
    ]
  }))
}

function key(subject: string, attribute: string): string {
  return JSON.stringify([subject, attribute])
}

function pieces(columns: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(columns.length / widest)
  const size = Math.ceil(columns.length / count)
  return Array.from({length: count}, (_, index) => columns.slice(index * size, (index + 1) * size))
}

function row(cells: readonly PhrasingContent[][]): TableRow {
  return {type: 'tableRow', children: cells.map(children => ({type: 'tableCell', children}))}
}

function values(cell: AlignedCell | undefined, phrases: PassagePhrases): PhrasingContent[] {
  if (!cell) return []
  const shown = cell.values.flatMap((value, index): PhrasingContent[] => [
    ...(index === 0
      ? []
      : [{type: 'text', value: ' '} as const, editorial(text('·')), {type: 'text', value: ' '} as const]),
    ...phrases(value)
  ])
  if (cell.agreement !== 'disagree') return shown
  return [editorial(text('Sources differ:')), {type: 'text', value: ' '}, ...shown]
}
