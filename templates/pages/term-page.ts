/** The page of a term: what it is, what the sources say of it, where they disagree, and what stands near it. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {EditionClaim, EditionDefinition, EditionQuantity, EditionTerm} from '../../pipeline/model/edition.ts'
import {folded} from '../../pipeline/model/order.ts'
import {passageReference} from '../../pipeline/model/passage-reference.ts'
import type {Span} from '../../pipeline/model/span.ts'
import {anchor} from '../partials/anchor.ts'
import {breadcrumb} from '../partials/breadcrumb.ts'
import {claimList} from '../partials/claim-list.ts'
import {conflictCard} from '../partials/conflict-card.ts'
import {passage} from '../partials/passage.ts'
import {sourceMarks} from '../partials/source-marks.ts'
import {termLinks} from '../partials/term-link.ts'
import type {Page, Site} from '../site.ts'
import {termData} from '../structured-data.ts'
import {counted, ofAll, termKindWords} from '../words.ts'

export function termPage(site: Site, term: EditionTerm): Page {
  const [first, ...others] = distinct(term.definitions)
  return {
    path: site.termPath(term.id),
    title: term.label,
    section: 'glossary',
    ...(first && {description: first.text}),
    structuredData: termData(site, term),
    content: [
      breadcrumb([['Glossary', 'glossary/index.html']], term.label),
      h('div', {className: ['with-aside']}, [
        h('div', {className: ['lead']}, [
          h('h1', term.label),
          ...naming(term),
          first
            ? h('p', {className: ['definition'], ...anchorOf(site, term, first)}, supported(site, term, first))
            : h('p', {className: ['voice', 'faint']}, 'Mentioned, and not defined by any source.')
        ]),
        ...aside(site, term),
        h('div', {className: ['body']}, [
          ...otherDefinitions(site, term, others),
          ...said(site, term),
          ...disagreements(site, term),
          ...mentions(site, term)
        ])
      ])
    ]
  }
}

function naming(term: EditionTerm): ElementContent[] {
  const kind = term.kind ? [h('span', {className: ['kind']}, termKindWords[term.kind])] : []
  const also = term.aliases.length > 0 ? [h('span', {className: ['also']}, ` also ${term.aliases.join(', ')}`)] : []
  return kind.length + also.length > 0 ? [h('p', {className: ['voice', 'naming']}, [...kind, ...also])] : []
}

/** More than these are folded. */
const mostDefinitions = 4

function otherDefinitions(site: Site, term: EditionTerm, definitions: readonly EditionDefinition[]): ElementContent[] {
  if (definitions.length === 0) return []
  const items = definitions.map(definition =>
    h('li', anchorOf(site, term, definition), supported(site, term, definition))
  )
  const rest = items.slice(mostDefinitions)
  return [
    section('In other words', 'term-other-words', [
      h('ul', {className: ['plain', 'definitions']}, items.slice(0, mostDefinitions)),
      ...(rest.length === 0
        ? []
        : [
            h('details', {className: ['more']}, [
              h('summary', {className: ['voice']}, `${counted(rest.length, 'more wording')}`),
              h('ul', {className: ['plain', 'definitions']}, rest)
            ])
          ])
    ])
  ]
}

/** A claim whose wording already stands above as a definition is not said twice, unless there is more to say of it. */
function said(site: Site, term: EditionTerm): ElementContent[] {
  const above = new Set(term.definitions.map(definition => claimOf(site, term, definition)))
  const rest = term.claims.flatMap(id => site.claimOf(id) ?? []).filter(claim => !above.has(claim))
  return rest.length === 0 ? [] : [section('What the sources say', 'term-said', claimList(site, rest))]
}

/** The undisputed claim whose wording a definition is, if there is one. */
function claimOf(site: Site, term: EditionTerm, definition: EditionDefinition): EditionClaim | undefined {
  const reference = passageReference(definition)
  return term.claims
    .flatMap(id => site.claimOf(id) ?? [])
    .find(({id, passage: wording}) => passageReference(wording) === reference && site.conflictsOfClaim(id).length === 0)
}

function anchorOf(site: Site, term: EditionTerm, definition: EditionDefinition): {readonly id?: string} {
  const claim = claimOf(site, term, definition)
  return claim ? {id: anchor('claim', claim.id)} : {}
}

/** Whoever makes the claim supports the definition. */
function supported(site: Site, term: EditionTerm, definition: EditionDefinition): ElementContent[] {
  const claim = claimOf(site, term, definition)
  return passage(site, {...definition, evidence: [...definition.evidence, ...(claim?.evidence ?? [])]})
}

function distinct(definitions: readonly EditionDefinition[]): readonly EditionDefinition[] {
  return [...new Map(definitions.map(definition => [passageReference(definition), definition])).values()]
}

