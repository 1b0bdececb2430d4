/** Explains a term from the records of the passes: why it is an entry, why this label, why this definition first, and what else was considered. */
import {nameKey} from '../../language/name-key.ts'
import type {DefinitionCandidate} from '../../model/extraction.ts'
import {slug} from '../../model/slug.ts'
import {compareSpans, type Span} from '../../model/span.ts'
import type {IndexEntry, Resolution, Term} from '../../model/term.ts'

export interface TermExplanation {
  readonly term: Term
  /** Parts of the score, and what joined its names, one reason a line. */
  readonly reasons: readonly string[]
  /** Every name that a source writes, how often it is a candidate, and the first place. */
  readonly names: readonly {readonly name: string; readonly count: number; readonly at: Span}[]
  /** Of the entry, best first, then what was found and not published. */
  readonly definitions: readonly ExplainedDefinition[]
}

export interface ExplainedDefinition {
  readonly text: string
  readonly at: Span
  /** The form of words that was recognised, such as `is-a` or `gloss`. */
  readonly pattern: string
  readonly role: DefinitionCandidate['role']
  /** Of the candidate by itself; `rank` adds support by other sources and takes trust and figures of speech into account. */
  readonly score: number
  readonly rank?: number
  readonly supporters: number
  readonly published: boolean
}

/** A term of the glossary, an entry of the index only, or nothing of that name. */
export type Explanation =
  | {readonly tier: 'entry'; readonly explanation: TermExplanation}
  | {readonly tier: 'index'; readonly entry: IndexEntry; readonly reason: string}
  | {readonly tier: 'none'; readonly reason: string}

/** `name` is a label, an alias or an id, in any spelling that shares their key. */
export function explainTerm(resolution: Resolution, name: string): Explanation {
  const key = nameKey(name)
  const isNamed = (label: string) => nameKey(label) === key || slug(label) === slug(name)
  const term =
    resolution.terms.find(each => each.id === name) ??
    resolution.terms.find(each => isNamed(each.label)) ??
    resolution.terms.find(each => each.aliases.some(isNamed))
  if (term) return {tier: 'entry', explanation: explained(term, resolution)}
  const entry = resolution.index.find(each => isNamed(each.label))
  if (entry) {
    return {
      tier: 'index',
      entry,
      reason: 'It has neither a definition nor evidence enough for an entry; the index lists where it stands.'
    }
  }
  return {tier: 'none', reason: 'No source uses it in a way that makes it a candidate.'}
}

function explained(term: Term, resolution: Resolution): TermExplanation {
  const keys = new Set([term.label, ...term.aliases].map(nameKey))
  return {
    term,
    reasons: [`score: ${term.score}`, ...term.reasons],
    names: namesOf(keys, resolution),
    definitions: definitionsOf(term, keys, resolution)
  }
}

function namesOf(keys: ReadonlySet<string>, {extractions}: Resolution): TermExplanation['names'] {
  const names = new Map<string, {count: number; at: Span}>()
  for (const {text, span} of extractions.flatMap(each => each.candidates)) {
    if (!keys.has(nameKey(text))) continue
    const known = names.get(text)
    if (known) known.count += 1
    else names.set(text, {count: 1, at: span})
  }
  return [...names]
    .map(([name, {count, at}]) => ({name, count, at}))
    .sort((a, b) => b.count - a.count || compareSpans(a.at, b.at))
}

function definitionsOf(
  term: Term,
  keys: ReadonlySet<string>,
  {extractions}: Resolution
): readonly ExplainedDefinition[] {
  const published = term.definitions.map(({candidate, passage, role, score}) => ({
    ...described(candidate),
    text: passage.text,
    role,
    rank: score,
    supporters: new Set(passage.evidence.map(span => span.source)).size - 1,
    published: true
  }))
  const shown = new Set(term.definitions.map(({candidate}) => candidate))
  const others = extractions
    .flatMap(each => each.definitions)
    .filter(candidate => keys.has(nameKey(candidate.term)) && !shown.has(candidate))
    .map(candidate => ({...described(candidate), supporters: 0, published: false}))
    .sort((a, b) => b.score - a.score || compareSpans(a.at, b.at))
  return [...published, ...others]
}

function described({cut, pattern, role, score}: DefinitionCandidate) {
  return {text: cut.map(span => span.exact).join(' […] '), at: cut[0], pattern, role, score}
}
