/** What a term is a kind of, where a source says so: the genus of a definition, “valves such as X”, a list under its class. */

import type {DefinitionCandidate} from '../../model/extraction.ts'
import {compareText} from '../../model/order.ts'
import type {TermId} from '../../model/term.ts'
import type {CorpusSentence} from './corpus.ts'
import type {Found} from './name-index.ts'

export interface MentionedSentence extends CorpusSentence {
  readonly found: readonly Found[]
}

export type BroaderPairs = ReadonlyMap<number, ReadonlySet<number>>

/** Concept numbers, narrower to broader. */
export function findBroader(
  sentences: readonly MentionedSentence[],
  definitions: readonly (readonly DefinitionCandidate[])[],
  conceptIn: (text: string, source: string) => number | undefined
): BroaderPairs {
  const pairs = new Map<number, Set<number>>()
  const add = (narrow: number, broad: number) => {
    if (narrow === broad || pairs.get(broad)?.has(narrow)) return
    const known = pairs.get(narrow)
    if (known) known.add(broad)
    else pairs.set(narrow, new Set([broad]))
  }
  definitions.forEach((candidates, concept) => {
    for (const {genus, role, cut, trust} of candidates) {
      if (!genus || role !== 'definition' || trust || isWhole(cut[0].exact, genus.text)) continue
      const broad = conceptIn(genus.text, cut[0].source)
      if (broad !== undefined) add(concept, broad)
    }
  })
  for (const sentence of sentences) for (const [narrow, broad] of suchAs(sentence)) add(narrow, broad)
  return pairs
}

/** “A tackle is a set of blocks”, “a pair is two blocks”: it is no block, but made of them. */
function isWhole(text: string, genus: string): boolean {
  return parts.test(text.slice(0, Math.max(0, text.lastIndexOf(genus))))
}

const parts =
  /\b(?:(?:set|pair|series|collection|group|stack|row|bundle|chain|network) of|two|three|four|several)(?: \p{Ll}+)? $/u

/** Hearst (1992): “valves such as X and Y”, “X, Y and other valves”, “valves like X”, “valves (X, Y)”. */
function suchAs({tokens, found}: MentionedSentence): readonly (readonly [number, number])[] {
  return found.flatMap((broad, index) => {
    const words = tokens.slice(broad.end, broad.end + 3).map(token => token.text.toLowerCase())
    const after = found.slice(index + 1)
    const skip = /^,$/.test(words[0] ?? '') ? 1 : 0
    const lead = words[skip] ?? ''
    const size = lead === 'such' && words[skip + 1] === 'as' ? 2 : /^(?:like|including|especially)$/.test(lead) ? 1 : 0
    const plural = /s$/.test(tokens[broad.end - 1]?.text ?? '')
    const forward =
      size > 0 && plural
        ? chain(
            tokens.map(token => token.text),
            after,
            broad.end + skip + size
          )
        : []
    const other =
      /^(?:other|similar)$/.test(tokens[broad.start - 1]?.text.toLowerCase() ?? '') &&
      /^(?:and|or)$/.test(tokens[broad.start - 2]?.text.toLowerCase() ?? '')
    const backward = other
      ? chainBack(
          tokens.map(token => token.text),
          found.slice(0, index),
          broad.start - 2
        )
      : []
    return [...forward, ...backward].map(narrow => [narrow, broad.concept] as const)
  })
}

/** Names one after another from token `at`, only commas, slashes and “and” between them. */
function chain(words: readonly string[], found: readonly Found[], at: number): readonly number[] {
  const names: number[] = []
  let next = at
  for (const each of found) {
    if (words.slice(next, each.start).some(word => !/^(?:,|and|or|\/|the|an?|&)$/i.test(word))) break
    names.push(each.concept)
    next = each.end
  }
  return names
}

function chainBack(words: readonly string[], found: readonly Found[], at: number): readonly number[] {
  const names: number[] = []
  let next = at
  for (const each of [...found].reverse()) {
    if (words.slice(each.end, next).some(word => !/^(?:,|and|or|\/|the|an?|&)$/i.test(word))) break
    names.push(each.concept)
    next = each.start
  }
  return names
}

/** Terms that stand in the same sentences more often than chance: at most eight, most shared sentences first. */
export function findRelated(
  sentences: readonly MentionedSentence[],
  ids: ReadonlyMap<number, TermId>
): ReadonlyMap<number, readonly TermId[]> {
  const shared = new Map<number, Map<number, number>>()
  const alone = new Map<number, number>()
  for (const {found} of sentences) {
    const concepts = [...new Set(found.map(each => each.concept))].filter(concept => ids.has(concept))
    for (const a of concepts) {
      alone.set(a, (alone.get(a) ?? 0) + 1)
      const counts = shared.get(a) ?? new Map<number, number>()
      shared.set(a, counts)
      for (const b of concepts) if (a !== b) counts.set(b, (counts.get(b) ?? 0) + 1)
    }
  }
  const result = new Map<number, readonly TermId[]>()
  for (const [concept, counts] of shared) {
    const strength = (other: number, count: number) =>
      count / Math.sqrt((alone.get(concept) ?? 1) * (alone.get(other) ?? 1))
    const best = [...counts]
      .filter(([, count]) => count >= 2)
      .map(([other, count]) => ({id: ids.get(other) ?? '', strength: strength(other, count)}))
      .sort((a, b) => b.strength - a.strength || compareText(a.id, b.id))
    result.set(
      concept,
      best.slice(0, 8).map(each => each.id)
    )
  }
  return result
}
