/** Drops headings of which nothing is left: all that stood under them, or in one element with them, was dropped. */
import type {Element} from 'hast'
import type {DraftView} from './draft-view.ts'
import type {Fate} from './fate.ts'
import type {Page} from './parse-page.ts'

/** A heading over headings stays, and so does the title, which is the first. */
export function dropEmptyHeadings(
  page: Page,
  views: readonly DraftView[],
  fates: readonly (Fate | undefined)[]
): readonly (Fate | undefined)[] {
  const result = [...fates]
  const title = views.findIndex((view, at) => view.draft.unit.kind === 'heading' && !fates[at])
  let next: number | undefined
  const fillings = fillingsOf(page, views, fates)
  for (let at = views.length - 1; at > title; at -= 1) {
    const view = views[at]
    if (!view || result[at]) continue
    if (view.draft.unit.kind === 'heading') {
      const over = next === undefined || (next > at + 1 && isOver(views[next], view))
      const filling = fillings.get(page.parentOf.get(view.draft.unit.element) ?? page.body)
      if (over || (filling?.kept === 1 && filling.dropped > 0))
        result[at] = {kind: 'related', reason: 'heading of what was dropped'}
    }
    if (!result[at]) next = at
  }
  return result
}

/** Whether a heading ends the part that another one opens. */
function isOver(next: DraftView | undefined, heading: DraftView): boolean {
  const level = next?.draft.unit.level
  return level !== undefined && level <= (heading.draft.unit.level ?? 1)
}

interface Filling {
  kept: number
  dropped: number
}

function fillingsOf(
  page: Page,
  views: readonly DraftView[],
  fates: readonly (Fate | undefined)[]
): ReadonlyMap<Element, Filling> {
  const fillings = new Map<Element, Filling>()
  for (const [at, view] of views.entries()) {
    const own = fillings.get(view.draft.unit.element) ?? {kept: 0, dropped: 0}
    own[fates[at] ? 'dropped' : 'kept'] += 1
    fillings.set(view.draft.unit.element, own)
  }
  for (const element of [...page.parentOf.keys()].reverse()) {
    const parent = page.parentOf.get(element)
    const own = fillings.get(element)
    if (!parent || !own) continue
    const outer = fillings.get(parent) ?? {kept: 0, dropped: 0}
    fillings.set(parent, {kept: outer.kept + own.kept, dropped: outer.dropped + own.dropped})
  }
  return fillings
}
