/** What the pass `extract` makes of one article: compact records, no trees. */
import type {Prose} from './prose.ts'
import type {SourceId} from './source-text.ts'
import type {Evidence, Span} from './span.ts'
import type {Statement, Token} from './statement.ts'

export interface Extraction {
  readonly source: SourceId
  /** Tokens of every sentence, by `Sentence.index`; dropped blocks included. */
  readonly tokens: readonly (readonly Token[])[]
  readonly candidates: readonly TermCandidate[]
  readonly names: readonly NamePair[]
  readonly definitions: readonly DefinitionCandidate[]
  readonly statements: readonly Statement[]
  readonly exchanges: readonly Exchange[]
  readonly tables: readonly SourceTable[]
  readonly measures: readonly Measure[]
}

/** A figure with its unit, a date, or an amount without a figure (“weeks or months”, “almost all systems”). */
export interface Measure {
  readonly kind: 'figure' | 'date' | 'indefinite'
  readonly sentence: number
  readonly span: Span
  readonly unit?: string
}

/** One occurrence of something that may be a term. */
export interface TermCandidate {
  /** As written, without article. */
  readonly text: string
  readonly span: Span
  readonly sentence: number
  /** Where it stands: what makes it likely to be a term. */
  readonly origin:
    | 'title'
    | 'heading'
    | 'definition'
    | 'list-lead'
    | 'table'
    | 'bracket'
    | 'mark'
    | 'name'
    | 'noun-phrase'
    | 'question'
  readonly proper: boolean
}

/** Two names that a source says are one thing: “X (Y)”, “X, also called Y”. */
export interface NamePair {
  readonly long: string
  readonly short: string
  readonly relation: 'acronym' | 'synonym' | 'variant'
  readonly evidence: Evidence
}

export interface DefinitionCandidate {
  /** The defined name as written. */
  readonly term: string
  readonly termSpan: Span
  /** What is published: the sentence, or the gloss alone for a list item or bracket. */
  readonly cut: Evidence
  readonly form: 'sentence' | 'fragment'
  readonly context?: Evidence
  readonly antecedent?: true
  readonly sentence: number
  readonly block: number
  /** The head noun phrase of the gloss (“a kind of valve”), if there is one. */
  readonly genus?: {readonly text: string; readonly span: Span}
  readonly pattern: string
  readonly role: 'definition' | 'partial' | 'mention'
  /** Higher is better; the pattern's own worth and what the sentence adds or takes. */
  readonly score: number
  readonly figurative: boolean
  readonly trust?: 'low'
}

/** A question and the answer that the source gives to it, if any. */
export interface Exchange {
  readonly question: string
  readonly asked: Span
  readonly origin: 'faq' | 'details' | 'data' | 'heading' | 'inline'
  /** Sentences of the answer, by `Sentence.index`; empty where it was lost. */
  readonly answer: readonly number[]
  readonly block: number
}

export interface SourceTable {
  readonly index: number
  readonly title?: Span
  /** The nearest heading above. */
  readonly heading?: Span
  /** Whether rows are the things compared, or columns are. */
  readonly orientation: 'rows-are-subjects' | 'columns-are-subjects' | 'opposed'
  readonly corner?: TableText
  readonly columns: readonly TableText[]
  readonly rows: readonly {
    readonly label: TableText
    readonly cells: readonly (TableText | undefined)[]
    readonly block: number
  }[]
}

export interface TableText {
  readonly text: string
  readonly span: Span
  readonly prose: Prose
}
