/** The edition: the reconciled whole, the public contract, which every output is written from. */
import type {BlockKind} from './block.ts'
import type {Conflict, ConflictKind, Rank} from './claim.ts'
import type {cslTypes} from './csl-types.ts'
import type {AlignedCell} from './matching.ts'
import type {Passage} from './passage.ts'
import type {Point, SourceId} from './source-text.ts'
import type {Evidence, Span} from './span.ts'
import type {ClaimKindName, Polarity, Quantity, Validity} from './statement.ts'
import type {TermId, TermKind} from './term.ts'

export const schemaVersion = '1.0.0'

/** What became of a source sentence. `merged`: another wording of its claim is published; `superseded`: an editor preferred another side. */
export type Fate = 'published' | 'merged' | 'superseded' | 'context' | 'dropped' | 'unused'

export interface Edition {
  readonly schemaVersion: string
  readonly title: string
  readonly language: string
  /** Latest date that a source states, ISO 8601; absent if none does. */
  readonly date?: string
  readonly sources: readonly EditionSource[]
  /** What the sources cite, found in a bibliography beside them; by id. Absent where they cite nothing. */
  readonly works?: readonly CitedWork[]
  readonly terms: readonly EditionTerm[]
  readonly index: readonly {readonly label: string; readonly mentions: readonly Span[]}[]
  readonly claims: readonly EditionClaim[]
  readonly conflicts: readonly EditionConflict[]
  readonly questions: readonly EditionQuestion[]
  readonly tables: readonly EditionTable[]
  readonly quantities: readonly EditionQuantity[]
}

export interface EditionSource {
  readonly id: SourceId
  readonly path: string
  readonly digest: string
  readonly title?: string
  readonly site?: string
  readonly date?: string
  readonly authors?: readonly string[]
  readonly url?: string
  /** A CSL-JSON item; its `id` is the citation key. */
  readonly csl: CslItem
  readonly language: string
  readonly blocks: readonly EditionBlock[]
  readonly sentences: readonly EditionSentence[]
  readonly coverage: Readonly<Record<Fate, number>>
}

export interface EditionBlock {
  readonly kind: BlockKind
  readonly level?: number
  readonly start: Point
  readonly end: Point
  /** Plain text; of a table row, the cells' texts. */
  readonly text?: string
  readonly cells?: readonly string[]
  readonly reason?: string
}

export interface EditionSentence {
  readonly span: Span
  /** Plain text. */
  readonly text: string
  /** Index into the source's `blocks`. */
  readonly block: number
  readonly fate: Fate
  readonly claims: readonly string[]
}

export interface EditionTerm {
  readonly id: TermId
  readonly label: string
  readonly aliases: readonly string[]
  readonly kind?: TermKind
  readonly definitions: readonly EditionDefinition[]
  readonly broader: readonly TermId[]
  readonly narrower: readonly TermId[]
  readonly related: readonly TermId[]
  readonly claims: readonly string[]
  readonly mentions: readonly Span[]
}

export interface EditionDefinition extends Passage {
  readonly role: 'definition' | 'partial' | 'mention'
  /** Index of an earlier definition of the term that says the same in other words. */
  readonly wordingOf?: number
}

export interface EditionClaim {
  readonly id: string
  readonly kind: ClaimKindName
  readonly text: string
  readonly passage: Passage
  readonly subject?: TermId
  readonly terms: readonly TermId[]
  readonly polarity: Polarity
  readonly modality?: 'can' | 'may' | 'must' | 'should'
  readonly quantity?: Quantity
  readonly validity?: Validity
  readonly qualifiers: readonly string[]
  /** Of a claim about one property of its subject (maker, place, material, the head of a column): which, and what it is. */
  readonly property?: {readonly name: string; readonly value: string; readonly span: Span; readonly term?: TermId}
  readonly evidence: Evidence
  readonly rank: Rank
  readonly reason: string
}

export interface EditionConflict {
  readonly id: string
  readonly kind: ConflictKind
  readonly strength: 'hard' | 'soft'
  readonly reason: string
  readonly terms: readonly TermId[]
  /** Where the sides share no term: what they speak of, in words of one of them. */
  readonly subject?: string
  readonly sides: readonly {readonly claim: string; readonly evidence: Evidence; readonly passage: Passage}[]
  readonly decision?: NonNullable<Conflict['decision']>
}

export interface EditionQuestion {
  readonly id: string
  readonly question: string
  readonly asked: Evidence
  /** What a bare pronoun in the wording (“When does it fit?”) stands for, in words of the article that asks. */
  readonly about?: {readonly text: string; readonly evidence: Evidence}
  /** The best source answer first; no more than what adds something. */
  readonly answer: readonly Passage[]
  readonly answered: boolean
  /** `corpus`: the asking's own answer was lost, and claims of the corpus bear on it. */
  readonly answeredBy?: 'source' | 'corpus'
  /** Ids of questions that come near this one without being the same, the nearest first. */
  readonly related?: readonly string[]
  readonly conflicts: readonly string[]
}

export interface EditionTable {
  readonly id: string
  readonly title: string
  readonly subjects: readonly EditionHead[]
  readonly attributes: readonly EditionHead[]
  readonly cells: readonly EditionCell[]
}

export interface EditionCell extends AlignedCell {
  /** Ids of conflicts of which a value of the cell is a side. */
  readonly conflicts: readonly string[]
}

export interface EditionHead {
  readonly label: string
  readonly term?: TermId
  readonly evidence: readonly Span[]
}

export interface EditionQuantity {
  readonly id: string
  /** A figure with or without a unit, a date, or an amount without a figure (“weeks or months”). */
  readonly kind: 'figure' | 'date' | 'indefinite'
  readonly term?: TermId
  readonly attribute?: string
  readonly value: string
  readonly unit?: string
  readonly evidence: Evidence
}

/** The part of CSL-JSON that a source can state. https://docs.citationstyles.org */
export interface CslItem {
  readonly id: string
  readonly type: 'webpage' | 'article-journal' | 'paper-conference' | 'report' | 'book' | 'article'
  readonly title?: string
  readonly 'container-title'?: string
  readonly author?: readonly {readonly literal: string}[]
  readonly issued?: {readonly 'date-parts': readonly [readonly number[]]}
  readonly URL?: string
  readonly language?: string
  readonly abstract?: string
}

/** A work that sources cite: a CSL-JSON item; its `id` is a citation key of letters, digits, `-` and `_`. */
export interface CitedWork {
  readonly id: string
  readonly type: (typeof cslTypes)[number]
  readonly title?: string
  readonly 'container-title'?: string
  readonly 'collection-title'?: string
  readonly author?: readonly CslName[]
  readonly editor?: readonly CslName[]
  readonly issued?: CslDate
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly edition?: string
  readonly volume?: string
  readonly issue?: string
  readonly number?: string
  readonly page?: string
  readonly genre?: string
  readonly language?: string
  readonly DOI?: string
  readonly URL?: string
}

export interface CslName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly suffix?: string
  readonly 'dropping-particle'?: string
  readonly 'non-dropping-particle'?: string
}

export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly literal?: string
  readonly raw?: string
}
