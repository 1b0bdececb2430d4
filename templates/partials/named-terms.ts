/** The terms that a page names, each with what it is: what a tooltip shows, and a reader without one can look up. */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {passageReference} from '../../pipeline/model/passage-reference.ts'
import type {Page, Site} from '../site.ts'
import {counted} from '../words.ts'
import {eachElement} from './each-element.ts'

/** Nothing for a page that names none, nor for the glossary, where they all stand. */
export function namedTerms(site: Site, page: Page): ElementContent[] {
  if (page.path === 'glossary/index.html') return []
  const named = linkedFrom(page.content)
  const terms = site.edition.terms.filter(({id}) => named.has(site.termPath(id)))
  const entries = terms.flatMap(({id, label, definitions: [first]}) =>
    first
      ? [
          h('div', [
            h('dt', h('a', {className: ['defined'], href: site.termPath(id)}, label)),
            h('dd', h('span', {className: ['passage'], dataPassage: passageReference(first)}, first.text))
          ])
        ]
      : []
  )
  if (entries.length === 0) return []
  return [
    h('section', {className: ['evidence', 'voice'], id: 'named-terms', ariaLabel: 'Terms'}, [
      h('details', [
        h('summary', h('h2', `Named on this page: ${counted(entries.length, 'term')}`)),
        h('dl', {className: ['named']}, entries)
      ])
    ])
  ]
}

function linkedFrom(content: readonly ElementContent[]): ReadonlySet<string> {
  const found = new Set<string>()
  eachElement({children: content}, ({properties: {className, href}}) => {
    if (Array.isArray(className) && className.includes('term') && typeof href === 'string') found.add(href)
  })
  return found
}
