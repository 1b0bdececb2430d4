/** Numbers of one dimension that cannot both hold. */

import type {ReadQuantity} from '../../../language/read-quantities.ts'
import {inBase, unitNamed} from '../../../language/units.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function numberDifference({left, right, alignment}: StatementPair): Difference | undefined {
  for (const one of left.quantities) {
    const comparable = right.quantities.filter(other => sameMeasure(one, other))
    if (comparable.length === 0 || comparable.some(other => overlap(one, other))) continue
    if (Math.min(alignment.coverA, alignment.coverB) < 0.5)
      return {relation: 'unrelated', reason: 'their numbers differ'}
    return {relation: 'conflict', kind: 'number', strength: 'hard', reason: 'The two sources give different numbers.'}
  }
  return undefined
}

function sameMeasure(a: ReadQuantity, b: ReadQuantity): boolean {
  return a.dimension === undefined ? a.unit === b.unit && b.dimension === undefined : a.dimension === b.dimension
}

/** A fifth either way for “about”. */
function overlap(a: ReadQuantity, b: ReadQuantity): boolean {
  const slack = a.approximate || b.approximate ? 0.2 : 0.02
  return low(a) <= high(b) * (1 + slack) && low(b) <= high(a) * (1 + slack)
}

function low(quantity: ReadQuantity): number {
  return quantity.low === undefined ? Number.NEGATIVE_INFINITY : base(quantity.low, quantity.unit)
}

function high(quantity: ReadQuantity): number {
  return quantity.high === undefined ? Number.POSITIVE_INFINITY : base(quantity.high, quantity.unit)
}

function base(value: number, name: string | undefined): number {
  const unit = name === undefined ? undefined : unitNamed(name)
  return unit ? inBase(value, unit) : value
}
