/** A block that is dropped from the text, with the reason for people. */
import {type Block, type BlockKind, droppedKinds} from '../../model/block.ts'

/** Its prose stays, so that its sentences are accounted for; a block that is dropped already keeps its first reason. */
export function dropBlock(block: Block, kind: BlockKind, reason: string): Block {
  if (droppedKinds.has(block.kind)) return block
  const {level: _level, heading: _heading, leadIn: _leadIn, answered: _answered, question: _question, ...bare} = block
  return {...bare, kind, reason}
}
