/** Gives blocks the kinds that an editor chose for their lines. */
import {type Block, droppedKinds} from '../../model/block.ts'
import type {Override} from './read-overrides.ts'

/** A block is meant when any of its lines is; of two overrides for one line the later holds. A row of a table can only be dropped. */
export function applyOverrides(blocks: readonly Block[], overrides: readonly Override[]): readonly Block[] {
  if (overrides.length === 0) return blocks
  return blocks.map(block => {
    const override = overrides.findLast(each => each.from <= block.end.line && each.to >= block.start.line)
    return override ? overridden(block, override) : block
  })
}

function overridden(block: Block, {kind, level}: Override): Block {
  const {level: marked, reason: _reason, list, ...bare} = block
  if (droppedKinds.has(kind)) return {...bare, kind, reason: 'an editor says so'}
  if (block.kind === 'table-row') return block
  if (kind === 'list-item') return {...bare, kind, list: list ?? {index: 0, ordered: false, depth: 0}}
  const chosen = level ?? marked
  return kind === 'heading' && chosen !== undefined ? {...bare, kind, level: chosen} : {...bare, kind}
}
