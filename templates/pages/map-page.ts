/** The map of the terms: which are kinds of which. */
import {h} from 'hastscript'
import {conceptMap} from '../partials/concept-map.ts'
import type {Page, Site} from '../site.ts'

export function mapPage(site: Site): Page {
  const map = conceptMap(site)
  return {
    path: 'map/index.html',
    title: 'Map of the terms',
    section: 'glossary',
    description: 'Which terms are kinds of which, and which the sources relate.',
    content: [
      h('h1', 'Map of the terms'),
      ...(map.length > 0
        ? map
        : [
            h('p', {className: ['lede', 'voice']}, [
              'No source says how these terms hang together. ',
              h('a', {href: 'glossary/index.html'}, 'The glossary lists them all.')
            ])
          ])
    ]
  }
}
