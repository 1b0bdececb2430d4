/** Figures that two statements share: equal quantities, whatever their units, and equal dates. */
import type {ReadDate} from '../../language/read-dates.ts'
import type {ReadQuantity} from '../../language/read-quantities.ts'
import {readShare} from '../../language/read-share.ts'
import {inBase, unitNamed} from '../../language/units.ts'
import type {Reading} from './reading.ts'

export interface Figures {
  readonly shared: number
  readonly onlyA: number
  readonly onlyB: number
}

export function figuresOf(a: Reading, b: Reading): Figures {
  const ones = keysOf(a)
  const others = keysOf(b)
  const shared = ones.filter(key => others.includes(key)).length
  return {shared, onlyA: ones.length - shared, onlyB: others.filter(key => !ones.includes(key)).length}
}

/** The number of a name, as in “the Selkie 40”, measures nothing. */
function keysOf({quantities, dates, tokens}: Reading): readonly string[] {
  const measured = quantities.filter(({unit, start}) => unit !== undefined || tokens[start - 1]?.tag !== 'PROPN')
  const share = readShare(tokens)
  const shares = share && share.low === share.high ? [`share ${share.low.toPrecision(3)}`] : []
  return [
    ...measured.filter(({dimension}) => dimension !== 'proportion' || shares.length === 0).map(quantityKey),
    ...shares,
    ...dates.map(dateKey)
  ]
}

function quantityKey(quantity: ReadQuantity): string {
  const unit = unitNamed(quantity.unit ?? '')
  const value = quantity.high ?? quantity.low ?? 0
  return `${quantity.dimension ?? ''} ${(unit ? inBase(value, unit) : value).toPrecision(3)}`
}

function dateKey(date: ReadDate): string {
  return `${date.from} ${date.to}`
}
