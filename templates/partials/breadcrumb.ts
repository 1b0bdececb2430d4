/** The way from the home page to this one. */
import type {Element} from 'hast'
import {h} from 'hastscript'

/** Steps above the page as pairs of words and link, then the words of the page itself. */
export function breadcrumb(steps: readonly (readonly [string, string])[], here: string): Element {
  return h('nav', {className: ['breadcrumb', 'voice'], ariaLabel: 'Breadcrumb'}, [
    h('ol', [
      h('li', h('a', {href: 'index.html'}, 'Home')),
      steps.map(([words, href]) => h('li', h('a', {href}, words))),
      h('li', h('span', {ariaCurrent: 'page'}, here))
    ])
  ])
}
