/** Two statements that tell the same three figures in the same order: “three nets, two oars and one sail for every crew”. */
import {countsInRow} from '../counts-in-row.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Agreement} from './index.ts'

/** Undefined where they do not, or where they have neither a word nor a figure of kinds in common. */
export function sameCounts(pair: StatementPair): Agreement | undefined {
  const ones = countsInRow(pair.a)
  const others = ones.length === 0 ? [] : countsInRow(pair.b)
  const row = ones.find(one =>
    others.some(
      other =>
        other.key === one.key && (sharesWord(pair) || one.kinds.some((ofKinds, at) => ofKinds && other.kinds[at]))
    )
  )
  return row && {reason: `both tell the same figures in one order: ${row.key}`, score: 0.8}
}

function sharesWord({alignment}: StatementPair): boolean {
  return alignment.pairs.some(
    ({a, b, relation}) => relation !== 'opposite' && a.role !== 'context' && b.role !== 'context'
  )
}
