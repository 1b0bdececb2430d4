/** Drops from the main content what its own text gives away: nothing but a link to elsewhere, or the line above again. */
import type {DraftView} from './draft-view.ts'
import type {Fate} from './fate.ts'

const elsewhere: Fate = {kind: 'related', reason: 'nothing but a link to another page'}

export function textFates(
  views: readonly DraftView[],
  fates: readonly (Fate | undefined)[]
): readonly (Fate | undefined)[] {
  const lists = linkLists(views, fates)
  return views.map((view, at) => {
    const {kind, list, element} = view.draft.unit
    const inLinks = list !== undefined && lists.has(list.index)
    if (fates[at] || kind === 'table-row' || /^d[td]$/.test(element.tagName)) return fates[at]
    if (inLinks && view.linkedHere > 0.9) return {kind: 'toc', reason: 'links to parts of the page'}
    if (inLinks && view.linked > 0.9) return elsewhere
    if (kind === 'paragraph' && view.linked > 0.9 && !/^(?:https?:|www\.)/.test(view.text)) return elsewhere
    if (kind === 'heading' && view.linked > 0.9 && view.draft.unit.level !== 1 && !opens(views, fates, at))
      return elsewhere
    if (view.words > 5 && views[at - 1]?.text === view.text)
      return {kind: 'boilerplate', reason: 'says the block above again'}
    return undefined
  })
}

/** Lists of which nearly every item is a link, unless a line that ends with a colon asks for them (“The makers are:”). */
function linkLists(views: readonly DraftView[], fates: readonly (Fate | undefined)[]): ReadonlySet<number> {
  const counts = new Map<number, {items: number; links: number; introduced: boolean}>()
  for (const [at, view] of views.entries()) {
    const {list} = view.draft.unit
    if (!list || fates[at]) continue
    const count = counts.get(list.index) ?? {items: 0, links: 0, introduced: /:$/.test(views[at - 1]?.text ?? '')}
    count.items += 1
    count.links += view.linked + view.linkedHere > 0.9 ? 1 : 0
    counts.set(list.index, count)
  }
  return new Set(
    [...counts].filter(([, {items, links, introduced}]) => links >= items * 0.8 && !introduced).map(([index]) => index)
  )
}

/** Whether text of its own follows a heading. */
function opens(views: readonly DraftView[], fates: readonly (Fate | undefined)[], at: number): boolean {
  const next = views[at + 1]
  return next !== undefined && !fates[at + 1] && next.draft.unit.kind !== 'heading'
}
