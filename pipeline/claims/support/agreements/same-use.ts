/** One field of work that one thing is used in: “helps with cargo handling”, a cell “Uses”: “cargo handling, towing”. */
import type {StatementPair} from '../statement-pair.ts'
import {usedAlike} from '../used-alike.ts'
import type {Agreement} from './index.ts'

/** Undefined but for what is cut out, or for cells, which say of one thing what it is used for. */
export function sameUse({a, b}: StatementPair): Agreement | undefined {
  if (![a, b].every(({passing, context}) => passing || context.header)) return undefined
  const found = usedAlike(a, b)
  return found && {reason: `both say that it is used in “${found[0].field}”`, score: 0.7}
}
