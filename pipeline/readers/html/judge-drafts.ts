/** Decides for every draft whether it is main content, and says why where it is not. */
import type {Element} from 'hast'
import type {DraftView} from './draft-view.ts'
import {dropEmptyHeadings} from './drop-empty-headings.ts'
import type {Fate} from './fate.ts'
import {findMain} from './find-main.ts'
import {type MainRegion, mainRegion} from './main-region.ts'
import {openedElements} from './opened-elements.ts'
import type {Page} from './parse-page.ts'
import {placeFate} from './place-fate.ts'
import {restores} from './restore.ts'
import {textFates} from './text-fates.ts'

/** One a draft; undefined for main content. */
export function judgeDrafts(page: Page, views: readonly DraftView[]): readonly (Fate | undefined)[] {
  const region = mainRegion(page, findMain(page), views)
  const place = placeFate({
    parentOf: page.parentOf,
    isLarge: largeElements(page, views, region),
    isMain: region.keeps,
    isOpened: openedElements(page)
  })
  const places = views.map(view => place(view.element, view.draft.unit.kind === 'heading' ? Infinity : view.words))
  const restore = restores(page, region, views, places)
  const outside: Fate = {kind: 'boilerplate', reason: 'outside the main content of the page'}
  const fates = views.map((view, at) => places[at] ?? (region.isMain(view) || restore(view, at) ? undefined : outside))
  return dropEmptyHeadings(page, views, textFates(views, fates))
}

/** Elements with more than two fifths of the main text in them. */
function largeElements(page: Page, views: readonly DraftView[], region: MainRegion): (element: Element) => boolean {
  const lengths = new Map<Element, number>()
  let whole = 0
  for (const view of views) {
    if (!region.isMain(view) || view.linked > 0.5) continue
    whole += view.text.length
    lengths.set(view.draft.unit.element, (lengths.get(view.draft.unit.element) ?? 0) + view.text.length)
  }
  for (const element of [...page.parentOf.keys()].reverse()) {
    const parent = page.parentOf.get(element)
    const length = lengths.get(element)
    if (parent && length) lengths.set(parent, (lengths.get(parent) ?? 0) + length)
  }
  return element => (lengths.get(element) ?? 0) > whole * 0.4
}
