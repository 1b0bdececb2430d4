/** Figures that two statements share: equal quantities, whatever their units, and equal dates. */
import type {ReadDate} from '../../language/read-dates.ts'
import type {ReadQuantity} from '../../language/read-quantities.ts'
import {inBase, unitNamed} from '../../language/units.ts'
import type {Reading} from './reading.ts'

export interface Figures {
  readonly shared: number
  readonly onlyA: number
  readonly onlyB: number
}

export function figuresOf(a: Reading, b: Reading): Figures {
  const ones = [...a.quantities.map(quantityKey), ...a.dates.map(dateKey)]
  const others = [...b.quantities.map(quantityKey), ...b.dates.map(dateKey)]
  const shared = ones.filter(key => others.includes(key)).length
  return {shared, onlyA: ones.length - shared, onlyB: others.filter(key => !ones.includes(key)).length}
}

function quantityKey(quantity: ReadQuantity): string {
  const unit = unitNamed(quantity.unit ?? '')
  const value = quantity.high ?? quantity.low ?? 0
  return `${quantity.dimension ?? ''} ${(unit ? inBase(value, unit) : value).toPrecision(3)}`
}

function dateKey(date: ReadDate): string {
  return `${date.from} ${date.to}`
}
