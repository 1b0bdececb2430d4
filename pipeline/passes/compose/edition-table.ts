/** A table of the edition: its cells, and the disagreements that what stands in them is a side of. */
import type {EditionConflict, EditionTable} from '../../model/edition.ts'
import type {AlignedTable} from '../../model/matching.ts'
import {sidesIn} from '../../model/sides-in.ts'

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
      return {
        ...cell,
        conflicts: open.filter(conflict => sidesIn(conflict, shown).length > 0).map(conflict => conflict.id)
      }
    })
  }
}
