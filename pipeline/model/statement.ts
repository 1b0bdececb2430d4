/** Statements: what one span says, in the context it was said in. */
import type {SourceId} from './source-text.ts'
import type {Evidence, Span} from './span.ts'

export type ClaimKindName =
  | 'definition'
  | 'classification'
  | 'example'
  | 'attribute'
  | 'quantity'
  | 'date'
  | 'capability'
  | 'limitation'
  | 'use'
  | 'cause'
  | 'comparison'
  | 'general'

export type Polarity = 'affirmed' | 'negated'

/** How much of its subject a statement speaks of, from all (6) to not necessarily any (0). */
export type Generality = 0 | 1 | 2 | 3 | 4 | 5 | 6

export interface Token {
  readonly text: string
  /** Offsets into the text of its sentence. */
  readonly start: number
  readonly end: number
  /** Universal part-of-speech tag: NOUN, PROPN, VERB, AUX, ADJ, ADV, DET, PRON, ADP, NUM, PART, CCONJ, SCONJ, PUNCT, SYM, INTJ, X. */
  readonly tag: string
  /** Porter stem of the folded word, the comparison key of matching. */
  readonly stem: string
}

/** A noun phrase in a statement; `term` is filled in by the pass `resolve`. */
export interface Phrase {
  readonly text: string
  readonly span: Span
  readonly term?: string
}

export interface Quantity {
  /** Lower and upper bound in `unit`; equal for a single value; a bound that is open is absent. */
  readonly low?: number
  readonly high?: number
  /** Normalised unit (`usd`, `percent`, `year`, `parameter`, …); absent for a bare count. */
  readonly unit?: string
  /** “about”, “roughly”, “dozens”, “billions of”. */
  readonly approximate: boolean
  readonly span: Span
}

/** The time a statement says it holds for; ISO 8601 bounds as precise as stated. */
export interface Validity {
  readonly from?: string
  readonly to?: string
  /** The words that say so (“in 2026”, “before diffusion models”). */
  readonly span: Span
}

/** Passages that a statement needs to be understood; each is evidence as well. */
export interface StatementContext {
  readonly heading?: Span
  readonly leadIn?: Span
  readonly question?: Span
  /** What a pronoun or class noun at the start of the statement certainly stands for. */
  readonly antecedent?: Span
  /** Header cells and row label of a table cell. */
  readonly header?: Evidence
}

export interface Statement {
  /** Content hash of the place and the kind. */
  readonly id: string
  readonly source: SourceId
  readonly kind: ClaimKindName
  /** Clause, sentence, list item or cell; never a paragraph. */
  readonly span: Span
  /** Plain text of `span`. */
  readonly text: string
  /** Index into `Article.blocks` and `Article.sentences`. */
  readonly block: number
  readonly sentence: number
  readonly context: StatementContext
  /** The headings above that of its context, the innermost first; absent where there is none. */
  readonly within?: readonly [Span, ...Span[]]
  readonly subject?: Phrase
  /** Relation in words (`is a kind of`, `maker`, `was launched`), normalised by the kind's module. */
  readonly relation: string
  readonly objects: readonly Phrase[]
  readonly polarity: Polarity
  readonly modality?: 'can' | 'may' | 'must' | 'should'
  readonly generality?: Generality
  readonly hedged: boolean
  /** Said of or quoted from somebody else (“critics say …”). */
  readonly attributed: boolean
  readonly conditional: boolean
  readonly quantities: readonly Quantity[]
  readonly validity?: Validity
  /** Words that narrow the statement: version, year, platform, “often”. */
  readonly qualifiers: readonly string[]
  /** An example, analogy, quoted prompt or rhetorical question: marked, and never a fact. */
  readonly figurative?: 'example' | 'analogy' | 'quoted' | 'question'
  /** From a dropped block. */
  readonly trust?: 'low'
  /** That block points to another text: what it says counts where an article says it as well. */
  readonly pointer?: true
  /** The rest of its sentence tells of other cases: “…, while large ones soon outgrow them”. */
  readonly contrasted?: true
  /** Cut out of a longer one by the pass `match`: what that says in passing. */
  readonly passing?: true
  /** Whether the passage may be published alone, without its context. */
  readonly standsAlone: boolean
  /** What a bare answer comes to, its question taken in (“Not every ferry is a ship.”), and the sentence that asks it. */
  readonly said?: {readonly text: string; readonly sentence: number}
  /** Names of terms as they are written in `text`, or in what is `said`; filled in by the pass `match`. */
  readonly names?: readonly {readonly text: string; readonly term: string}[]
  /** The term of its subject has no second name, so that its words compare as well; filled in by the pass `match`. */
  readonly plainSubject?: true
  /** The term that it defines, if it is among the definitions of one; filled in by the pass `match`. */
  readonly defines?: string
  /** Of a cell that names examples: what the other cells tell of them. */
  readonly beside?: readonly {readonly attribute: string; readonly value: string}[]
  /** Comparison keys of the content words of the statement, sorted; `inherited` those of its context. */
  readonly stems: readonly string[]
  readonly inherited: readonly string[]
}
