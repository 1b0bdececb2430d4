/** Tables of pipes: one block a row, and one for the line that sets the header apart. */
import type {Table, TableRow} from 'mdast'
import type {Cell} from '../../model/block.ts'
import type {BlockCollector, Place} from './block-collector.ts'
import {rangeOf, writePhrasing} from './write-phrasing.ts'

export function readTable(collector: BlockCollector, table: Table, place: Place): void {
  const index = collector.nextTable()
  for (const [at, row] of table.children.entries()) {
    const [start, end] = rangeOf(row)
    const role = at === 0 ? 'header' : 'data'
    const cells = cellsOf(collector, row, at === 0)
    collector.add('table-row', {start: at === 0 ? place.start : start, end}, () => {}, {table: {index, role}, cells})
    if (at > 0) continue
    collector.add('table-row', lineAfter(collector.edited.text, end), () => {}, {
      table: {index, role: 'separator'},
      cells: []
    })
  }
}

/** An empty cell is a cell; a row may be shorter than its header. */
function cellsOf(collector: BlockCollector, row: TableRow, header: boolean): readonly Cell[] {
  return row.children.map((cell, column) => ({
    column,
    header,
    prose: collector.prose(phrasing => writePhrasing(phrasing, cell.children)).prose
  }))
}

function lineAfter(text: string, offset: number): Place {
  const start = text.indexOf('\n', offset) + 1
  const end = text.indexOf('\n', start)
  return start === 0 ? {start: offset, end: offset} : {start, end: end < 0 ? text.length : end}
}
