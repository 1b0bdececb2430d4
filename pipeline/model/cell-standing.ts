/** How a table's cell stands: what its values are to each other, or that something elsewhere is held against one of them. */
import type {EditionCell, EditionConflict} from './edition.ts'
import {sidesIn} from './sides-in.ts'

/** `disputed`: the other side stands elsewhere. `disagree`: both sides stand in the cell, or its values differ. */
export function cellStanding(
  {agreement, conflicts, values}: EditionCell,
  all: readonly EditionConflict[]
): EditionCell['agreement'] | 'disputed' {
  const own = all.filter(({id}) => conflicts.includes(id))
  if (own.length === 0 || agreement === 'disagree') return agreement
  const shown = values.flatMap(({cut}) => cut)
  return own.some(conflict => sidesIn(conflict, shown).length > 1) ? 'disagree' : 'disputed'
}
