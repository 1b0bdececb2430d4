/** A table of the edition: its cells, and the disagreements that what stands in them is a side of. */
import type {EditionConflict, EditionTable} from '../../model/edition.ts'
import type {AlignedTable} from '../../model/matching.ts'
import {meet} from '../../model/meet.ts'
import type {Span} from '../../model/span.ts'

/** An editor who finds no disagreement takes it from the cell. */
export function editionTable(
  {id, title, subjects, attributes, cells}: AlignedTable,
  conflicts: readonly EditionConflict[]
): EditionTable {
  const open = conflicts.filter(({decision}) => decision?.ruling !== 'none')
  return {
    id,
    title,
    subjects,
    attributes,
    cells: cells.map(cell => {
      const shown = cell.values.flatMap(({cut}) => cut)
      return {...cell, conflicts: open.filter(conflict => isIn(conflict, shown)).map(conflict => conflict.id)}
    })
  }
}

/** Of “Tern, built by Holm, is a ketch” only “a ketch” may be contested: a value must hold half of what the side says. */
function isIn({sides}: EditionConflict, shown: readonly Span[]): boolean {
  return sides.some(({evidence}) => evidence.some(span => shown.some(each => 2 * common(span, each) >= lengthOf(span))))
}

function common(a: Span, b: Span): number {
  return meet(a, b) ? Math.min(a.end.offset, b.end.offset) - Math.max(a.start.offset, b.start.offset) : 0
}

function lengthOf({start, end}: Span): number {
  return end.offset - start.offset
}
