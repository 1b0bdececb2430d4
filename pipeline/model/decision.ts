/** Decisions: the rulings of an editor, kept in `decisions.yaml` and named by quotation, never by id. */
import type {Point} from './source-text.ts'

/** `quote` is literal text of the source `source`; stale when it is gone or occurs twice. */
export interface Quotation {
  readonly source: string
  readonly quote: string
}

export interface Decisions {
  readonly path: string
  readonly conflicts: readonly ConflictDecision[]
  readonly merges: readonly MergeDecision[]
  readonly terms: readonly TermDecision[]
  readonly tables: readonly TableDecision[]
  readonly questions: readonly QuestionDecision[]
}

interface Ruling {
  /** Place in the decisions file, for diagnostics. */
  readonly at: Point
  readonly note?: string
}

export interface ConflictDecision extends Ruling {
  readonly sides: readonly [Quotation, Quotation]
  /** prefer: the first side of `sides` stands, the other is deprecated; both: keep both; none: no conflict. */
  readonly ruling: 'prefer' | 'both' | 'none'
}

export interface MergeDecision extends Ruling {
  readonly passages: readonly [Quotation, Quotation]
  readonly ruling: 'join' | 'apart'
}

export interface TermDecision extends Ruling {
  /** The label or an alias as the build finds it. */
  readonly term: string
  readonly label?: string
  readonly id?: string
  readonly addAliases?: readonly string[]
  readonly mergeWith?: string
  /** Aliases that become a term of their own. */
  readonly split?: readonly string[]
  readonly definition?: Quotation
  readonly suppress?: true
}

export interface TableDecision extends Ruling {
  /** A quotation of a cell or header of one of its source tables. */
  readonly table: Quotation
  readonly title?: string
  readonly hide?: true
  readonly pin?: true
  readonly hideRows?: readonly string[]
  readonly hideColumns?: readonly string[]
  readonly rename?: Readonly<Record<string, string>>
  readonly order?: readonly string[]
}

export interface QuestionDecision extends Ruling {
  readonly asked: Quotation
  readonly ruling: 'join' | 'apart' | 'hide' | 'prefer'
  readonly other?: Quotation
}

export const noDecisions: Decisions = {path: '', conflicts: [], merges: [], terms: [], tables: [], questions: []}
