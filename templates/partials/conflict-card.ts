/** A disagreement: its sides in parallel, and what the edition says of them in its own voice. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {EditionConflict} from '../../pipeline/model/edition.ts'
import {conflictTitle} from '../conflict-title.ts'
import type {Site} from '../site.ts'
import {ofAll, strengthWords} from '../words.ts'
import {anchor} from './anchor.ts'
import {icon} from './icon.ts'
import {passage} from './passage.ts'
import {sourceLine} from './source-line.ts'
import {termLinks} from './term-link.ts'

export interface CardOptions {
  readonly heading: 'h2' | 'h3'
}

export function conflictCard(site: Site, conflict: EditionConflict, {heading}: CardOptions): Element {
  const strength = strengthWords[conflict.strength]
  return h('article', {className: ['conflict', conflict.strength], id: anchor('conflict', conflict.id)}, [
    h('header', {className: ['voice']}, [
      h(heading, [icon('disagree'), ' ', ...title(site, conflict)]),
      h('p', {className: ['badges']}, [
        h('span', {className: ['badge', conflict.strength]}, strength.name),
        ' ',
        h('span', {className: ['badge']}, stateWords(conflict))
      ])
    ]),
    h('p', {className: ['voice', 'reason']}, conflict.reason),
    h(
      'ul',
      {className: ['sides']},
      conflict.sides.map((_, index) => side(site, conflict, index))
    ),
    ...ruling(conflict)
  ])
}

/** As `conflictTitle` has it, its terms linked. */
function title(site: Site, conflict: EditionConflict): ElementContent[] {
  const words = conflictTitle(conflict, id => site.termOf(id)?.label)
  const links = termLinks(site, conflict.terms)
  const rest = words.slice(words.lastIndexOf(': '))
  return links.length > 0 ? [...links, {type: 'text', value: rest}] : [{type: 'text', value: words}]
}

function stateWords({decision}: EditionConflict): string {
  if (!decision) return 'Not decided'
  return {prefer: 'Decided: one side stands', both: 'Decided: both stand', none: 'Decided: no conflict'}[
    decision.ruling
  ]
}

function side(site: Site, conflict: EditionConflict, index: number): Element | undefined {
  const content = conflict.sides[index]
  if (!content) return undefined
  const views = site.sources.filter(view => content.evidence.some(span => span.source === view.source.id))
  return h('li', {className: ['side', ...standing(conflict, index)]}, [
    ...standingWords(conflict, index),
    h('p', {className: ['wording']}, passage(site, {...content.passage, evidence: content.evidence})),
    h('div', {className: ['voice', 'said-by']}, [
      h('p', `Said by ${ofAll(views.length, site.sources.length)}`),
      h(
        'ul',
        views.map(view => h('li', sourceLine(view)))
      )
    ])
  ])
}

function standing({decision}: EditionConflict, index: number): readonly string[] {
  if (decision?.ruling !== 'prefer' || decision.side === undefined) return []
  return [decision.side === index ? 'preferred' : 'deprecated']
}

function standingWords(conflict: EditionConflict, index: number): ElementContent[] {
  const [state] = standing(conflict, index)
  if (state === undefined) return []
  const words = state === 'preferred' ? 'The editor’s choice' : 'Set aside by the editor'
  return [h('p', {className: ['voice', 'standing']}, words)]
}

function ruling({decision}: EditionConflict): ElementContent[] {
  if (decision?.note === undefined) return []
  return [
    h('p', {className: ['voice', 'ruling']}, [icon('decided'), ' ', h('strong', 'Editor’s note.'), ' ', decision.note])
  ]
}
