/** The home page: what this edition is, of which sources, and where they agree and where not. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {EditionClaim} from '../../pipeline/model/edition.ts'
import {agreementPicture} from '../partials/agreement-picture.ts'
import {hasMap} from '../partials/concept-map.ts'
import {conflictCard} from '../partials/conflict-card.ts'
import {passage} from '../partials/passage.ts'
import {sourceLine} from '../partials/source-line.ts'
import {termLink} from '../partials/term-link.ts'
import type {Page, Site} from '../site.ts'
import {editionData} from '../structured-data.ts'
import {counted, dateWords, grouped, ofAll} from '../words.ts'

export function homePage(site: Site): Page {
  const {edition} = site
  const dated = edition.date === undefined ? '' : `, the latest of ${dateWords(edition.date)}`
  return {
    path: 'index.html',
    title: site.title,
    description: `One reference from ${counted(edition.sources.length, 'article')}: glossary, comparison tables, questions and disagreements.`,
    structuredData: editionData(site),
    content: [
      h('div', {className: ['hero']}, [
        h('h1', site.title),
        h('p', {className: ['lede', 'voice']}, [
          `One reference from ${counted(edition.sources.length, 'overlapping article')}${dated}. `,
          'Every sentence is theirs, word for word; every disagreement is shown with both sides.'
        ]),
        numbers(site),
        ways(site)
      ]),
      ...agreementPicture(site),
      ...widelySaid(site),
      ...disagreed(site),
      h('section', {ariaLabelledBy: 'home-sources'}, [
        h('h2', {id: 'home-sources'}, 'The sources'),
        h(
          'ul',
          {className: ['source-list', 'voice']},
          site.sources.map(view => h('li', sourceLine(view)))
        )
      ])
    ]
  }
}

function numbers(site: Site): Element {
  const {edition} = site
  const figures: readonly (readonly [number, string, string])[] = [
    [edition.terms.length, edition.terms.length === 1 ? 'term' : 'terms', 'glossary/index.html'],
    [
      edition.tables.length,
      edition.tables.length === 1 ? 'comparison table' : 'comparison tables',
      'tables/index.html'
    ],
    [edition.questions.length, edition.questions.length === 1 ? 'question' : 'questions', 'faq/index.html'],
    [
      edition.conflicts.length,
      edition.conflicts.length === 1 ? 'disagreement' : 'disagreements',
      'disagreements/index.html'
    ],
    [edition.sources.length, edition.sources.length === 1 ? 'source' : 'sources', 'sources/index.html']
  ]
  return h(
    'ul',
    {className: ['numbers', 'voice']},
    figures.map(([count, words, href]) =>
      h('li', h('a', {href}, [h('span', {className: ['figure']}, grouped(count)), ' ', words]))
    )
  )
}

/** What is not a list: the search, and the map of the terms where there is one. */
function ways(site: Site): Element {
  return h('p', {className: ['ways', 'voice']}, [
    h('a', {href: 'search/index.html'}, 'Search everything'),
    ...(hasMap(site) ? [' or ', h('a', {href: 'map/index.html'}, 'see how the terms hang together')] : [])
  ])
}

const shown = 3

function widelySaid(site: Site): ElementContent[] {
  const published = site.edition.claims.filter(claim => supporters(claim) > 1 && site.homeOf(claim.id) !== undefined)
  const widest = published
    .filter(claim => site.conflictsOfClaim(claim.id).length === 0)
    .sort((a, b) => supporters(b) - supporters(a) || needs(a) - needs(b))
    .slice(0, shown)
  if (widest.length === 0) return []
  return [
    h('section', {ariaLabelledBy: 'home-agreed'}, [
      h('h2', {id: 'home-agreed'}, 'What most of them say'),
      h(
        'ul',
        {className: ['plain', 'widely']},
        widest.map(claim =>
          h('li', [
            h('p', passage(site, {...claim.passage, evidence: claim.evidence})),
            h('p', {className: ['voice', 'faint']}, [
              `Said by ${ofAll(supporters(claim), site.sources.length)}`,
              ...(claim.subject === undefined ? [] : [' · ', termLink(site, claim.subject) ?? ''])
            ])
          ])
        )
      )
    ])
  ]
}

/** The open contradictions first: what an editor, or a careful reader, looks at before anything else. */
function disagreed(site: Site): ElementContent[] {
  const open = [...site.edition.conflicts]
    .sort((a, b) => weight(b) - weight(a) || voices(b) - voices(a))
    .slice(0, shown)
  if (open.length === 0) return []
  return [
    h(
      'section',
      {ariaLabelledBy: 'home-disagreed'},
      [
        h('h2', {id: 'home-disagreed'}, 'Where they disagree'),
        open.map(conflict => conflictCard(site, conflict, {heading: 'h3'})),
        site.edition.conflicts.length > open.length &&
          h('p', {className: ['voice']}, [
            h('a', {href: 'disagreements/index.html'}, `All ${counted(site.edition.conflicts.length, 'disagreement')}`)
          ])
      ].filter(part => part !== false)
    )
  ]
}

function weight(conflict: Site['edition']['conflicts'][number]): number {
  return (conflict.decision ? 0 : 2) + (conflict.strength === 'hard' ? 1 : 0)
}

/** How many sources take part. */
function voices({sides}: Site['edition']['conflicts'][number]): number {
  return new Set(sides.flatMap(side => side.evidence.map(span => span.source))).size
}

/** What stands without a question or heading before it is read more easily. */
function needs({passage: {context}}: EditionClaim): number {
  return context ? 1 : 0
}

function supporters(claim: EditionClaim): number {
  return new Set(claim.evidence.map(span => span.source)).size
}
