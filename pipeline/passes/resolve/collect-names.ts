/** All names that the extractions propose, gathered by comparison key: how often, where and how each is written. */
import {nameKey, nameWords} from '../../language/name-key.ts'
import type {Extraction, TermCandidate} from '../../model/extraction.ts'
import {compareText} from '../../model/order.ts'

export type Origin = TermCandidate['origin'] | 'pair'

export interface NameRecord {
  readonly key: string
  readonly words: readonly string[]
  /** Spellings, and how often each occurs inside a sentence. */
  readonly forms: ReadonlyMap<string, number>
  /** Occurrences as a phrase of its own, by what made it a candidate. */
  readonly origins: ReadonlyMap<Origin, number>
  readonly occurrences: number
  /** Occurrences written as a name where capitals prove something. */
  readonly proper: number
  readonly sources: ReadonlySet<string>
}

/** By key, in code-unit order. */
export function collectNames(extractions: readonly Extraction[]): ReadonlyMap<string, NameRecord> {
  const drafts = new Map<string, Draft>()
  for (const extraction of extractions) {
    for (const {text, origin, proper} of extraction.candidates) note(drafts, text, origin, proper, extraction.source)
    for (const {term, role, score, figurative} of extraction.definitions) {
      if (role === 'definition' && score >= 0.5 && !figurative)
        note(drafts, term, 'definition', false, extraction.source)
      else if (score >= 0.3) note(drafts, term, 'noun-phrase', false, extraction.source)
    }
    for (const {long, short} of extraction.names) {
      note(drafts, long, 'pair', false, extraction.source)
      note(drafts, short, 'pair', false, extraction.source)
    }
  }
  return new Map(
    [...drafts.values()]
      .filter(draft => draft.key !== '')
      .sort((a, b) => compareText(a.key, b.key))
      .map(draft => [draft.key, draft])
  )
}

interface Draft extends NameRecord {
  readonly forms: Map<string, number>
  readonly origins: Map<Origin, number>
  occurrences: number
  proper: number
  readonly sources: Set<string>
}

function note(drafts: Map<string, Draft>, text: string, origin: Origin, proper: boolean, source: string): void {
  const key = nameKey(text)
  let draft = drafts.get(key)
  if (!draft) {
    draft = {
      key,
      words: nameWords(text),
      forms: new Map(),
      origins: new Map(),
      occurrences: 0,
      proper: 0,
      sources: new Set()
    }
    drafts.set(key, draft)
  }
  count(draft.forms, text)
  count(draft.origins, origin)
  draft.occurrences += 1
  if (proper) draft.proper += 1
  draft.sources.add(source)
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
