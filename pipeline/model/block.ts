/** Blocks and sentences: the structure of a source as an attentive reader sees it. */
import type {Prose} from './prose.ts'
import type {Source, SourceMetadata} from './source.ts'
import type {Point} from './source-text.ts'
import type {Span} from './span.ts'

/** The last five are dropped from the text; their metadata is kept. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'question'
  | 'answer'
  | 'boilerplate'
  | 'byline-date'
  | 'toc'
  | 'related'
  | 'cite-block'

export const droppedKinds: ReadonlySet<BlockKind> = new Set([
  'boilerplate',
  'byline-date',
  'toc',
  'related',
  'cite-block'
])

export interface Block {
  /** Its place in `Article.blocks`; every other number that names a block is such an index. */
  readonly index: number
  readonly kind: BlockKind
  /** 1 to 6, of headings only. */
  readonly level?: number
  /** Start and exclusive end of the whole block with its marks (`- `, `## `, `| … |`, tags). */
  readonly start: Point
  readonly end: Point
  /** Plain text without marks and markup. A table row's is empty: see `cells`. */
  readonly prose: Prose
  /** Why a dropped block was dropped, for people. */
  readonly reason?: string
  /** The nearest heading above that governs this block. */
  readonly heading?: number
  /** Of a list item: the paragraph, or answer, that introduces the list (“It cannot:”). */
  readonly leadIn?: number
  /** Of a list item: which list of the article it belongs to, and whether that list is numbered. */
  readonly list?: {readonly index: number; readonly ordered: boolean; readonly depth: number}
  /** It is the text of a footnote, which stands wherever its writer put it. */
  readonly note?: true
  /** Of an answer: the question it answers. */
  readonly question?: number
  /** Of a question: whether an answer follows that really is one. */
  readonly answered?: boolean
  /** Of a table row: which table of the article, and its part in it. */
  readonly table?: {readonly index: number; readonly role: 'header' | 'separator' | 'data'; readonly caption?: Span}
  readonly cells?: readonly Cell[]
  /** Plain text, offsets into `prose.text`, of a `dfn`, `abbr`, `dt`, strong or quoted lead, that the source marks as a term. */
  readonly marks?: readonly Mark[]
}

export interface Cell {
  readonly column: number
  readonly header: boolean
  /** Empty text for an empty cell. */
  readonly prose: Prose
}

export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'term' | 'definition' | 'abbreviation' | 'code' | 'link' | 'quote'
  readonly start: number
  readonly end: number
  /** The expansion of an `abbr`, the target of a link. */
  readonly value?: string
}

export interface Sentence {
  /** Its place in `Article.sentences`. */
  readonly index: number
  readonly block: number
  /** Of a table row: the column of the cell that holds it. */
  readonly column?: number
  /** Offsets into the plain text of the block (or cell). */
  readonly start: number
  readonly end: number
  /** Plain text. */
  readonly text: string
  readonly span: Span
}

/** A source with its structure: what the pass `structure` makes of one source. */
export interface Article {
  readonly source: Source
  readonly metadata: SourceMetadata
  /** In source order; they do not overlap, and every non-blank line lies in exactly one. */
  readonly blocks: readonly Block[]
  /** Of every block, the dropped ones included, in source order; a heading is one sentence, a cell at least one. */
  readonly sentences: readonly Sentence[]
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string
}
