/** The words of an element's class and role, and of its id where asked, in hyphens and spaces: ` entry-meta post-date `. */
import type {Element} from 'hast'

/** An id is often made of a heading of the text (`related-concepts`), and then names no part of a template. */
export function elementNames(element: Element, withId = false): string {
  const {className, id, role} = element.properties
  const all = [...(Array.isArray(className) ? className : []), role, withId ? id : undefined]
  const words = all
    .filter(name => typeof name === 'string')
    .map(name =>
      name
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replace(/[_:]+/g, '-')
        .toLowerCase()
    )
  return ` ${words.join(' ')} `
}