/** Conflicts of claims that are listed under another subject; the others stand in place, beside their claims. */
function disagreements(site: Site, term: EditionTerm): ElementContent[] {
  const listed = new Set(term.claims)
  const conflicts = site
    .conflictsOfTerm(term.id)
    .filter(conflict => !conflict.sides.some(side => listed.has(side.claim)))
  if (conflicts.length === 0) return []
  return [
    section(
      'Disagreements',
      'term-disagreements',
      conflicts.map(conflict => conflictCard(site, conflict, {heading: 'h3'}))
    )
  ]
}

function aside(site: Site, term: EditionTerm): ElementContent[] {
  const near: readonly (readonly [string, readonly string[]])[] = [
    ['A kind of', term.broader],
    ['Kinds', term.narrower],
    ['See also', term.related]
  ]
  const neighbours = near.flatMap(([words, ids]) => {
    const links = termLinks(site, ids)
    return links.length === 0 ? [] : [h('div', [h('dt', words), h('dd', links)])]
  })
  const figures = site.edition.quantities.filter(quantity => quantity.term === term.id && quantity.attribute)
  const conflicts = site.conflictsOfTerm(term.id).length
  const sources = new Set(term.mentions.map(span => span.source)).size
  return [
    h('aside', {className: ['card', 'voice'], ariaLabel: 'At a glance'}, [
      h('dl', [
        h('div', [h('dt', 'Mentioned by'), h('dd', ofAll(sources, site.sources.length))]),
        ...(conflicts > 0
          ? [
              h('div', [
                h('dt', 'Disputed'),
                h('dd', h('a', {href: 'disagreements/index.html'}, counted(conflicts, 'disagreement')))
              ])
            ]
          : []),
        ...neighbours
      ]),
      ...stated(site, term),
      ...inFigures(site, figures)
    ])
  ]
}

/** Properties that sources state of the term, such as its maker: a value that two sources give stands once, with both. */
function stated(site: Site, term: EditionTerm): ElementContent[] {
  const values = new Map<string, {name: string; claims: EditionClaim[]}>()
  for (const claim of term.claims.flatMap(id => site.claimOf(id) ?? [])) {
    const {property, rank} = claim
    if (!property || claim.subject !== term.id || claim.polarity === 'negated' || rank === 'deprecated') continue
    const key = JSON.stringify([folded(property.name), folded(property.value)])
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
        .slice(0, mostFigures)
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

const mostFigures = 8

function inFigures(site: Site, figures: readonly EditionQuantity[]): ElementContent[] {
  if (figures.length === 0) return []
  return [
    h('h2', {className: ['card-title']}, 'In figures'),
    h(
      'dl',
      {className: ['figures']},
      figures
        .slice(0, mostFigures)
        .map(figure =>
          h('div', [h('dt', figure.attribute), h('dd', [h('q', figure.value), sourceMarks(site, figure.evidence)])])
        )
    )
  ]
}

function mentions(site: Site, term: EditionTerm): ElementContent[] {
  const bySource = new Map<string, Span[]>()
  for (const span of term.mentions) bySource.set(span.source, [...(bySource.get(span.source) ?? []), span])
  if (bySource.size === 0) return []
  const rows = site.sources.flatMap(view => {
    const spans = bySource.get(view.source.id)
    return spans
      ? [
          h('div', [
            h('dt', h('a', {href: view.path}, [h('span', {className: ['siglum']}, view.siglum), ' ', view.name])),
            h('dd', lines(site, spans))
          ])
        ]
      : []
  })
  return [
    h('section', {className: ['voice', 'mentions'], ariaLabelledBy: 'term-mentions'}, [
      h('h2', {id: 'term-mentions'}, 'Mentions'),
      h('dl', rows)
    ])
  ]
}

const mostLines = 12

/** One link a line of the source. */
function lines(site: Site, spans: readonly Span[]): ElementContent[] {
  const places = new Map(spans.map(span => [span.start.line, site.placeOf(span).href]))
  const shown = [...places].slice(0, mostLines)
  const more = places.size - shown.length
  return [
    {type: 'text', value: 'line '},
    ...shown.flatMap(([line, href], index): ElementContent[] => [
      ...(index === 0 ? [] : [{type: 'text', value: ', '} as const]),
      h('a', {href}, String(line))
    ]),
    ...(more > 0 ? [{type: 'text', value: ` and ${more} more`} as const] : [])
  ]
}

function section(title: string, name: string, content: readonly ElementContent[]): Element {
  const id = anchor('term', name)
  return h('section', {ariaLabelledBy: id}, [h('h2', {id}, title), ...content])
}
