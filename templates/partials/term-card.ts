/** The card beside a term: what a reader takes in at a glance. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {EditionClaim, EditionTerm} from '../../pipeline/model/edition.ts'
import {folded} from '../../pipeline/model/order.ts'
import {containsSpan} from '../../pipeline/model/span.ts'
import type {Site} from '../site.ts'
import {counted, ofAll} from '../words.ts'
import {anchor} from './anchor.ts'
import {sourceMarks} from './source-marks.ts'
import {termLinks} from './term-link.ts'

/** Who mentions it, what stands near it, and what sources state of it in a word or a figure. */
export function termCard(site: Site, term: EditionTerm): Element {
  const near: readonly (readonly [string, readonly string[]])[] = [
    ['A kind of', term.broader],
    ['Kinds', term.narrower],
    ['See also', term.related]
  ]
  const neighbours = near.flatMap(([words, ids]) => {
    const links = termLinks(site, ids)
    return links.length === 0 ? [] : [h('div', [h('dt', words), h('dd', links)])]
  })
  const conflicts = site.conflictsOfTerm(term.id)
  const sources = new Set(term.mentions.map(span => span.source)).size
  return h('aside', {className: ['card', 'voice'], ariaLabel: 'At a glance'}, [
    h('dl', [
      h('div', [h('dt', 'Mentioned by'), h('dd', ofAll(sources, site.sources.length))]),
      ...(conflicts.length > 0
        ? [
            h('div', [
              h('dt', 'Disputed'),
              h(
                'dd',
                h(
                  'a',
                  {href: `disagreements/index.html#${anchor('conflict', conflicts[0]?.id ?? '')}`},
                  counted(conflicts.length, 'disagreement')
                )
              )
            ])
          ]
        : []),
      ...neighbours
    ]),
    ...stated(site, term),
    ...inFigures(site, term)
  ])
}

const mostRows = 8

/** Properties that sources state of the term, such as its maker, but not what stands beside the card as its definition: a value that two sources give stands once, with both, whatever they call the property. */
function stated(site: Site, term: EditionTerm): ElementContent[] {
  const values = new Map<string, {name: string; claims: EditionClaim[]}>()
  for (const claim of term.claims.flatMap(id => site.claimOf(id) ?? [])) {
    const {property, rank} = claim
    if (!property || claim.subject !== term.id || claim.polarity === 'negated' || rank === 'deprecated') continue
    if (term.definitions.some(({cut}) => containsSpan(property.span, cut[0]))) continue
    const key = folded(property.value).replace(/^(?:an?|the|one) |[\s.,;]+$/g, '')
    const known = values.get(key)
    if (known) known.claims.push(claim)
    else values.set(key, {name: property.name, claims: [claim]})
  }
  if (values.size === 0) return []
  return [
    h('h2', {className: ['card-title']}, 'As stated'),
    h(
      'dl',
      {className: ['figures']},
      [...values.values()]
        .slice(0, mostRows)
        .map(({name, claims}) => h('div', [h('dt', capital(name)), h('dd', statedValue(site, claims))]))
    )
  ]
}

function statedValue(site: Site, claims: readonly EditionClaim[]): ElementContent[] {
  const property = claims[0]?.property
  if (!property) return []
  const words = h('q', property.value)
  const known = property.term !== undefined && site.termOf(property.term) ? property.term : undefined
  return [
    known === undefined ? words : h('a', {href: site.termPath(known)}, words),
    sourceMarks(
      site,
      claims.flatMap(claim => claim.evidence)
    )
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A figure without its sentence says little: the mark beside it shows that. */
function inFigures(site: Site, term: EditionTerm): ElementContent[] {
  // a bare number says nothing of what: the 4 of “Selkie 3.5/4” is no figure of ferries
  const figures = site.edition.quantities.filter(
    ({term: of, kind, evidence: [first]}) => of === term.id && kind === 'figure' && /[^\d.,\s]/.test(first.exact)
  )
  if (figures.length === 0) return []
  return [
    h('h2', {className: ['card-title']}, 'In figures'),
    h(
      'ul',
      {className: ['plain']},
      figures.slice(0, mostRows).map(({value, evidence}) => h('li', [h('q', value), sourceMarks(site, evidence)]))
    )
  ]
}
