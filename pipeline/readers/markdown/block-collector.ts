/** Collects the blocks of one Markdown source, with running numbers of lists and tables. */
import type {Block, BlockKind, Mark} from '../../model/block.ts'
import type {Prose} from '../../model/prose.ts'
import {pointAt, type SourceText} from '../../model/source-text.ts'
import type {ProseBuilder} from '../prose-builder.ts'
import {proseBuilder} from '../prose-builder.ts'
import type {Phrasing} from './write-phrasing.ts'

export interface BlockCollector {
  readonly source: SourceText
  /** What was parsed: the source, with template tags blanked out at the same length. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** A block whose plain text `write` writes; white space at both ends of the place is left out. */
  readonly add: (kind: BlockKind, place: Place, write: (phrasing: Phrasing) => void, rest?: Partial<Block>) => void
  readonly prose: (write: (phrasing: Phrasing) => void) => {readonly prose: Prose; readonly marks: readonly Mark[]}
  readonly nextList: () => number
  readonly nextTable: () => number
}

/** Offsets, `end` exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

export function blockCollector(source: SourceText, text: string, targets: ReadonlyMap<string, string>): BlockCollector {
  const blocks: Block[] = []
  const counts = {lists: 0, tables: 0}
  const prose: BlockCollector['prose'] = write => {
    const builder: ProseBuilder = proseBuilder(source)
    write({builder, text, original: source.text, targets})
    return builder.build()
  }
  return {
    source,
    text,
    blocks,
    prose,
    add: (kind, {start, end}, write, rest = {}) => {
      const content = source.text.slice(start, end)
      const from = start + content.length - content.trimStart().length
      const to = start + content.trimEnd().length
      if (to <= from) return
      const read = prose(write)
      blocks.push({
        index: blocks.length,
        kind,
        start: pointAt(source, from),
        end: pointAt(source, to),
        prose: read.prose,
        ...(read.marks.length > 0 ? {marks: read.marks} : {}),
        ...rest
      })
    },
    nextList: () => counts.lists++,
    nextTable: () => counts.tables++
  }
}
