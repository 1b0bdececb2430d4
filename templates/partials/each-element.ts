/** Goes through the elements of a page in document order. */
import type {Element, ElementContent, RootContent} from 'hast'

/** A site has so many that a general visitor takes a tenth of its writing. */
export function eachElement(
  node: {readonly children: readonly (RootContent | ElementContent)[]},
  look: (element: Element) => void
): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    look(child)
    eachElement(child, look)
  }
}
