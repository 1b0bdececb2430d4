/** What stood behind a term: every spelling that the sources use, and the definitions that were found and not shown. */
import {nameKey} from '../../language/name-key.ts'
import type {DefinitionCandidate} from '../../model/extraction.ts'
import {compareSpans, type Span} from '../../model/span.ts'
import type {Resolution, Term} from '../../model/term.ts'

export interface TermExplanation {
  /** How often each spelling is a candidate, the commonest first, with the first place. */
  readonly names: readonly {readonly name: string; readonly count: number; readonly at: Span}[]
  /** Candidates that repeat a better one of the same words, or came after the last that an entry shows; best first. */
  readonly considered: readonly DefinitionCandidate[]
}

export function explainTerm(term: Term, {extractions}: Resolution): TermExplanation {
  const keys = new Set([term.label, ...term.aliases].map(nameKey))
  const shown = new Set(term.definitions.map(({candidate}) => candidate))
  const names = new Map<string, {count: number; readonly at: Span}>()
  for (const {text, span} of extractions.flatMap(each => each.candidates)) {
    if (!keys.has(nameKey(text))) continue
    const known = names.get(text)
    if (known) known.count += 1
    else names.set(text, {count: 1, at: span})
  }
  return {
    names: [...names]
      .map(([name, {count, at}]) => ({name, count, at}))
      .sort((a, b) => b.count - a.count || compareSpans(a.at, b.at)),
    considered: extractions
      .flatMap(each => each.definitions)
      .filter(candidate => keys.has(nameKey(candidate.term)) && !shown.has(candidate))
      .sort((a, b) => b.score - a.score || compareSpans(a.cut[0], b.cut[0]))
  }
}
