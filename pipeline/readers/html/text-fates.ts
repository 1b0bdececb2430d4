/** Drops from the main content what its own text gives away: nothing but a link to elsewhere, or a block said before. */
import type {DraftView} from './draft-view.ts'
import type {Fate} from './fate.ts'

export function textFates(
  views: readonly DraftView[],
  fates: readonly (Fate | undefined)[]
): readonly (Fate | undefined)[] {
  const seen = new Set<string>()
  return views.map((view, at) => {
    const fate = fates[at]
    if (fate) return fate
    if (isLink(view) && !isIntroduced(views, at)) return {kind: 'related', reason: 'nothing but a link to another page'}
    if (view.linkedHere > 0.9 && view.draft.unit.kind === 'list-item')
      return {kind: 'toc', reason: 'links to parts of the page'}
    if (view.words < 8 || view.draft.unit.kind === 'table-row') return undefined
    if (seen.has(view.text)) return {kind: 'boilerplate', reason: 'says a block above again'}
    seen.add(view.text)
    return undefined
  })
}

function isLink(view: DraftView): boolean {
  const {kind, element} = view.draft.unit
  return view.linked > 0.9 && (kind === 'paragraph' || kind === 'list-item') && !/^d[td]$/.test(element.tagName)
}

/** A list of links under a line that ends with a colon is an answer, such as the makers of a thing. */
function isIntroduced(views: readonly DraftView[], at: number): boolean {
  const list = views[at]?.draft.unit.list
  if (!list) return false
  let before = at
  while (before >= 0 && views[before]?.draft.unit.list?.index === list.index) before -= 1
  return /:$/.test(views[before]?.text ?? '')
}
