/** The page of a term: what it is, what the sources say of it, where they disagree, and what stands near it. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {EditionClaim, EditionDefinition, EditionTerm} from '../../pipeline/model/edition.ts'
import {passageReference} from '../../pipeline/model/passage-reference.ts'
import {type ShownDefinition, shownDefinitions} from '../../pipeline/model/shown-definitions.ts'
import type {Span} from '../../pipeline/model/span.ts'
import {anchor} from '../partials/anchor.ts'
import {breadcrumb} from '../partials/breadcrumb.ts'
import {claimList} from '../partials/claim-list.ts'
import {conflictCard} from '../partials/conflict-card.ts'
import {embedSnippet} from '../partials/embed-snippet.ts'
import {mentionMark} from '../partials/mention-mark.ts'
import {passage} from '../partials/passage.ts'
import {termCard} from '../partials/term-card.ts'
import type {Page, Site} from '../site.ts'
import {termData} from '../structured-data.ts'
import {counted, termKindWords} from '../words.ts'

export function termPage(site: Site, term: EditionTerm): Page {
  const [first, ...others] = shownDefinitions(term.definitions)
  return {
    path: site.termPath(term.id),
    title: term.label,
    section: 'glossary',
    ...(first && {description: first.definition.text}),
    structuredData: termData(site, term),
    content: [
      breadcrumb([['Glossary', 'glossary/index.html']], term.label),
      h('div', {className: ['with-aside']}, [
        h('div', {className: ['lead']}, [
          h('h1', term.label),
          ...naming(term),
          first
            ? h('p', {className: ['definition'], ...anchorOf(site, term, first.definition)}, [
                ...mentionMark(term),
                ...supported(site, term, first.definition)
              ])
            : h('p', {className: ['voice', 'faint']}, 'Mentioned, and not defined by any source.'),
          ...otherWordings(site, term, first?.others ?? [])
        ]),
        termCard(site, term),
        h('div', {className: ['body']}, [
          ...otherDefinitions(site, term, others),
          ...said(site, term),
          ...disagreements(site, term),
          ...mentions(site, term),
          ...embedSnippet(site, term)
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

/** What says the same in other words is folded: a reader need not read it six times. */
function otherWordings(site: Site, term: EditionTerm, wordings: readonly EditionDefinition[]): ElementContent[] {
  if (wordings.length === 0) return []
  const items = wordings.map(wording => h('li', anchorOf(site, term, wording), supported(site, term, wording)))
  return [folded(counted(wordings.length, 'other wording'), items)]
}

/** More than these are folded. */
const mostDefinitions = 4

function otherDefinitions(site: Site, term: EditionTerm, definitions: readonly ShownDefinition[]): ElementContent[] {
  const [defining, telling] = [true, false].map(defines =>
    definitions.filter(({definition}) => (definition.role === 'definition') === defines)
  )
  return [
    ...listed(site, term, 'Other definitions', defining ?? []),
    ...listed(site, term, 'What it is, in part', telling ?? [])
  ]
}

function listed(
  site: Site,
  term: EditionTerm,
  title: string,
  definitions: readonly ShownDefinition[]
): ElementContent[] {
  if (definitions.length === 0) return []
  const items = definitions.map(({definition, others}) =>
    h('li', anchorOf(site, term, definition), [
      ...supported(site, term, definition),
      ...otherWordings(site, term, others)
    ])
  )
  const rest = items.slice(mostDefinitions)
  return [
    section(title, `term-${title}`, [
      h('ul', {className: ['plain', 'definitions']}, items.slice(0, mostDefinitions)),
      ...(rest.length === 0 ? [] : [folded(`${rest.length} more`, rest)])
    ])
  ]
}

function folded(words: string, items: readonly Element[]): Element {
  return h('details', {className: ['more']}, [
    h('summary', {className: ['voice']}, words),
    h('ul', {className: ['plain', 'definitions']}, [...items])
  ])
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
