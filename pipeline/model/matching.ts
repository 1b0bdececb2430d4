/** What the pass `match` makes: statements grouped into claims, askings into questions, source tables into tables. */
import type {Clash, StatementGroup} from './claim.ts'
import type {Exchange} from './extraction.ts'
import type {Passage} from './passage.ts'
import type {SourceId} from './source-text.ts'
import type {Evidence, Span} from './span.ts'

export interface Matching {
  readonly groups: readonly StatementGroup[]
  readonly clashes: readonly Clash[]
  /** Pairs of sources that are nearly one text, and so one witness. */
  readonly copies?: readonly (readonly [SourceId, SourceId])[]
  readonly questions: readonly QuestionCluster[]
  readonly tables: readonly AlignedTable[]
}

export interface QuestionCluster {
  readonly id: string
  /** The canonical wording: plain text of the first asking. */
  readonly question: string
  /** The canonical asking first, then in source order. */
  readonly askings: readonly [Asking, ...Asking[]]
  /** Questions that come near this one without being the same, the nearest first, and what keeps each apart. */
  readonly related?: readonly {readonly id: string; readonly reason: string}[]
  readonly reasons: readonly string[]
}

export interface Asking extends Exchange {
  readonly source: SourceId
}

export interface AlignedTable {
  readonly id: string
  readonly title: string
  /** Where the title and the tables come from. */
  readonly evidence: Evidence
  readonly subjects: readonly TableHead[]
  readonly attributes: readonly TableHead[]
  readonly cells: readonly AlignedCell[]
  readonly reasons: readonly string[]
}

export interface TableHead {
  readonly label: string
  readonly term?: string
  readonly evidence: readonly Span[]
}

export interface AlignedCell {
  /** Labels of the heads. */
  readonly subject: string
  readonly attribute: string
  readonly agreement: 'single' | 'agree' | 'complement' | 'disagree'
  readonly values: readonly Passage[]
  /** Indexes of `values` that say the same, the one to show first; every value is in one group. */
  readonly wordings: readonly (readonly [number, ...number[]])[]
}
