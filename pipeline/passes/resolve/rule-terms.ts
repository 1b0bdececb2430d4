/** Editors' rulings on terms, applied to the concepts: merge, split, alias, label, id, pinned definition, suppression; a stale one is reported. */
import {staleDecision} from '../../diagnostics/decisions.ts'
import {nameKey, nameWords} from '../../language/name-key.ts'
import type {Decisions, TermDecision} from '../../model/decision.ts'
import type {Result} from '../../model/diagnostic.ts'
import {findQuotation} from '../../model/find-quotation.ts'
import {compareText} from '../../model/order.ts'
import {slug} from '../../model/slug.ts'
import type {SourceText} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import type {NameRecord} from './collect-names.ts'
import type {Concept} from './join-names.ts'

export interface RuledConcept extends Concept {
  readonly ruling?: {
    readonly label?: string
    readonly id?: string
    readonly definition?: Span
    readonly suppress?: true
    /** An editor spoke of it: it is an entry whatever its score. */
    readonly wanted: boolean
  }
}

/** Rulings apply in the order of the file; each sees what those before it made. */
export function ruleTerms(
  concepts: readonly Concept[],
  decisions: Decisions,
  sources: readonly SourceText[]
): Result<readonly RuledConcept[]> {
  const rulings = decisions.terms.map(decision => ({decision, ...applied(decision, sources)}))
  let output: readonly RuledConcept[] = concepts
  const diagnostics = rulings.flatMap(({decision, pin, stale}) => {
    const result = stale === undefined ? rule(output, decision, pin) : stale
    if (typeof result !== 'string') output = result
    return typeof result === 'string' ? [staleDecision(decisions.path, decision.at, result)] : []
  })
  return {output, diagnostics}
}

/** Where a pinned definition stands now, or why it cannot be told. */
function applied(
  {definition}: TermDecision,
  sources: readonly SourceText[]
): {readonly pin?: Span; readonly stale?: string} {
  if (!definition) return {}
  const lookup = findQuotation(sources, definition)
  if ('found' in lookup) return {pin: lookup.found}
  if ('ambiguous' in lookup) return {stale: `“${definition.quote}” stands more than once in ${definition.source}`}
  if (lookup.missing === 'source') return {stale: `there is no source ${definition.source}`}
  return {stale: `“${definition.quote}” no longer stands in ${definition.source}`}
}

/** The concepts after the ruling, or why its ground is gone. */
function rule(
  concepts: readonly RuledConcept[],
  decision: TermDecision,
  pin: Span | undefined
): readonly RuledConcept[] | string {
  const own = conceptNamed(concepts, decision.term)
  if (!own) return `no term is named “${decision.term}”`
  const other = decision.mergeWith === undefined ? undefined : conceptNamed(concepts, decision.mergeWith)
  if (decision.mergeWith !== undefined && !other) return `no term is named “${decision.mergeWith}”`
  const apart = (decision.split ?? []).map(alias => ({alias, record: recordNamed(own, alias)}))
  const lost = apart.find(({record}) => record === undefined)
  if (lost) return `“${lost.alias}” is no longer a name of “${decision.term}”`
  const records = apart.flatMap(({record}) => (record ? [record] : []))
  if (records.length === own.records.length && records.length > 0) return `nothing would be left of “${decision.term}”`

  const wanted = [...(decision.addAliases ?? []), ...(decision.label === undefined ? [] : [decision.label])]
  const joined = other && other !== own ? merged(own, other) : own
  const kept = withNames(without(joined, records), wanted, concepts)
  const ruling = {
    ...own.ruling,
    ...(decision.label !== undefined && {label: decision.label}),
    ...(decision.id !== undefined && {id: decision.id}),
    ...(pin && {definition: pin}),
    ...(decision.suppress && {suppress: true as const}),
    wanted: decision.suppress !== true
  }
  const claimed = new Set(wanted.map(nameKey))
  return concepts
    .filter(each => each !== own && each !== other)
    .map(each =>
      without(
        each,
        each.records.filter(record => claimed.has(record.key))
      )
    )
    .filter(each => each.records.length > 0)
    .concat(
      {...kept, ruling},
      records.map(record => ({
        records: [record],
        scoped: [],
        reasons: ['an editor split it off'],
        ruling: {wanted: true}
      }))
    )
}

function conceptNamed(concepts: readonly RuledConcept[], name: string): RuledConcept | undefined {
  const key = nameKey(name)
  return (
    concepts.find(each => each.records.some(record => record.key === key)) ??
    concepts.find(each => each.records.some(record => [...record.forms.keys()].some(form => slug(form) === slug(name))))
  )
}

function recordNamed(concept: RuledConcept, name: string): NameRecord | undefined {
  return concept.records.find(record => record.key === nameKey(name))
}

function merged(a: RuledConcept, b: RuledConcept): RuledConcept {
  return {
    ...a,
    records: [...a.records, ...b.records].sort((x, y) => compareText(x.key, y.key)),
    scoped: [...a.scoped, ...b.scoped],
    reasons: [...a.reasons, ...b.reasons, 'an editor joined them']
  }
}

function without(concept: RuledConcept, records: readonly NameRecord[]): RuledConcept {
  if (records.length === 0) return concept
  return {...concept, records: concept.records.filter(record => !records.includes(record))}
}

/** A name that another concept bore comes over with what is known of it. */
function withNames(concept: RuledConcept, names: readonly string[], all: readonly RuledConcept[]): RuledConcept {
  const known = new Set(concept.records.map(record => record.key))
  const added = names
    .filter(name => nameKey(name) !== '' && !known.has(nameKey(name)) && known.add(nameKey(name)))
    .map(name => all.flatMap(each => each.records).find(record => record.key === nameKey(name)) ?? unseen(name))
  return {...concept, records: [...concept.records, ...added].sort((x, y) => compareText(x.key, y.key))}
}

function unseen(name: string): NameRecord {
  return {
    key: nameKey(name),
    words: nameWords(name),
    forms: new Map([[name, 1]]),
    origins: new Map(),
    occurrences: 0,
    proper: 0,
    sources: new Set()
  }
}
