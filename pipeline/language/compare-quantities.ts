/** How two quantities stand to each other: units converted, ranges and bounds compared. */
import {quantityRange} from './quantity-range.ts'
import type {ReadQuantity} from './read-quantities.ts'

/**
 * Undefined where they measure different things; bare numbers measure one. A fiftieth either way is `same`, a twentieth where the
 * units differ, as conversions are rounded, and a fifth where one says “about”. Two bounds of one direction must be the same bound.
 */
export function compareQuantities(a: ReadQuantity, b: ReadQuantity): 'same' | 'overlapping' | 'apart' | undefined {
  if (!sameMeasure(a, b)) return undefined
  const slack = a.approximate || b.approximate ? 1.2 : a.unit === b.unit ? 1.02 : 1.05
  const [ones, others] = [quantityRange(a), quantityRange(b)]
  if (near(ones.low, others.low, slack) && near(ones.high, others.high, slack)) return 'same'
  if (a.bound === b.bound && (a.bound === 'most' || a.bound === 'least')) return 'apart'
  return ones.low <= others.high * slack && others.low <= ones.high * slack ? 'overlapping' : 'apart'
}

function sameMeasure(a: ReadQuantity, b: ReadQuantity): boolean {
  return a.dimension === b.dimension && (a.dimension !== undefined || a.unit === b.unit)
}

function near(a: number, b: number, slack: number): boolean {
  return a === b || Math.max(a, b) <= Math.min(a, b) * slack
}
