/** Which references the entry of a term rests on. */
import type {Edition, EditionTerm} from '../../model/edition.ts'
import {compareText} from '../../model/order.ts'
import type {Passage} from '../../model/passage.ts'

/** From a term to citation keys, in key order: of all that its definitions, claims and conflicts cite. */
export function termReferences(edition: Edition): (term: EditionTerm) => readonly string[] {
  const keys = new Map(edition.sources.map(source => [source.id, source.csl.id]))
  const claims = new Map(edition.claims.map(claim => [claim.id, claim.passage]))
  const sides = sidesByTerm(edition)
  return term => {
    const passages: readonly Passage[] = [
      ...term.definitions,
      ...term.claims.flatMap(id => claims.get(id) ?? []),
      ...(sides.get(term.id) ?? [])
    ]
    const cited = passages.flatMap(({evidence, works = []}) => [
      ...evidence.flatMap(span => keys.get(span.source) ?? []),
      ...works
    ])
    return [...new Set(cited)].sort(compareText)
  }
}

function sidesByTerm(edition: Edition): ReadonlyMap<string, readonly Passage[]> {
  const found = new Map<string, Passage[]>()
  for (const {terms, sides} of edition.conflicts) {
    for (const term of terms) {
      const passages = found.get(term) ?? []
      found.set(term, passages)
      passages.push(...sides.map(side => side.passage))
    }
  }
  return found
}
