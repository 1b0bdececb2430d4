/** The words of an element's class, id and role, joined with hyphens and set in spaces: ` entry-meta post-date `. */
import type {Element} from 'hast'

export function elementNames(element: Element): string {
  const {className, id, role} = element.properties
  const names = [...(Array.isArray(className) ? className : []), id, role].filter(name => typeof name === 'string')
  const words = names.map(name =>
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .replace(/[_:]+/g, '-')
      .toLowerCase()
  )
  return ` ${words.join(' ')} `
}
