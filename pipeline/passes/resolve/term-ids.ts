/** Ids of terms: the slug of the label, told apart where two labels share one. */
import {contentId} from '../../model/digest.ts'
import {slug} from '../../model/slug.ts'
import type {TermId} from '../../model/term.ts'
import type {RankedConcept} from './rank-concepts.ts'

/** In the order given: an editor's id first of all, then the better concept keeps the plain slug. */
export function termIds(ranked: readonly RankedConcept[]): readonly TermId[] {
  const taken = new Set(ranked.flatMap(({concept}) => (concept.ruling?.id === undefined ? [] : [concept.ruling.id])))
  return ranked.map(({concept, label}) => {
    if (concept.ruling?.id !== undefined) return concept.ruling.id
    const plain = slug(label) || contentId('term', [label])
    const id = taken.has(plain) ? contentId(plain, [label]) : plain
    taken.add(id)
    return id
  })
}
