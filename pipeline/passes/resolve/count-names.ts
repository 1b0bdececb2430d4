/** Counts mentions of every concept in the kept text, alone and inside longer names. */
import type {Corpus} from './corpus.ts'
import type {FindNames} from './name-index.ts'
import type {RuledConcept} from './rule-terms.ts'
import type {CorpusCounts} from './termhood.ts'

export interface NameCounts {
  readonly of: (concept: number) => CorpusCounts
  /** Mentions by key of a name. */
  readonly byKey: ReadonlyMap<string, number>
}

export function countNames(concepts: readonly RuledConcept[], find: FindNames, corpus: Corpus): NameCounts {
  const mentions = new Map<number, number>()
  const sources = new Map<number, Set<string>>()
  for (const {tokens, source} of corpus.sentences) {
    for (const {concept} of find(tokens, source)) {
      mentions.set(concept, (mentions.get(concept) ?? 0) + 1)
      const known = sources.get(concept)
      if (known) known.add(source)
      else sources.set(concept, new Set([source]))
    }
  }
  const inside = containersOf(concepts)
  const byKey = new Map(
    concepts.flatMap(({records}) => records.map(record => [record.key, record.occurrences] as const))
  )
  return {
    byKey,
    of: concept => {
      const containers = inside.get(concept) ?? new Set<number>()
      const nested = [...containers].reduce((sum, each) => sum + (mentions.get(each) ?? 0), 0)
      return {
        mentions: (mentions.get(concept) ?? 0) + nested,
        sources: sources.get(concept)?.size ?? 0,
        nested,
        containers: containers.size,
        size: corpus.size
      }
    }
  }
}

/** Per concept, those with a name that holds one of its names. */
function containersOf(concepts: readonly RuledConcept[]): ReadonlyMap<number, ReadonlySet<number>> {
  const byWords = new Map<string, number>()
  concepts.forEach(({records}, index) => {
    for (const record of records) byWords.set(record.words.join(' '), index)
  })
  const inside = new Map<number, Set<number>>()
  concepts.forEach(({records}, container) => {
    for (const {words} of records) {
      for (const part of partsOf(words)) {
        const concept = byWords.get(part)
        if (concept === undefined || concept === container) continue
        const known = inside.get(concept)
        if (known) known.add(container)
        else inside.set(concept, new Set([container]))
      }
    }
  })
  return inside
}

/** Every shorter run of words; names are short. */
function* partsOf(words: readonly string[]): Generator<string> {
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= words.length; end++) {
      if (end - start < words.length) yield words.slice(start, end).join(' ')
    }
  }
}
