/** Quantities in a tagged sentence: numbers and number words with their units, ranges, bounds and approximations. */
import type {Token} from '../model/statement.ts'
import {type NumberFound, numberAt} from './number-at.ts'
import {numeral} from './number-words.ts'
import {partOfUnit} from './part-of-unit.ts'
import {readDates} from './read-dates.ts'
import {remembered} from './remembered.ts'
import {rememberedText} from './remembered-text.ts'
import {singular} from './singular.ts'
import {unitAfter} from './unit-after.ts'
import {unitSign} from './unit-sign.ts'
import {unitNamed} from './units.ts'

export interface ReadQuantity {
  /** Token numbers, `end` exclusive, unit included. */
  readonly start: number
  readonly end: number
  /** In `unit`; an open bound is absent. */
  readonly low?: number
  readonly high?: number
  /** A unit of measure, or the singular of the noun that is counted. */
  readonly unit?: string
  readonly dimension?: string
  readonly approximate: boolean
  /** `exact` for a plain value. */
  readonly bound: 'exact' | 'range' | 'most' | 'least'
}

export const readQuantities = remembered(quantitiesIn)

function quantitiesIn(tokens: readonly Token[]): readonly ReadQuantity[] {
  if (!tokens.some(token => mayOpen(token.text))) return []
  const taken = new Set(readDates(tokens).flatMap(date => range(date.start, date.end)))
  const quantities: ReadQuantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = taken.has(at) ? undefined : quantityAt(tokens, at)
    if (found) quantities.push(found)
    at = found ? Math.max(found.end, at + 1) : at + 1
  }
  return quantities.reduce<readonly ReadQuantity[]>(joined, [])
}

/** “2 hours 10 minutes” is one quantity, in the smaller unit. */
function joined(before: readonly ReadQuantity[], next: ReadQuantity): readonly ReadQuantity[] {
  const last = before[before.length - 1]
  const large = unitNamed(last?.unit ?? '')
  const small = unitNamed(next.unit ?? '')
  const values = [last?.low, last?.high, next.low, next.high]
  if (
    !last ||
    !large ||
    !small ||
    last.end !== next.start ||
    large.dimension !== small.dimension ||
    large.factor <= small.factor ||
    next.bound !== 'exact' ||
    values.includes(undefined)
  )
    return [...before, next]
  const times = large.factor / small.factor
  const whole = {
    ...next,
    start: last.start,
    low: (last.low ?? 0) * times + (next.low ?? 0),
    high: (last.high ?? 0) * times + (next.high ?? 0),
    approximate: last.approximate,
    bound: last.bound
  }
  return [...before.slice(0, -1), whole]
}

/** Most words open no quantity, and are left at once: which do is told once a word. */
const mayOpen = rememberedText((word: string) => openers.test(word), 20_000)

const openers =
  /\d|^(?:[$€£]$|an?$|half$|fortnight$|dozen|scores$|hundred|thousand|million|billion|trillion|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty)/i

function quantityAt(tokens: readonly Token[], at: number): ReadQuantity | undefined {
  if (!mayOpen(tokens[at]?.text ?? '')) return undefined
  const part = unitPart(tokens, at)
  if (part) return part
  const text = tokens[at]?.text ?? ''
  const currency = unitSign(text)
  const from = currency ? at + 1 : at
  if (isPartOfName(tokens, from)) return undefined
  const first = numberAt(tokens, from)
  if (!first) return undefined
  const second = rangeEnd(tokens, first.end)
  const last = second ?? first
  const scale =
    second?.times !== undefined && first.times === undefined && first.value <= second.value / second.times
      ? second.times
      : 1
  const whole = /^(?:full|whole|entire|solid|clear)$/i.test(tokens[last.end]?.text ?? '') ? last.end + 1 : last.end
  const named = currency ? undefined : unitAfter(tokens, whole)
  const unit = currency ?? first.unit ?? last.unit ?? named?.unit
  const counted = unit ? undefined : countedNoun(tokens, last.end)
  if (!unit && !counted && !second && isBareWord(tokens, from, last)) return undefined
  const end = named?.end ?? counted?.end ?? last.end
  const sign = unit?.dimension === 'temperature' && isBelowZero(tokens, from, end) ? -1 : 1
  const low = sign * first.value * scale
  const high = (second && isMinus(tokens, from - 1) && !second.negative ? 1 : sign) * last.value
  return {
    start: at,
    end,
    ...bounded(tokens, at, end, Math.min(low, high), Math.max(low, high), second !== undefined, first.vague),
    ...(unit ? {unit: unit.name, dimension: unit.dimension} : counted ? {unit: counted.noun} : {})
  }
}

/** “Minus 7 degrees”, “-7 °C”, “7 degrees below zero”. */
function isBelowZero(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    isMinus(tokens, from - 1) ||
    /^(?:minus|−)$/i.test(tokens[from - 1]?.text ?? '') ||
    /^below (?:zero|freezing)/i.test(words(tokens, end, end + 2))
  )
}

