/** The comparison tables as pipe tables that fit a page. */
import type {PhrasingContent, RootContent, Table, TableRow} from 'mdast'
import type {Edition, EditionCell} from '../../model/edition.ts'
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
      ...fitTable(table).map(piece => pipeTable(piece, phrases))
    ])
  ]
}

function pipeTable({columns, rows, widths}: FittedTable, phrases: PassagePhrases): Table {
  return {
    type: 'table',
    data: {widths},
    children: [
      row(['', ...columns].map(label => [text(label)])),
      ...rows.map(({label, cells}) => row([[text(label)], ...cells.map(cell => values(cell, phrases))]))
    ]
  }
}

function row(cells: readonly PhrasingContent[][]): TableRow {
  return {type: 'tableRow', children: cells.map(children => ({type: 'tableCell', children}))}
}

function values(cell: EditionCell | undefined, phrases: PassagePhrases): PhrasingContent[] {
  if (!cell) return []
  const {shown, further} = shownValues(cell)
  const phrased = shown.flatMap(({value}, index): PhrasingContent[] => [
    ...(index === 0
      ? []
      : [{type: 'text', value: ' '} as const, editorial(text('·')), {type: 'text', value: ' '} as const]),
    ...phrases(value)
  ])
  const differ = differing(cell)
  if (differ) return [differ, {type: 'text', value: ' '}, ...phrased]
  if (further.length === 0) return phrased
  return [...phrased, {type: 'text', value: ' '}, editorial(text(`(${further.length} more in the data)`))]
}

function differing({agreement, conflicts: [conflict]}: EditionCell): PhrasingContent | undefined {
  if (conflict !== undefined)
    return editorial({type: 'link', url: `#${conflict}`, children: [text('Sources disagree:')]})
  return agreement === 'disagree' ? editorial(text('Sources differ:')) : undefined
}
