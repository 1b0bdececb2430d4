/** Counts mentions of every concept in the kept text, alone and inside longer names. */
import type {Mark} from '../../model/block.ts'
import type {Token} from '../../model/statement.ts'
import type {Corpus, CorpusSentence} from './corpus.ts'
import type {FindNames, Found} from './name-index.ts'
import type {RuledConcept} from './rule-terms.ts'
import {tellsInWords} from './tells-in-words.ts'
import {tellsKind} from './tells-kind.ts'
import type {CorpusCounts} from './termhood.ts'

export interface NameCounts {
  readonly of: (concept: number) => CorpusCounts
  /** Mentions by key of a name. */
  readonly byKey: ReadonlyMap<string, number>
}

export function countNames(concepts: readonly RuledConcept[], find: FindNames, corpus: Corpus): NameCounts {
  const mentions = new Map<number, number>()
  const inCode = new Map<number, number>()
  const inSpeech = new Map<number, number>()
  const introduced = new Set<number>()
  const spoken = new Set<number>()
  const sources = new Map<number, Set<string>>()
  const linking = new Map<number, Set<string>>()
  for (const each of corpus.sentences) {
    const marks = telling(each)
    for (const found of find(each.tokens, each.source)) {
      count(mentions, found.concept)
      add(sources, found.concept, each.source)
      if (!introduced.has(found.concept) && isTold(each, found)) introduced.add(found.concept)
      if (!spoken.has(found.concept) && isSubject(each, found)) spoken.add(found.concept)
      if (isSpeech(each.tokens, found)) count(inSpeech, found.concept)
      if (marks.length === 0) continue
      if (stands(found, 'code', marks, each)) count(inCode, found.concept)
      if (stands(found, 'link', marks, each)) add(linking, found.concept, each.source)
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
        inCode: inCode.get(concept) ?? 0,
        inSpeech: inSpeech.get(concept) ?? 0,
        introduced: introduced.has(concept),
        spoken: spoken.has(concept),
        sources: sources.get(concept)?.size ?? 0,
        linking: linking.get(concept)?.size ?? 0,
        nested,
        containers: containers.size,
        size: corpus.size
      }
    }
  }
}

/** Beside its name in running text, by the head of its column, or in a row that tells of it in words. */
function isTold({block, sentence, tokens}: CorpusSentence, found: Found): boolean {
  if (block.kind === 'heading' || block.kind === 'question') return false
  if (sentence.column === 0) return tellsInWords(block)
  return tellsKind(tokens, found) || (sentence.column !== undefined && /^\p{Lu}/u.test(tokens[found.start]?.text ?? ''))
}

/** “The old hawser chafes”, “On deck, a hawser you coil is …”: it opens a sentence, or its clause behind a comma, and a verb follows. */
function isSubject({block, sentence, tokens}: CorpusSentence, {start, end}: Found): boolean {
  if (sentence.column !== undefined || block.kind === 'heading' || block.kind === 'question') return false
  const next = /^PRON$/.test(tokens[end]?.tag ?? '') ? end + 1 : end
  if (!/^(?:VERB|AUX)$/.test(tokens[next]?.tag ?? '')) return false
  let from = start
  while (start - from < 4 && /^(?:ADJ|ADV|DET)$/.test(tokens[from - 1]?.tag ?? '')) from--
  return from === 0 || (from < start && tokens[from - 1]?.text === ',' && next > end)
}

/** Inside quotation marks that hold four words or more: “What is the best quay in Lorne?”. */
function isSpeech(tokens: readonly Token[], {start, end}: Found): boolean {
  const open = tokens.findLastIndex(({text}, index) => index < start && quotation.test(text))
  if (open < 0 || tokens[open]?.text === '”') return false
  const close = tokens.findIndex(({text}, index) => index >= end && quotation.test(text))
  const opened = tokens.slice(0, start).filter(({text}) => text === '"').length % 2 === 1
  return close - open > 4 && (tokens[open]?.text !== '"' || opened)
}

const quotation = /^[“”"]$/

function telling({block, sentence}: CorpusSentence): readonly Mark[] {
  if (!block.marks || sentence.column !== undefined) return []
  return block.marks.filter(({kind}) => kind === 'code' || kind === 'link')
}

/** Set as code as part of it; a link only where its words are the name and little more. */
function stands(found: Found, kind: Mark['kind'], marks: readonly Mark[], {tokens, sentence}: CorpusSentence): boolean {
  const from = (tokens[found.start]?.start ?? 0) + sentence.start
  const to = (tokens[found.end - 1]?.end ?? 0) + sentence.start
  return marks.some(
    mark =>
      mark.kind === kind &&
      mark.start <= from &&
      mark.end >= to &&
      (kind === 'code' || mark.end - mark.start - (to - from) < article)
  )
}

/** Characters of “the ” and a plural's ending. */
const article = 6

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function add(sets: Map<number, Set<string>>, key: number, value: string): void {
  const known = sets.get(key)
  if (known) known.add(value)
  else sets.set(key, new Set([value]))
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
