/** One field of work that one thing is used in: “helps with cargo handling”, a cell “Uses”: “cargo handling, towing”. */
import type {StatementPair} from '../statement-pair.ts'
import {usedAlike} from '../used-alike.ts'
import type {Agreement} from './index.ts'

/** Undefined but for what is cut out, and for cells. */
export function sameUse({a, b}: StatementPair): Agreement | undefined {
  if (![a, b].every(({passing, context}) => passing || context.header)) return undefined
  const found = usedAlike(a, b)
  if (!found) return undefined
  const [{start, end}] = found
  return {reason: `both say that it is used in one field: “${a.text.slice(start, end)}”`, score: 0.7}
}
