/** An entry of the glossary as the edition holds it. */
import type {EditionClaim, EditionConflict, EditionTerm} from '../../model/edition.ts'
import type {Term} from '../../model/term.ts'
import {standingDefinitions} from './standing-definitions.ts'
import {withWordings} from './with-wordings.ts'

interface Published {
  readonly all: readonly Term[]
  /** Those that a page may quote alone. */
  readonly claims: readonly EditionClaim[]
  readonly conflicts: readonly EditionConflict[]
}

export function editionTerm(term: Term, {all, claims, conflicts}: Published): EditionTerm {
  const entries = new Set(all.map(each => each.id))
  return {
    id: term.id,
    label: term.label,
    aliases: term.aliases,
    ...(term.kind === undefined ? {} : {kind: term.kind}),
    definitions: withWordings(standingDefinitions(term, conflicts), claims),
    broader: term.broader.filter(id => entries.has(id)),
    narrower: all.filter(each => each.broader.includes(term.id)).map(each => each.id),
    related: term.related.filter(id => entries.has(id)),
    claims: claims
      .filter(claim => (claim.subject === undefined ? claim.terms.includes(term.id) : claim.subject === term.id))
      .map(claim => claim.id),
    mentions: term.mentions.map(mention => mention.span)
  }
}
