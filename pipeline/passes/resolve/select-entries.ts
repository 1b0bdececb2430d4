/** The two tiers: what deserves an entry of the glossary, and what the index of mentions lists. */
import {isGeneralName} from '../../language/is-general-name.ts'
import {wordCount} from '../../language/word-count.ts'
import type {RankedConcept} from './rank-concepts.ts'

export interface Tiers {
  /** At most as many as asked for, best first. */
  readonly entries: readonly RankedConcept[]
  readonly others: readonly RankedConcept[]
}

/** Bounds of the sum of the parts of `termhood`, by what the sources give. */
const bounds = {defined: 0.7, named: 1, described: 1.4, mentioned: 2.2, index: 0.6}
/** Scores of a definition by itself, and of a sentence that tells what the thing does. */
const [strongDefinition, description] = [0.55, 0.45]
/** More occurrences of film speech than this make a word of everyday English. */
const everyday = 100

export function selectEntries(ranked: readonly RankedConcept[], maximumEntries: number): Tiers {
  const allowed = ranked.filter(({concept}) => !concept.ruling?.suppress)
  const wanted = allowed.filter(({concept}) => concept.ruling?.wanted)
  const others = allowed.filter(({concept}) => !concept.ruling?.wanted)
  const entries = [...wanted, ...others.filter(deservesEntry)].slice(0, Math.max(maximumEntries, wanted.length))
  const published = new Set(entries)
  return {
    entries,
    others: others.filter(each => !published.has(each) && each.termhood.score >= bounds.index)
  }
}

/** A definition, a proper name, or strong evidence; one everyday word needs the definition. */
function deservesEntry(ranked: RankedConcept): boolean {
  const {score} = ranked.termhood
  if (hasDefinition(ranked, 'definition', strongDefinition)) return score >= bounds.defined
  if (isNamed(ranked)) return score >= (isKnownToAll(ranked) ? bounds.mentioned : bounds.named)
  const described = ranked.mentions > 1 && hasDefinition(ranked, 'partial', description)
  if (isEveryday(ranked)) return score >= bounds.mentioned && hasDefinition(ranked, 'partial', strongDefinition)
  return score >= (described ? bounds.described : bounds.mentioned)
}

function hasDefinition({definitions}: RankedConcept, role: 'definition' | 'partial', least: number): boolean {
  return definitions.some(each => each.role === role && !each.figurative && each.score >= least)
}

function isNamed({concept}: RankedConcept): boolean {
  return concept.records.some(
    ({proper, occurrences, origins}) => origins.has('pair') || (proper > 0 && proper >= 0.4 * occurrences)
  )
}

/** Cities, countries, a tower: what any text may name in passing. */
function isKnownToAll({concept}: RankedConcept): boolean {
  return concept.records.every(({forms}) =>
    [...forms.keys()].every(form => {
      const words = form.split(/\s+/)
      const known = (word: string) => isGeneralName(word) || wordCount(word.toLowerCase()) > everyday
      return words.some(isGeneralName) && words.every(word => !/\p{Lu}{2}/u.test(word) && known(word))
    })
  )
}

function isEveryday({concept}: RankedConcept): boolean {
  return concept.records.every(
    ({words, proper, occurrences}) =>
      words.length === 1 && wordCount(words[0] ?? '') > everyday && proper < 0.8 * occurrences
  )
}
