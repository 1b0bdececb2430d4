/** Collects the blocks of one Markdown source, with the running state that its nodes share. */
import type {Block, BlockKind, Mark} from '../../model/block.ts'
import type {Prose} from '../../model/prose.ts'
import {pointAt, type SourceText} from '../../model/source-text.ts'
import {proseBuilder} from '../prose-builder.ts'
import {type EditedText, keptWithin} from './edited-text.ts'
import type {Phrasing} from './write-phrasing.ts'

export type Write = (phrasing: Phrasing) => void

export interface BlockCollector {
  readonly edited: EditedText
  readonly blocks: readonly Block[]
  /** A block whose plain text `write` writes; its index is its place in `blocks`. */
  readonly add: (kind: BlockKind, place: Place, write: Write, rest?: Partial<Block>) => void
  readonly prose: (write: Write) => {readonly prose: Prose; readonly marks: readonly Mark[]}
  readonly nextList: () => number
  readonly nextTable: () => number
  /** Open `details` elements, each with the question that its summary asks, if it asks one. */
  readonly details: {question?: number}[]
}

/** Offsets into the edited text, `end` exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

export function blockCollector(
  source: SourceText,
  edited: EditedText,
  targets: ReadonlyMap<string, string>
): BlockCollector {
  const blocks: Block[] = []
  const counts = {lists: 0, tables: 0}
  const prose: BlockCollector['prose'] = write => {
    const builder = proseBuilder(source)
    write({builder, edited, targets})
    return builder.build()
  }
  return {
    edited,
    blocks,
    prose,
    add: (kind, place, write, rest = {}) => {
      const stretch = stretchOf(edited, place)
      if (!stretch) return
      const read = prose(write)
      blocks.push({
        index: blocks.length,
        kind,
        start: pointAt(source, stretch.start),
        end: pointAt(source, stretch.end),
        prose: read.prose,
        ...(read.marks.length > 0 ? {marks: read.marks} : {}),
        ...rest
      })
    },
    nextList: () => counts.lists++,
    nextTable: () => counts.tables++,
    details: []
  }
}

/** The place in the source, without white space at both ends; `undefined` where nothing of the source is left. */
function stretchOf(edited: EditedText, place: Place): Place | undefined {
  const parts = keptWithin(edited, place.start, place.end)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return undefined
  const content = edited.original.slice(first.offset, last.offset + last.length)
  if (content.trim() === '') return undefined
  return {
    start: first.offset + content.length - content.trimStart().length,
    end: first.offset + content.trimEnd().length
  }
}
