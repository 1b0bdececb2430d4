/** Claims and conflicts: statements of one meaning merged, and claims that cannot all hold. */
import type {Evidence, Span} from './span.ts'
import type {ClaimKindName, Polarity, Quantity, Statement, Validity} from './statement.ts'
import type {TermId} from './term.ts'

export type Rank = 'preferred' | 'normal' | 'deprecated'

export type ConflictKind =
  | 'quantifier'
  | 'negation'
  | 'classification'
  | 'number'
  | 'date'
  | 'scope'
  | 'temporal'
  | 'attribute'

/** Statements that say the same, before ranks: what `match` makes. */
export interface StatementGroup {
  /** Content hash over the places of its statements. */
  readonly id: string
  readonly kind: ClaimKindName
  /** In source order, at least one. */
  readonly statements: readonly [Statement, ...Statement[]]
  /** Why they were joined: the rule, the scores. Empty for a group of one. */
  readonly reasons: readonly string[]
}

export interface Claim {
  readonly id: string
  readonly kind: ClaimKindName
  /** Plain text of the preferred wording. */
  readonly text: string
  readonly subject?: TermId
  readonly terms: readonly TermId[]
  readonly polarity: Polarity
  readonly modality?: NonNullable<Statement['modality']>
  readonly quantity?: Quantity
  readonly validity?: Validity
  readonly qualifiers: readonly string[]
  /** Every span that states it, the preferred wording first. */
  readonly evidence: Evidence
  readonly rank: Rank
  /** Why it has its rank and wording, in one sentence. */
  readonly reason: string
  readonly group: StatementGroup
  readonly wording: Statement
}

export interface Conflict {
  readonly id: string
  readonly kind: ConflictKind
  /** hard: no reading makes both sides true of one subject, time and scope. soft: both hold once a scope, sense or degree is named. */
  readonly strength: 'hard' | 'soft'
  /** One plain sentence. */
  readonly reason: string
  readonly sides: readonly [ConflictSide, ConflictSide, ...ConflictSide[]]
  readonly decision?: {readonly ruling: 'prefer' | 'both' | 'none'; readonly note?: string; readonly side?: number}
}

export interface ConflictSide {
  readonly claim: string
  readonly evidence: Evidence
  readonly wording: Span
}

/** What a kind of claim says of two of its statements. */
export type Comparison =
  | {
      readonly relation: 'same'
      readonly reason: string
      readonly score: number
      /** Both tell one class, one maker or one act, whatever else they say. */
      readonly typed?: true
    }
  | {
      readonly relation: 'conflict'
      readonly kind: ConflictKind
      readonly strength: 'hard' | 'soft'
      readonly reason: string
      /** Clashes of one key are one conflict; `one` is the id of the statement that stands on its first side. */
      readonly fold?: {readonly key: string; readonly one: string}
      /** One of them says what they clash on not in so many words: another that does is shown before it. */
      readonly implied?: true
      /** What one of them says on it takes several clauses: “in a dry climate, but in a wet one it rots”. */
      readonly across?: true
    }
  | {readonly relation: 'unrelated'; readonly reason: string}

/** What the pass `reconcile` makes: claims in order of their evidence, conflicts by id. */
export interface Reconciliation {
  readonly claims: readonly Claim[]
  readonly conflicts: readonly Conflict[]
}

/** Two groups that cannot both hold, found by comparing their statements: what `match` hands to `reconcile`. */
export interface Clash {
  readonly kind: ConflictKind
  readonly strength: 'hard' | 'soft'
  readonly reason: string
  /** Statements of each side, the plainest first; no statement stands on both. */
  readonly sides: readonly [readonly [Statement, ...Statement[]], readonly [Statement, ...Statement[]]]
}
