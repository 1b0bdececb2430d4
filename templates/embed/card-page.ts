/** The card of a term as a page of its own, to be shown in a frame elsewhere. */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Edition, EditionTerm} from '../../pipeline/model/edition.ts'
import {passageReference} from '../../pipeline/model/passage-reference.ts'
import {pageTitle} from '../partials/page-title.ts'
import {safeUrl} from '../safe-url.ts'

export interface CardPage {
  readonly head: readonly ElementContent[]
  /** What stands in the body; to be sanitised. */
  readonly body: readonly ElementContent[]
}

/** Addresses as they stand on the page. */
export interface CardAddresses {
  readonly term: string
  readonly sourceOf: (id: string) => string
  /** Where the oEmbed description is, if the site has an address. */
  readonly oEmbed?: string
}

/** Links open in the whole window: a frame is too small for a page. */
export function cardPage(edition: Edition, term: EditionTerm, addresses: CardAddresses): CardPage {
  return {
    head: [
      h('meta', {charSet: 'utf-8'}),
      h('meta', {httpEquiv: 'Content-Security-Policy', content: policy}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('meta', {name: 'robots', content: 'noindex'}),
      h('title', pageTitle(term.label, edition.title)),
      h('base', {target: '_top'}),
      h('link', {rel: ['canonical'], href: addresses.term}),
      ...(addresses.oEmbed === undefined
        ? []
        : [h('link', {rel: ['alternate'], type: 'application/json+oembed', href: addresses.oEmbed})]),
      h('link', {rel: ['stylesheet'], href: 'card.css'})
    ],
    body: [h('main', [h('h1', h('a', {href: addresses.term}, term.label)), ...said(edition, term, addresses)])]
  }
}

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"

function said(edition: Edition, term: EditionTerm, {term: page, sourceOf}: CardAddresses): ElementContent[] {
  const [definition] = term.definitions
  const from = h('p', {className: ['small']}, ['From ', h('a', {href: page}, edition.title)])
  if (!definition) return [h('p', 'Mentioned, and not defined by any source.'), from]
  const ids = new Set(definition.evidence.map(({source}) => source))
  const sources = edition.sources.filter(({id}) => ids.has(id))
  return [
    h('p', h('span', {dataPassage: passageReference(definition)}, definition.text)),
    h('p', {className: ['small']}, [
      'Source: ',
      ...sources.flatMap(({id, title, path, url}, index): ElementContent[] => [
        {type: 'text', value: index === 0 ? '' : '; '},
        h('a', {href: safeUrl(url) ?? sourceOf(id)}, title ?? path)
      ])
    ]),
    from
  ]
}
