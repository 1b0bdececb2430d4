/** The lowest and the highest value of a quantity. */
import type {ReadQuantity} from './read-quantities.ts'
import {inBase, unitNamed} from './units.ts'

/** In the base unit of the dimension; an open bound is infinite. */
export function quantityRange({low, high, unit}: ReadQuantity): {readonly low: number; readonly high: number} {
  return {
    low: low === undefined ? Number.NEGATIVE_INFINITY : base(low, unit),
    high: high === undefined ? Number.POSITIVE_INFINITY : base(high, unit)
  }
}

function base(value: number, name: string | undefined): number {
  const unit = name === undefined ? undefined : unitNamed(name)
  return unit ? inBase(value, unit) : value
}
