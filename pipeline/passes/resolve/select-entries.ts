/** The two tiers: what deserves an entry of the glossary, and what the index of mentions lists. */
import {wordCount} from '../../language/word-count.ts'
import type {RankedConcept} from './rank-concepts.ts'

export interface Tiers {
  /** At most as many as asked for, best first. */
  readonly entries: readonly RankedConcept[]
  readonly others: readonly RankedConcept[]
}

/** Both bounds are sums of the parts of `termhood`. */
const entryScore = 1.6
const indexScore = 0.6
/** A definition by itself, and in more occurrences of film speech than this, a word of everyday English. */
const strongDefinition = 0.6
const everyday = 1500

export function selectEntries(ranked: readonly RankedConcept[], maximumEntries: number): Tiers {
  const allowed = ranked.filter(({concept}) => !concept.ruling?.suppress)
  const wanted = allowed.filter(({concept}) => concept.ruling?.wanted)
  const others = allowed.filter(({concept}) => !concept.ruling?.wanted)
  const entries = [...wanted, ...others.filter(deservesEntry)].slice(0, Math.max(maximumEntries, wanted.length))
  const published = new Set(entries)
  return {
    entries,
    others: others.filter(each => !published.has(each) && each.termhood.score >= indexScore)
  }
}

/** A definition, or strong evidence; one everyday word needs the definition. */
function deservesEntry(ranked: RankedConcept): boolean {
  if (ranked.termhood.score < entryScore) return false
  return isDefined(ranked) || !isEveryday(ranked)
}

function isDefined({definitions}: RankedConcept): boolean {
  return definitions.some(each => each.role === 'definition' && !each.figurative && each.score >= strongDefinition)
}

function isEveryday({concept}: RankedConcept): boolean {
  return concept.records.every(
    ({words, proper, occurrences}) =>
      words.length === 1 && wordCount(words[0] ?? '') > everyday && proper < 0.8 * occurrences
  )
}
