/** Links as templates write them, from the root of the site, to links that work wherever the site is put. */
import type {Root} from 'hast'
import {eachElement} from '../../../templates/partials/each-element.ts'

/** Changes the tree: `linkOf` gives what stands on the page for a link from the root of the site. */
export function rewriteLinks(tree: Root, linkOf: (href: string) => string): void {
  eachElement(tree, element => {
    const {href, src} = element.properties
    if (typeof href === 'string') element.properties.href = linkOf(href)
    if (typeof src === 'string') element.properties.src = linkOf(src)
  })
}

/**
 * Links with a scheme and links within the page stay; the empty path is never written. From `glossary/kettle.html`, `sources/deck.html#s-3` is `../sources/deck.html#s-3`. Works from `file://`,
 * a sub-path and a root.
 */
export function relativeLink(href: string, page: string): string {
  if (href.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(href)) return href
  const [path = '', ...anchor] = href.split('#')
  const from = page.split('/').slice(0, -1)
  const to = path.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1
  const up = from.slice(shared).map(() => '..')
  return [[...up, ...to.slice(shared)].join('/'), ...anchor].join('#')
}
