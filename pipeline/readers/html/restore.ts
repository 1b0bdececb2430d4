/** What the library dropped and a reader of the page would not: the title, lists and headings between kept text, text like kept text. */
import type {Element} from 'hast'
import type {DraftView} from './draft-view.ts'
import {elementNames} from './element-names.ts'
import type {Fate} from './fate.ts'
import type {MainRegion} from './main-region.ts'
import type {Page} from './parse-page.ts'

export function restores(
  page: Page,
  region: MainRegion,
  views: readonly DraftView[],
  places: readonly (Fate | undefined)[]
): (view: DraftView, at: number) => boolean {
  const main = views.map((view, at) => !places[at] && region.isMain(view))
  const alike = signatures(views.filter((_, at) => main[at]))
  const isNear = (view: DraftView): boolean => view.linked <= 0.25 && within(page, view.element, region.root)
  const isAlike = (view: DraftView): boolean => alike.has(signature(view)) && view.linked < 0.5 && view.words > 3
  const text = views.map((view, at) => main[at] || (!places[at] && (isAlike(view) || (isProse(view) && isNear(view)))))
  const [first, last] = [main.indexOf(true), text.lastIndexOf(true)]
  const titled = views.some((view, at) => view.draft.unit.level === 1 && main[at])
  return (view, at) => {
    const {kind, level} = view.draft.unit
    if (text[at] || (level === 1 && !titled && at < first && isNearest(views, at, first))) return true
    const between = at > first && at < last && isNear(view)
    return between && (kind === 'paragraph' ? view.words > 4 && endsSentence(view) : view.words > 1)
  }
}

/** No other title stands between this one and the text. */
function isNearest(views: readonly DraftView[], at: number, first: number): boolean {
  return views.slice(at + 1, first).every(view => view.draft.unit.level !== 1)
}

/** Kinds of element, with the names their template gives them, that hold three or more pieces of the main text. */
function signatures(main: readonly DraftView[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const view of main) {
    const names = signature(view)
    if (isProse(view) && names.trim().includes(' ')) counts.set(names, (counts.get(names) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([names]) => names))
}

function signature({draft}: DraftView): string {
  return draft.unit.element.tagName + elementNames(draft.unit.element)
}

function isProse(view: DraftView): boolean {
  return view.words >= 12 && view.linked < 0.25 && endsSentence(view)
}

function endsSentence(view: DraftView): boolean {
  return /[.!?…]["”’)\]]*$/.test(view.text)
}

function within(page: Page, element: Element, root: Element): boolean {
  for (let at: Element | undefined = element; at; at = page.parentOf.get(at)) if (at === root) return true
  return false
}
