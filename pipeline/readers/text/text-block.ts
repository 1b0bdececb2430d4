/** A block over one or more lines of a plain text. */
import type {Block, BlockKind} from '../../model/block.ts'
import type {Prose} from '../../model/prose.ts'
import {pointAt, type SourceText} from '../../model/source-text.ts'
import type {TextLine} from './text-line.ts'

/** `lines` holds at least one; the index is set by whoever puts the blocks in order. */
export function textBlock(
  source: SourceText,
  kind: BlockKind,
  lines: readonly TextLine[],
  prose: Prose,
  rest: Partial<Block> = {}
): Block {
  const start = pointAt(source, lines[0]?.start ?? 0)
  const end = pointAt(source, lines[lines.length - 1]?.end ?? 0)
  return {index: 0, kind, start, end, prose, ...rest}
}
