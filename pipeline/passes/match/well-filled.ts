/** A composed table without the rows and columns that are mostly empty. */
import {cellKey} from './cell-key.ts'
import type {MergedTable} from './merge-grids.ts'

/**
 * The row or column that is filled least goes, until each is filled by half. What holds a cell that several sources fill
 * stays: to lay sources side by side is what a table is for. Undefined where less than `fullEnough` of the rest is filled,
 * or fewer than two columns and three rows (of a table of two, both) are left: two of many things are no longer their kind.
 */
export function wellFilled(table: MergedTable): MergedTable | undefined {
  const {cells} = table
  const isJoined = (row: number, column: number): boolean =>
    new Set(cells.get(cellKey(row, column))?.map(({source}) => source)).size > 1
  const filled = (row: number, column: number): number => Number(cells.has(cellKey(row, column)))
  let rows = [...table.subjects.keys()]
  let columns = [...table.attributes.keys()]
  for (;;) {
    const ofRow = rows.map(row =>
      columns.some(column => isJoined(row, column)) ? 1 : mean(columns, column => filled(row, column))
    )
    const ofColumn = columns.map(column =>
      rows.some(row => isJoined(row, column)) ? 1 : mean(rows, row => filled(row, column))
    )
    const [leastRow, leastColumn] = [Math.min(1, ...ofRow), Math.min(1, ...ofColumn)]
    if (Math.min(leastRow, leastColumn) >= 0.5) break
    if (leastColumn <= leastRow) columns = columns.filter((_, at) => at !== ofColumn.lastIndexOf(leastColumn))
    else rows = rows.filter((_, at) => at !== ofRow.lastIndexOf(leastRow))
  }
  const share = mean(rows, row => mean(columns, column => filled(row, column)))
  const few = rows.length < Math.min(3, table.subjects.length)
  return share < fullEnough || few || columns.length < 2 ? undefined : narrowed(table, rows, columns)
}

const fullEnough = 0.5

function mean(indexes: readonly number[], rate: (index: number) => number): number {
  return indexes.length === 0 ? 0 : indexes.reduce((sum, index) => sum + rate(index), 0) / indexes.length
}

function narrowed(table: MergedTable, rows: readonly number[], columns: readonly number[]): MergedTable {
  const cells = new Map(
    rows.flatMap((row, r) =>
      columns.flatMap((column, c) => {
        const values = table.cells.get(cellKey(row, column))
        return values ? [[cellKey(r, c), values] as const] : []
      })
    )
  )
  return {
    ...table,
    subjects: rows.flatMap(row => (table.subjects[row] ? [table.subjects[row]] : [])),
    attributes: columns.flatMap(column => (table.attributes[column] ? [table.attributes[column]] : [])),
    cells
  }
}
