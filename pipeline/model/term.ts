/** Terms: concepts with a preferred label and aliases, as `resolve` makes them from the candidates of all sources. */
import type {DefinitionCandidate, Extraction} from './extraction.ts'
import type {Passage} from './passage.ts'
import type {SourceId} from './source-text.ts'
import type {Span} from './span.ts'
import type {Statement} from './statement.ts'

/** Slug of the label. */
export type TermId = string

export type TermKind =
  | 'concept'
  | 'product'
  | 'organisation'
  | 'person'
  | 'regulation'
  | 'publication'
  | 'dataset'
  | 'name'

export interface Term {
  readonly id: TermId
  readonly label: string
  /** Other names, in reader order; never the label. */
  readonly aliases: readonly string[]
  readonly kind?: TermKind
  /** Best first. */
  readonly definitions: readonly RankedDefinition[]
  readonly broader: readonly TermId[]
  readonly related: readonly TermId[]
  /** In source order. */
  readonly mentions: readonly Mention[]
  /** Termhood: what the glossary's threshold is compared with. */
  readonly score: number
  /** Why it is an entry, why it has this label: for `explain`. */
  readonly reasons: readonly string[]
}

export interface RankedDefinition {
  readonly passage: Passage
  readonly role: 'definition' | 'partial' | 'mention'
  readonly score: number
  readonly candidate: DefinitionCandidate
}

export interface Mention {
  readonly source: SourceId
  readonly sentence: number
  readonly span: Span
}

/** Weaker candidates: an index of mentions, no entries. */
export interface IndexEntry {
  readonly label: string
  readonly mentions: readonly Span[]
}

export interface Resolution {
  /** In id order. */
  readonly terms: readonly Term[]
  readonly index: readonly IndexEntry[]
  /** All sources' statements in source order, with `Phrase.term` filled in. */
  readonly statements: readonly Statement[]
  /** Terms mentioned in a sentence: `mentions.get(source)?.[sentence]`. */
  readonly mentions: ReadonlyMap<SourceId, readonly (readonly TermId[])[]>
  readonly extractions: readonly Extraction[]
}
