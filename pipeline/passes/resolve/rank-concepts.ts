/** Scores every concept of the corpus: its definitions, how often it is mentioned, and how much it deserves an entry. */
import {nameKey, nameWords} from '../../language/name-key.ts'
import type {DefinitionCandidate, Extraction} from '../../model/extraction.ts'
import {compareText} from '../../model/order.ts'
import {chooseLabel, type Naming} from './choose-label.ts'
import type {NameRecord} from './collect-names.ts'
import type {Corpus} from './corpus.ts'
import {countNames} from './count-names.ts'
import {type FindNames, type IndexedName, nameIndex, needsCapital} from './name-index.ts'
import type {RuledConcept} from './rule-terms.ts'
import {type Termhood, termhood} from './termhood.ts'

export interface RankedConcept extends Naming {
  readonly concept: RuledConcept
  /** Of all its names, in source order. */
  readonly definitions: readonly DefinitionCandidate[]
  readonly termhood: Termhood
  readonly mentions: number
  readonly introduced: boolean
  readonly spoken: boolean
}

/** Best first, ties by label. */
export function rankConcepts(concepts: readonly RuledConcept[], corpus: Corpus): readonly RankedConcept[] {
  const conceptIn = conceptFinder(concepts)
  const definitions = concepts.map((): DefinitionCandidate[] => [])
  const find = nameIndex(concepts.flatMap(indexedNames))
  for (const extraction of corpus.extractions) {
    for (const candidate of extraction.definitions) {
      const longer = longerName(candidate, extraction, find)
      const known = longer !== undefined && concepts[longer]?.records.some(({origins}) => origins.size > 1)
      const concept = known ? longer : conceptIn(candidate.term, extraction.source)
      if (concept !== undefined) definitions[concept]?.push(candidate)
    }
  }
  const counts = countNames(concepts, find, corpus)
  const shorts = new Set(
    corpus.extractions
      .flatMap(each => each.names)
      .filter(pair => pair.relation === 'acronym')
      .map(pair => nameKey(pair.short))
  )
  const ranked = concepts.map((concept, index): RankedConcept => {
    const own = definitions[index] ?? []
    const count = counts.of(index)
    return {
      concept,
      definitions: own,
      mentions: count.mentions,
      introduced: count.introduced,
      spoken: count.spoken,
      termhood: termhood(concept, own, count),
      ...named(concept, chooseLabel(concept, shorts, counts.byKey))
    }
  })
  return ranked.sort((a, b) => b.termhood.score - a.termhood.score || compareText(a.label, b.label))
}

/** “A gate valve shuts …”, read as what a gate does: where the sentence opens with the name of another term, it tells of that one. */
function longerName(
  {term, role, sentence}: DefinitionCandidate,
  {tokens, source}: Extraction,
  find: FindNames
): number | undefined {
  const own = role === 'partial' ? (tokens[sentence] ?? []) : []
  const start = own[0]?.tag === 'DET' ? 1 : 0
  const size = term.split(/\s+/).length
  if (
    own
      .slice(start, start + size)
      .map(({text}) => text)
      .join(' ') !== term
  )
    return undefined
  return find(own.slice(0, start + size + 3), source).find(found => found.start === start && found.end > start + size)
    ?.concept
}

/** The concept that a name means in a source, by number. */
export function conceptFinder(concepts: readonly RuledConcept[]): (name: string, source: string) => number | undefined {
  const byKey = new Map<string, number>()
  const byPlace = new Map<string, number>()
  concepts.forEach(({records, scoped}, index) => {
    for (const {key} of records) byKey.set(key, index)
    for (const {record, sources} of scoped)
      for (const source of sources) byPlace.set(`${source}\u0000${record.key}`, index)
  })
  return (name, source) => {
    const key = nameKey(name)
    return byPlace.get(`${source}\u0000${key}`) ?? byKey.get(key)
  }
}

/** What a concept is found by in running text. */
export function indexedNames({records, scoped}: RuledConcept, concept: number): readonly IndexedName[] {
  const all = [
    ...records.map(record => ({record, sources: undefined})),
    ...scoped.map(({record, sources}) => ({record, sources}))
  ]
  return all.flatMap(({record, sources}) =>
    spellings(record).map(words => ({
      words,
      concept,
      capital: record.key.startsWith('^') || needsCapital(words, [...record.forms.keys()]),
      ...(sources && {sources})
    }))
  )
}

/** “cut-off” and “cutoff” share a key and are two and one word. */
function spellings({words, forms}: NameRecord): readonly (readonly string[])[] {
  const all = [words, ...[...forms.keys()].map(nameWords)]
  return [...new Map(all.map(each => [each.join(' '), each])).values()]
}

function named(concept: RuledConcept, naming: Naming): Naming {
  const label = concept.ruling?.label
  if (label === undefined || label === naming.label) return naming
  return {label, aliases: [naming.label, ...naming.aliases.filter(alias => alias !== label)].sort(compareText)}
}
