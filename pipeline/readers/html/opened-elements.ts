/** Elements that a control on the page opens: hidden at first, and meant to be read. */
import type {Element} from 'hast'
import type {Page} from './parse-page.ts'

export function openedElements(page: Page): (element: Element) => boolean {
  const ids = new Set<string>()
  for (const {properties} of page.parentOf.keys()) {
    if (Array.isArray(properties.ariaControls)) for (const id of properties.ariaControls) ids.add(String(id))
  }
  return ({properties: {id, itemType, itemProp}}) =>
    (typeof id === 'string' && ids.has(id)) || itemType !== undefined || itemProp !== undefined
}
