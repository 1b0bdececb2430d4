/** The page of another name of a term: leads to the term, or to each of several that share the name. */
import {h} from 'hastscript'
import {termLink} from '../partials/term-link.ts'
import type {Page, Site} from '../site.ts'

export function aliasPage(site: Site, {path, label, terms}: Site['aliases'][number]): Page {
  const [only, ...others] = terms
  return {
    path,
    title: label,
    section: 'glossary',
    unlisted: true,
    ...(only !== undefined && others.length === 0 && {redirect: site.termPath(only)}),
    content: [
      h('h1', label),
      h('p', {className: ['voice']}, others.length === 0 ? 'Another name of:' : 'Another name of several terms:'),
      h(
        'ul',
        terms.map(id => h('li', termLink(site, id)))
      )
    ]
  }
}
