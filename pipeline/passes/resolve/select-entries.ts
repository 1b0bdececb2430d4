/** The two tiers: what deserves an entry of the glossary, and what the index of mentions lists. */
import type {RankedConcept} from './rank-concepts.ts'

export interface Tiers {
  /** At most as many as asked for, best first. */
  readonly entries: readonly RankedConcept[]
  readonly others: readonly RankedConcept[]
}

/** An entry needs a definition or strong evidence; both bounds are sums of the parts of `termhood`. */
const entryScore = 1.6
const indexScore = 0.6

export function selectEntries(ranked: readonly RankedConcept[], maximumEntries: number): Tiers {
  const allowed = ranked.filter(({concept}) => !concept.ruling?.suppress)
  const wanted = allowed.filter(({concept}) => concept.ruling?.wanted)
  const others = allowed.filter(({concept}) => !concept.ruling?.wanted)
  const worthy = others.filter(({termhood}) => termhood.score >= entryScore)
  const entries = [...wanted, ...worthy].slice(0, Math.max(maximumEntries, wanted.length))
  const published = new Set(entries)
  return {
    entries,
    others: others.filter(each => !published.has(each) && each.termhood.score >= indexScore)
  }
}
