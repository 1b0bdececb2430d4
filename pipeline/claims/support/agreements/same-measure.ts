/** Two statements of what one thing measures: “draught says how deep a boat lies”, “draught is the depth that a boat must have”. */
import {likenessOf} from '../likeness.ts'
import {measureOf} from '../measure-of.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Agreement} from './index.ts'

/** So much of what they say must be shared besides. */
const enough = 0.38

/** What may and must be in what is measured is no leave and no duty: asked before the rules of difference. */
export function sameMeasure(pair: StatementPair): Agreement | undefined {
  const one = measureOf(pair.a)
  const other = one && measureOf(pair.b)
  if (!one || !other || !one.keys.some(key => other.keys.includes(key))) return undefined
  const sort = one.sorts.find(each => other.sorts.includes(each))
  if (sort === undefined || likenessOf(pair) < enough) return undefined
  return {reason: `both say that it measures one ${sort}`, score: 0.8}
}
