/** A row says a thing once: what a composed column repeats of another column of the row is left out there. */
import {containsSpan} from '../../model/span.ts'
import {cellKey} from './cell-key.ts'
import type {MergedTable, MergedValue} from './merge-grids.ts'

/** In columns from `first` on; of two wordings of one place the longer stays, of two alike the one of the later column, which asks for more (a cost before a comparison). */
export function withoutEchoes(table: MergedTable, first: number): MergedTable {
  const columns = [...table.attributes.keys()]
  const cells = new Map(table.cells)
  for (const row of table.subjects.keys()) {
    for (const column of columns.slice(first)) {
      const key = cellKey(row, column)
      const others = columns.flatMap(other =>
        other === column ? [] : (cells.get(cellKey(row, other)) ?? []).map(value => ({value, after: other > column}))
      )
      const own = cells.get(key)?.filter(value => !others.some(other => isEcho(value, other.value, other.after)))
      if (own && own.length > 0) cells.set(key, own)
      else cells.delete(key)
    }
  }
  return {...table, cells}
}

function isEcho({span}: MergedValue, {span: other}: MergedValue, after: boolean): boolean {
  return containsSpan(other, span) && (after || !containsSpan(span, other))
}
