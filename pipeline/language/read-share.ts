/** What share of a whole a sentence speaks of: “half”, “two of the nine”, “fewer than one in five”, “most”. */
import type {Token} from '../model/statement.ts'
import {numberWord, numeral} from './number-words.ts'
import {remembered} from './remembered.ts'

/** Bounds from 0 to 1. */
export interface Share {
  readonly low: number
  readonly high: number
}

/** The first; undefined where there is none. */
export const readShare = remembered((tokens: readonly Token[]): Share | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const found = named(tokens, at) ?? bounded(tokens, at, counted(tokens, at) ?? fraction(tokens, at))
    if (found) return found
  }
  return undefined
})

/** “Most of the boats”, “the majority”, “a minority”; “the most common” is a degree. */
function named(tokens: readonly Token[], at: number): Share | undefined {
  const text = word(tokens, at)
  if (
    text === 'majority' ||
    (text === 'most' &&
      !/^(?:DET|PRON|PART)$/.test(tokens[at - 1]?.tag ?? '') &&
      /^(?:NOUN|PROPN)$|^of$/.test(nextOf(tokens, at)))
  )
    return {low: 0.5, high: 1}
  return text === 'minority' || (text === 'handful' && word(tokens, at + 1) === 'of') ? {low: 0, high: 0.5} : undefined
}

function nextOf(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1]
  return next?.text.toLowerCase() === 'of' ? 'of' : (next?.tag ?? '')
}

/** “Two of the nine”, “one in five”, “three out of four”. */
function counted(tokens: readonly Token[], at: number): number | undefined {
  const part = numberAt(tokens, at)
  if (part === undefined) return undefined
  const link = tokens
    .slice(at + 1, at + 4)
    .map(({text}) => text.toLowerCase())
    .join(' ')
  const noun = /^NOUN$/.test(tokens[at + 1]?.tag ?? '') && word(tokens, at + 2) === 'in'
  const length = noun ? 3 : /^(?:of (?:the|its|their|our|all) |out of )/.test(link) ? 3 : /^in /.test(link) ? 2 : 0
  const whole = length === 0 ? undefined : numberAt(tokens, at + length)
  return whole !== undefined && whole > 1 && part <= whole ? part / whole : undefined
}

const parts: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10]
])

/** “Half of the boats”, “a third of them”, “two thirds of all”. */
function fraction(tokens: readonly Token[], at: number): number | undefined {
  const text = word(tokens, at)
  if (text === 'half' && /^(?:of|the|all)$/.test(word(tokens, at + 1)))
    return word(tokens, at - 2) === 'and' ? undefined : 0.5
  const divisor = parts.get(text.replace(/s$/, ''))
  if (divisor === undefined || word(tokens, at + 1) !== 'of') return undefined
  const before = word(tokens, at - 1)
  return (/^(?:an?|one|the)$/.test(before) ? 1 : (numberWord(before) ?? Number.NaN)) / divisor
}

/** A bound stands in the four words before: “fewer than one in five”, “at least a third”. */
function bounded(tokens: readonly Token[], at: number, value: number | undefined): Share | undefined {
  if (value === undefined || Number.isNaN(value)) return undefined
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({text}) => text.toLowerCase())
    .join(' ')
  if (/\b(?:fewer than|less than|under|below|at most|up to)(?: an?)?$/.test(before)) return {low: 0, high: value}
  if (/\b(?:more than|over|above|at least)(?: an?)?$/.test(before)) return {low: value, high: 1}
  return {low: value, high: value}
}

function numberAt(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text ?? ''
  return numeral(text) ?? numberWord(text)
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? ''
}
