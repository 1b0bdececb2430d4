/** What the sources say of a term, the most widely said first. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {EditionClaim, EditionConflict} from '../../pipeline/model/edition.ts'
import type {Site} from '../site.ts'
import {conflictKindWords, counted, ofAll} from '../words.ts'
import {anchor} from './anchor.ts'
import {claimsWithin} from './claims-within.ts'
import {icon} from './icon.ts'
import {passage} from './passage.ts'

/** Groups by the number of sources that support a claim; within one, by kind, in the order in which kinds first occur. */
export function claimList(site: Site, claims: readonly EditionClaim[]): ElementContent[] {
  const within = claimsWithin(site, claims)
  const groups = [
    ...grouped(
      claims.filter(({id}) => !within.has(id)),
      supportOf
    )
  ]
    .sort(([a], [b]) => b - a)
    .map(([support, own]) => ({support, kinds: [...grouped(own, claim => site.kindHeading(claim.kind))]}))
  const told = firstTellers(
    site,
    groups.flatMap(({kinds}) => kinds.flatMap(([, own]) => own))
  )
  return groups.flatMap(({support, kinds}) => [
    h('h3', {className: ['support']}, [meter(support, site.sources.length), ' ', supportWords(support, site)]),
    h(
      'dl',
      {className: ['claims']},
      kinds.map(([heading, own]) =>
        h('div', [h('dt', {className: ['voice']}, heading), own.map(claim => entry(site, claim, {told, within}))])
      )
    )
  ])
}

/** Of every conflict, the first of the listed claims that takes part: there its other sides are quoted, later only named. */
function firstTellers(site: Site, listed: readonly EditionClaim[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>()
  for (const claim of listed) {
    for (const conflict of site.conflictsOfClaim(claim.id)) {
      if (!told.has(conflict.id)) told.set(conflict.id, claim.id)
    }
  }
  return told
}

function supportOf(claim: EditionClaim): number {
  return new Set(claim.evidence.map(span => span.source)).size
}

function supportWords(support: number, site: Site): string {
  return support === 1 ? 'Said by one source' : `Said by ${ofAll(support, site.sources.length)}`
}

/** Filled and empty dots for a handful of sources; beyond that the words alone say it. */
function meter(support: number, all: number): Element | undefined {
  if (all > 12) return undefined
  return h('span', {className: ['dots'], ariaHidden: 'true'}, '●'.repeat(support) + '○'.repeat(all - support))
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

interface Listing {
  /** Of every conflict, the claim that quotes its other sides. */
  readonly told: ReadonlyMap<string, string>
  readonly within: ReadonlyMap<string, EditionClaim>
}

/** Links to a claim that stands within another lead there. */
function entry(site: Site, claim: EditionClaim, {told, within}: Listing): Element {
  const inner = [...within].flatMap(([id, home]) =>
    home.id === claim.id ? [h('span', {id: anchor('claim', id)})] : []
  )
  return h('dd', {className: ['claim', claim.rank], id: anchor('claim', claim.id)}, [
    ...inner,
    ...(claim.rank === 'deprecated' ? [h('p', {className: ['voice', 'standing']}, 'Set aside by the editor')] : []),
    h('p', passage(site, {...claim.passage, evidence: claim.evidence})),
    ...disagreements(site, claim, told)
  ])
}

/** One stands open; several are folded, so that they do not drown what is said. */
function disagreements(site: Site, claim: EditionClaim, told: ReadonlyMap<string, string>): ElementContent[] {
  const own = site.conflictsOfClaim(claim.id).map(conflict => {
    const others = conflict.sides.filter(side => side.claim !== claim.id)
    return disagreement(site, conflict, told.get(conflict.id) === claim.id ? others : [])
  })
  if (own.length < 2) return own
  return [
    h('details', {className: ['against-all']}, [
      h('summary', {className: ['voice']}, [
        icon('disagree'),
        ' ',
        `Sources disagree: ${counted(own.length, 'objection')}`
      ]),
      own
    ])
  ]
}

/** The other sides of a disagreement, where one side is read. */
function disagreement(site: Site, conflict: EditionConflict, others: EditionConflict['sides']): Element {
  return h('div', {className: ['against']}, [
    h('p', {className: ['voice']}, [
      icon('disagree'),
      ' ',
      h('strong', 'Sources disagree.'),
      ` ${conflictKindWords[conflict.kind]}: `,
      h('a', {href: `disagreements/index.html#${anchor('conflict', conflict.id)}`}, 'both sides'),
      others.length > 0 ? '. Against it:' : '.'
    ]),
    others.map(side => h('p', passage(site, {...side.passage, evidence: side.evidence})))
  ])
}
