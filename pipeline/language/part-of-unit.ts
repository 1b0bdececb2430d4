/** Less than a unit, one, or one and more: “a quarter of an hour”, “about a kilo”, “an hour and a half”, “an hour and twenty minutes”. */
import type {Token} from '../model/statement.ts'
import {numberAt} from './number-at.ts'
import {numberWord} from './number-words.ts'
import {unitAfter} from './unit-after.ts'
import {type Unit, unitOf} from './units.ts'

export interface PartFound {
  readonly value: number
  readonly unit: Unit
  readonly end: number
}

export function partOfUnit(tokens: readonly Token[], at: number): PartFound | undefined {
  return fractionOfUnit(tokens, at) ?? unitAndMore(tokens, at) ?? oneUnit(tokens, at)
}

function fractionOfUnit(tokens: readonly Token[], at: number): PartFound | undefined {
  const count = /^an?$/i.test(tokens[at]?.text ?? '') ? 1 : numberWord(tokens[at]?.text ?? '')
  const divisor = parts.get((tokens[at + 1]?.text ?? '').toLowerCase())
  if (
    count === undefined ||
    divisor === undefined ||
    !/^of$/i.test(tokens[at + 2]?.text ?? '') ||
    !/^an?$/i.test(tokens[at + 3]?.text ?? '')
  )
    return undefined
  const named = unitAfter(tokens, at + 4)
  return named && {value: count / divisor, unit: named.unit, end: named.end}
}

const parts: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4]
])

function unitAndMore(tokens: readonly Token[], at: number): PartFound | undefined {
  if (!/^(?:an?|one)$/i.test(tokens[at]?.text ?? '') || !/^and$/i.test(tokens[at + 2]?.text ?? '')) return undefined
  const unit = unitOf(tokens[at + 1]?.text ?? '')
  if (!unit) return undefined
  const half = /^an?$/i.test(tokens[at + 3]?.text ?? '') && /^half$/i.test(tokens[at + 4]?.text ?? '')
  if (half) return {value: 1.5, unit, end: at + 5}
  const more = numberAt(tokens, at + 3)
  const small = more && unitAfter(tokens, more.end)
  if (!small || small.unit.dimension !== unit.dimension || small.unit.factor >= unit.factor) return undefined
  return {value: unit.factor / small.unit.factor + more.value, unit: small.unit, end: small.end}
}

/** “About a kilo”, “weighs a ton”; of “twice a week” and “the third time in a year” none is told. */
function oneUnit(tokens: readonly Token[], at: number): PartFound | undefined {
  if (!/^an?$/i.test(tokens[at]?.text ?? '') || !measuring.test(tokens[at - 1]?.text ?? '')) return undefined
  const unit = unitOf(tokens[at + 1]?.text ?? '')
  return unit && {value: 1, unit, end: at + 2}
}

const measuring =
  /^(?:about|around|roughly|approximately|nearly|almost|over|under|within|takes?|took|lasts?|lasted|costs?|weighs?|weighed|measures?|measured|holds?|held)$/i
