/** The comparison tables as pipe tables that fit a page. */
import type {PhrasingContent, RootContent, Table, TableRow} from 'mdast'
import {cellStanding} from '../../model/cell-standing.ts'
import type {Edition, EditionCell, EditionConflict} from '../../model/edition.ts'
import {shownValues} from '../../model/shown-values.ts'
import {type FittedTable, fitTable} from './fit-table.ts'
import {editorial, heading, text} from './pandoc-nodes.ts'
import type {PassagePhrases} from './passage-phrases.ts'

export function tablesPart(edition: Edition, phrases: PassagePhrases): RootContent[] {
  if (edition.tables.length === 0) return []
  return [
    heading(1, 'comparison-tables', 'Comparison tables'),
    ...edition.tables.flatMap(table => [
      heading(2, table.id, table.title),
      ...fitTable(table).map(piece => pipeTable(piece, phrases, edition.conflicts))
    ])
  ]
}

function pipeTable(
  {columns, rows, widths}: FittedTable,
  phrases: PassagePhrases,
  conflicts: readonly EditionConflict[]
): Table {
  return {
    type: 'table',
    data: {widths},
    children: [
      row(['', ...columns].map(label => [text(label)])),
      ...rows.map(({label, cells}) => row([[text(label)], ...cells.map(cell => values(cell, phrases, conflicts))]))
    ]
  }
}

function row(cells: readonly PhrasingContent[][]): TableRow {
  return {type: 'tableRow', children: cells.map(children => ({type: 'tableCell', children}))}
}

function values(
  cell: EditionCell | undefined,
  phrases: PassagePhrases,
  conflicts: readonly EditionConflict[]
): PhrasingContent[] {
  if (!cell) return []
  const {shown, further} = shownValues(cell)
  const phrased = shown.flatMap(({value}, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [space(), editorial(text('·')), space()]),
    ...phrases(value)
  ])
  const standing = cellStanding(cell, conflicts)
  return [
    ...(standing === 'disagree' ? [differing(cell), space()] : []),
    ...phrased,
    ...(further.length === 0 ? [] : [space(), editorial(text(`(${further.length} more in the data)`))]),
    ...(standing === 'disputed' ? disputed(cell) : [])
  ]
}

function differing({conflicts: [conflict]}: EditionCell): PhrasingContent {
  return conflict === undefined ? editorial(text('Sources differ:')) : editorial(link(conflict, 'Sources disagree:'))
}

/** What is held against a value stands elsewhere. */
function disputed({conflicts: [conflict]}: EditionCell): PhrasingContent[] {
  return conflict === undefined ? [] : [space(), editorial(link(conflict, 'Disputed.'))]
}

function link(conflict: string, words: string): PhrasingContent {
  return {type: 'link', url: `#${conflict}`, children: [text(words)]}
}

function space(): PhrasingContent {
  return {type: 'text', value: ' '}
}
