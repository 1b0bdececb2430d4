/** A block to be: the stretch of text that one place of the tree holds, before anyone says whether it is main content. */
import type {Element} from 'hast'
import type {Block, BlockKind} from '../../model/block.ts'
import type {Span} from '../../model/span.ts'
import type {TextPiece} from './text-pieces.ts'

export interface Unit {
  readonly kind: BlockKind
  readonly level?: number
  readonly list?: NonNullable<Block['list']>
  readonly table?: {readonly index: number; readonly role: 'header' | 'data'; readonly caption?: Span}
  /** A term of a definition list, or what such a list says of one. */
  readonly term?: true
  readonly definition?: true
  /** An accordion or an item of microdata that asks and answers; `asks` of its question. */
  readonly exchange?: {readonly element: Element; readonly asks: boolean}
  /** The element that holds all of its text, whose tags belong to the block when nothing else stands in it. */
  readonly element: Element
}

/** A piece of text in its unit; an empty text is white space that the page makes, such as a line break. */
export interface Piece extends TextPiece {
  readonly unit: Unit
  readonly cell?: CellPlace
  /** Inline elements around it within the unit, outermost first. */
  readonly inline: readonly Element[]
}

export interface CellPlace {
  readonly column: number
  readonly header: boolean
}
