/** The part of the tree that the main content comes from: what the library kept, mended where it kept too little. */
import type {Element} from 'hast'
import type {DraftView} from './draft-view.ts'
import type {Page} from './parse-page.ts'

export interface MainRegion {
  readonly root: Element
  readonly isMain: (view: DraftView) => boolean
  /** Of an element: whether the library kept it; false where it was not asked or found nothing. */
  readonly keeps: (element: Element) => boolean
}

/** On a page of few words the library keeps menus and notices as gladly as text; below this it is not asked. */
const leastLength = 200

export function mainRegion(
  page: Page,
  kept: ReadonlySet<Element> | undefined,
  views: readonly DraftView[]
): MainRegion {
  const keeps = (element: Element): boolean => kept?.has(element) ?? true
  const isKept = (view: DraftView): boolean =>
    keeps(view.element) || (view.linked < 1 && keeps(view.draft.unit.element))
  const main = kept ? views.filter(isKept) : []
  const length = main.reduce((sum, view) => sum + view.text.length, 0)
  if (length < leastLength) return {root: page.body, isMain: () => true, keeps: () => false}
  const common = commonAncestor(page, main)
  return {root: landmarkAround(page, common) ?? common, isMain: isKept, keeps}
}

function commonAncestor(page: Page, views: readonly DraftView[]): Element {
  let common: readonly Element[] | undefined
  for (const view of views) {
    const path = pathTo(page, view.draft.unit.element)
    if (!common) common = path
    else {
      const before: readonly Element[] = common
      const differs = before.findIndex((element, depth) => path[depth] !== element)
      common = differs < 0 ? before : before.slice(0, differs)
    }
  }
  return common?.at(-1) ?? page.body
}

function pathTo(page: Page, element: Element): readonly Element[] {
  const path: Element[] = []
  for (let at: Element | undefined = element; at; at = page.parentOf.get(at)) path.push(at)
  return path.reverse()
}

function landmarkAround(page: Page, element: Element): Element | undefined {
  for (let at: Element | undefined = element; at; at = page.parentOf.get(at)) {
    const {role, itemProp} = at.properties
    if (at.tagName === 'article' || at.tagName === 'main' || role === 'main') return at
    if (Array.isArray(itemProp) && itemProp.includes('articleBody')) return at
  }
  return undefined
}
