/** The number that opens at a token, in figures or in words. */
import type {Token} from '../model/statement.ts'
import {multipliers, numberWord, numeral, vagueCounts} from './number-words.ts'
import {unitAfter} from './unit-after.ts'
import {type Unit, unitOf} from './units.ts'

export interface NumberFound {
  readonly value: number
  readonly end: number
  readonly vague: boolean
  /** Whether a multiplier was written (“million”), which a range shares. */
  readonly times?: number
  /** Of `240-volt`. */
  readonly unit?: Unit
}

export function numberAt(tokens: readonly Token[], at: number): NumberFound | undefined {
  const text = tokens[at]?.text ?? ''
  const lower = text.toLowerCase()
  const vague = vagueCounts.get(lower)
  if (vague !== undefined) {
    const of = tokens[at + 1]?.text.toLowerCase() === 'of' ? at + 2 : at + 1
    const more = vagueCounts.get(tokens[of]?.text.toLowerCase() ?? '')
    return more === undefined
      ? {value: vague, end: of, vague: true}
      : {value: (vague * more) / 2, end: of + 2, vague: true}
  }
  if (/^an?$/.test(lower) && /^(?:full|whole|entire)$/i.test(tokens[at + 1]?.text ?? '') && unitAfter(tokens, at + 2))
    return {value: 1, end: at + 2, vague: false}
  if (lower === 'half' && /^an?$/i.test(tokens[at + 1]?.text ?? '')) return multiplied(tokens, at + 2, 0.5)
  const hyphened = /^(\d+(?:[.,]\d+)*)-(\p{L}+)$/u.exec(text)
  if (hyphened?.[1] !== undefined && hyphened[2] !== undefined) {
    const value = numeral(hyphened[1])
    const unit = unitOf(hyphened[2])
    return value === undefined || !unit ? undefined : {value, end: at + 1, vague: false, unit}
  }
  const attached = /^(\d+(?:\.\d+)?)(\p{L}+)$/u.exec(text)
  if (attached?.[1] !== undefined && attached[2] !== undefined) {
    const unit = unitOf(attached[2])
    return unit ? {value: Number(attached[1]), end: at + 1, vague: false, unit} : undefined
  }
  const value =
    numeral(text) ??
    numberWord(text) ??
    (/^an?$/i.test(text) && multipliers.has(tokens[at + 1]?.text.toLowerCase() ?? '') ? 1 : undefined)
  if (value === undefined) return fortnight(tokens, at)
  return ratio(tokens, at, value) ?? multiplied(tokens, at + 1, value)
}

function fortnight(tokens: readonly Token[], at: number): NumberFound | undefined {
  const unit = /^fortnight$/i.test(tokens[at]?.text ?? '') ? unitOf('fortnight') : undefined
  return unit && {value: 1, end: at + 1, vague: false, unit}
}

/** “1:2”, “1 in 80”, and the other way round “30:1”; “10:30” is a time. */
function ratio(tokens: readonly Token[], at: number, value: number): NumberFound | undefined {
  const sign = tokens[at + 1]?.text ?? ''
  const other = numeral(tokens[at + 2]?.text ?? '')
  const tight = sign === ':' && tokens[at + 1]?.start === tokens[at]?.end
  if (other === undefined || !(tight || (sign === 'in' && value === 1))) return undefined
  const found = {end: at + 3, vague: false} as const
  if (value === 1) return {...found, value: other, unit: {name: 'ratio-to-one', dimension: 'proportion', factor: 1}}
  return other === 1 ? {...found, value, unit: {name: 'parts-to-one', dimension: 'multiple', factor: 1}} : undefined
}

function multiplied(tokens: readonly Token[], from: number, value: number): NumberFound {
  const dozen = /^dozen$/i.test(tokens[from]?.text ?? '')
  let result = dozen ? 12 * value : value
  let times = 1
  let at = dozen ? from + 1 : from
  for (;;) {
    const word = tokens[at]?.text.toLowerCase() ?? ''
    const factor = multipliers.get(word)
    if (factor === undefined || (word.length < 3 && tokens[at]?.start !== tokens[at - 1]?.end)) break
    times *= factor
    at++
  }
  result *= times
  if (
    tokens[at]?.text.toLowerCase() === 'and' &&
    /^an?$/i.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.text.toLowerCase() === 'half'
  ) {
    return {value: result + 0.5, end: at + 3, vague: false}
  }
  return {value: result, end: at, vague: false, ...(times > 1 ? {times} : {})}
}
