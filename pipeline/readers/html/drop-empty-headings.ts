/** Drops headings of which nothing is left: all that stood under them was dropped. */
import type {DraftView} from './draft-view.ts'
import type {Fate} from './fate.ts'

/** A heading over headings stays, and so does the title. */
export function dropEmptyHeadings(
  views: readonly DraftView[],
  fates: readonly (Fate | undefined)[]
): readonly (Fate | undefined)[] {
  const result = [...fates]
  const title = views.findIndex((view, at) => view.draft.unit.kind === 'heading' && !fates[at])
  for (let at = views.length - 1; at > title; at -= 1) {
    if (result[at] || views[at]?.draft.unit.kind !== 'heading' || at === title) continue
    const next = result.findIndex((fate, later) => later > at && !fate)
    const empty = next < 0 || (next > at + 1 && isOver(views[next], views[at]))
    if (empty) result[at] = {kind: 'related', reason: 'heading of what was dropped'}
  }
  return result
}

/** Whether a heading ends the part that another one opens. */
function isOver(next: DraftView | undefined, heading: DraftView | undefined): boolean {
  const level = next?.draft.unit.level
  return level !== undefined && level <= (heading?.draft.unit.level ?? 1)
}