/** A hyphen or dash that touches the number and not what stands before it: “4-7” and “4 - 7” are ranges. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [before, sign, number] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return /^[-–]$/.test(sign?.text ?? '') && sign?.end === number?.start && before?.end !== sign?.start
}

/** “A quarter of an hour”, “an hour and a half”, “an hour and twenty minutes”: less than a unit, or one and more. */
function unitPart(tokens: readonly Token[], at: number): ReadQuantity | undefined {
  const found = partOfUnit(tokens, at)
  if (!found) return undefined
  const {value, unit, end} = found
  return {
    start: at,
    end,
    ...bounded(tokens, at, end, value, value, false, false),
    unit: unit.name,
    dimension: unit.dimension
  }
}

/** “GPT-3” is one token; “Level 2”, “version 8”, “Class 41” are names. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const text = tokens[at]?.text ?? ''
  if (
    before &&
    /^(?:version|release|level|class|type|chapter|phase|firmware|edition|number|no\.?|part|page|step|mistake|scenario|grade|stage|figure|row|line|platform|model)$/i.test(
      before.text
    )
  )
    return true
  if (/^(?:one|second|first)$/i.test(text) && !/^and$/i.test(tokens[at + 1]?.text ?? '')) return true
  return (
    before?.tag === 'PROPN' && /^\p{Lu}/u.test(before.text) && numeral(text) !== undefined && !unitAfter(tokens, at + 1)
  )
}

/** “to 30”, “–30”, “or 30”, “by 220”: the second number of a range. */
function rangeEnd(tokens: readonly Token[], from: number): (NumberFound & {readonly negative?: true}) | undefined {
  const bridge = tokens[from]?.text ?? ''
  const skip = unitSign(tokens[from + 1]?.text) ? from + 2 : from + 1
  if (!/^(?:–|—|-|to|or|and|by)$/.test(bridge)) return undefined
  const even = /^even$/i.test(tokens[skip]?.text ?? '') ? skip + 1 : skip
  const negative = isMinus(tokens, even)
  const found = numberAt(tokens, negative ? even + 1 : even)
  const second = found && negative ? {...found, negative: true as const} : found
  if (!second) return undefined
  if (bridge !== 'and') return second
  const opens = tokens.slice(Math.max(0, from - 4), from).some(token => /^between$/i.test(token.text))
  return opens ? second : undefined
}

/** “175 billion parameters”: the head of the noun phrase that is counted. */
function countedNoun(
  tokens: readonly Token[],
  from: number
): {readonly noun: string; readonly end: number} | undefined {
  let at = from
  if (tokens[at]?.text === 'of') at++
  while (at < tokens.length && at < from + 5 && /^(?:ADJ|DET|PRON)$/.test(tokens[at]?.tag ?? '')) at++
  let head = -1
  while (at < tokens.length && at < from + 6 && /^(?:NOUN|PROPN)$/.test(tokens[at]?.tag ?? '')) head = at++
  const noun = tokens[head]
  return noun ? {noun: singular(noun.text.toLowerCase()), end: head + 1} : undefined
}

function isBareWord(tokens: readonly Token[], from: number, last: NumberFound): boolean {
  const some =
    /^of$/i.test(tokens[last.end]?.text ?? '') && /^(?:them|these|those)$/i.test(tokens[last.end + 1]?.text ?? '')
  return !some && last.end === from + 1 && numeral(tokens[from]?.text ?? '') === undefined
}

function bounded(
  tokens: readonly Token[],
  start: number,
  end: number,
  low: number,
  high: number,
  ranged: boolean,
  vague: boolean
): Pick<ReadQuantity, 'low' | 'high' | 'approximate' | 'bound'> {
  const before = words(tokens, Math.max(0, start - 4), start)
  const after = words(tokens, end, end + 3)
  const approximate = vague || nearly.test(before) || /^ ?(?:or so|more or less)\b/.test(after)
  const least = /(?:^| )(?:no|not) (?:less|fewer|lower|shorter|smaller|lighter|narrower) than$/.test(before)
  if (!least && (mostly.test(before) || /^ ?(?:at most|or less|or fewer)\b/.test(after)))
    return {high, approximate, bound: 'most'}
  if (
    least ||
    leastly.test(before) ||
    vague ||
    /^ ?(?:or more|and up|or later|at least|and more|or above)\b/.test(after)
  )
    return {low, approximate, bound: 'least'}
  return {low, high, approximate, bound: ranged ? 'range' : 'exact'}
}

const nearly =
  /(?:^| )(?:about|around|roughly|approximately|some|nearly|almost|circa|just under|just over|an estimated|close to|well over|well under)$/

const mostly =
  /(?:^| )(?:up to|at most|no more than|not more than|no larger than|less than|fewer than|under|below|within|maximum of|no longer than|as many as|as much as|at the most|no higher than|only up to|shorter than|smaller than|lower than|lighter than|cheaper than)(?: about| around)?$/

const leastly =
  /(?:^| )(?:at least|more than|over|above|no less than|no fewer than|not less than|longer than|larger than|higher than|heavier than|greater than|minimum of|as little as|as few as|from)(?: about| around)?$/

function words(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(token => token.text.toLowerCase())
    .join(' ')
}

function range(start: number, end: number): readonly number[] {
  return Array.from({length: Math.max(0, end - start)}, (_, index) => start + index)
}
