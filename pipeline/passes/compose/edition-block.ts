/** A block of an article as the edition keeps it: its text or cells, and why it was dropped. */
import type {Block} from '../../model/block.ts'
import type {EditionBlock} from '../../model/edition.ts'

export function editionBlock(block: Block): EditionBlock {
  return {
    kind: block.kind,
    ...(block.level === undefined ? {} : {level: block.level}),
    start: block.start,
    end: block.end,
    ...(block.cells ? {cells: block.cells.map(cell => cell.prose.text)} : {text: block.prose.text}),
    ...(block.reason === undefined ? {} : {reason: block.reason})
  }
}
