/** Quantities in a tagged sentence: numbers and number words with their units, ranges, bounds and approximations. */
import type {Token} from '../model/statement.ts'
import {multipliers, numberWord, numeral, vagueCounts} from './number-words.ts'
import {readDates} from './read-dates.ts'
import {remembered} from './remembered.ts'
import {rememberedText} from './remembered-text.ts'
import {singular} from './singular.ts'
import {type Unit, unitNamed, unitOf} from './units.ts'

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

interface NumberFound {
  readonly value: number
  readonly end: number
  readonly vague: boolean
  /** Whether a multiplier was written (“million”), which a range shares. */
  readonly times?: number
  /** Of `240-volt`. */
  readonly unit?: Unit
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
  const named = currency ? undefined : unitAfter(tokens, last.end)
  const unit = currency ?? first.unit ?? last.unit ?? named?.unit
  const counted = unit ? undefined : countedNoun(tokens, last.end)
  if (!unit && !counted && !second && isBareWord(tokens, from, last)) return undefined
  const end = named?.end ?? counted?.end ?? last.end
  const low = first.value * scale
  const high = last.value
  return {
    start: at,
    end,
    ...bounded(tokens, at, end, Math.min(low, high), Math.max(low, high), second !== undefined, first.vague),
    ...(unit ? {unit: unit.name, dimension: unit.dimension} : counted ? {unit: counted.noun} : {})
  }
}

/** “A quarter of an hour”, “an hour and a half”, “an hour and twenty minutes”: less than a unit, or one and more. */
function unitPart(tokens: readonly Token[], at: number): ReadQuantity | undefined {
  const found = partOfUnit(tokens, at) ?? unitAndMore(tokens, at)
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

interface PartFound {
  readonly value: number
  readonly unit: Unit
  readonly end: number
}

function partOfUnit(tokens: readonly Token[], at: number): PartFound | undefined {
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

/** “GPT-3” is one token; “Level 2”, “version 8”, “Class 41” are names. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const text = tokens[at]?.text ?? ''
  if (
    before &&
    /^(?:version|release|level|class|type|chapter|phase|firmware|edition|number|no|part|page|step|mistake|scenario|grade|stage|figure|row|line|platform|model)$/i.test(
      before.text
    )
  )
    return true
  if (/^(?:one|second|first)$/i.test(text) && !/^and$/i.test(tokens[at + 1]?.text ?? '')) return true
  return (
    before?.tag === 'PROPN' && /^\p{Lu}/u.test(before.text) && numeral(text) !== undefined && !unitAfter(tokens, at + 1)
  )
}

function numberAt(tokens: readonly Token[], at: number): NumberFound | undefined {
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

/** “1:2”, “1 in 80”. */
function ratio(tokens: readonly Token[], at: number, value: number): NumberFound | undefined {
  const sign = tokens[at + 1]?.text ?? ''
  const other = numeral(tokens[at + 2]?.text ?? '')
  const tight = sign === ':' && tokens[at + 1]?.start === tokens[at]?.end
  if (other === undefined || value !== 1 || !(tight || sign === 'in')) return undefined
  return {value: other, end: at + 3, vague: false, unit: {name: 'ratio-to-one', dimension: 'proportion', factor: 1}}
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

/** “to 30”, “–30”, “or 30”, “by 220”: the second number of a range. */
function rangeEnd(tokens: readonly Token[], from: number): NumberFound | undefined {
  const bridge = tokens[from]?.text ?? ''
  const skip = unitSign(tokens[from + 1]?.text) ? from + 2 : from + 1
  if (!/^(?:–|—|-|to|or|and|by)$/.test(bridge)) return undefined
  const even = /^even$/i.test(tokens[skip]?.text ?? '') ? skip + 1 : skip
  const second = numberAt(tokens, even)
  if (!second) return undefined
  if (bridge !== 'and') return second
  const opens = tokens.slice(Math.max(0, from - 4), from).some(token => /^between$/i.test(token.text))
  return opens ? second : undefined
}

interface Named {
  readonly unit: Unit
  readonly end: number
}

/** One unit, “per second” and “a second” included: “kilometres per hour”, “°C”. */
function unitAfter(tokens: readonly Token[], from: number): Named | undefined {
  const text = tokens[from]?.text ?? ''
  if (text === '°') {
    const letter = tokens[from + 1]?.text ?? ''
    const whole = unitOf(`°${letter}`)
    return whole ? {unit: whole, end: from + 2} : withUnit(unitOf('°'), from + 1)
  }
  if (/^per$/i.test(text) && /^cent$/i.test(tokens[from + 1]?.text ?? '')) return withUnit(unitOf('%'), from + 2)
  const powered = /^(?:square|cubic)$/i.test(text)
    ? poweredUnit(text.toLowerCase(), tokens[from + 1]?.text ?? '')
    : undefined
  if (powered) return {unit: powered, end: from + 2}
  const scale = /^degrees?$/i.test(text)
    ? /^(?:celsius|fahrenheit)$/i.exec(tokens[from + 1]?.text ?? '')?.[0]
    : undefined
  if (scale !== undefined) return withUnit(unitOf(scale), from + 2)
  const slashed = tokens[from + 1]?.text === '/' ? unitOf(`${text}/${tokens[from + 2]?.text ?? ''}`) : undefined
  if (slashed) return {unit: slashed, end: from + 3}
  const first = unitOf(text)
  if (!first) return undefined
  const per = /^(?:per|an?)$/i.test(tokens[from + 1]?.text ?? '') ? unitOf(tokens[from + 2]?.text ?? '') : undefined
  if (!per) return {unit: first, end: from + 1}
  const composed = composedUnit(first, per)
  return composed ? {unit: composed, end: from + 3} : {unit: first, end: from + 1}
}

/** “Square metres”, “cubic centimetres”. */
function poweredUnit(power: string, name: string): Unit | undefined {
  const unit = unitOf(name)
  if (unit?.dimension !== 'length') return undefined
  return (
    unitNamed(`${power}-${unit.name}`) ??
    (power === 'square'
      ? {name: `square-${unit.name}`, dimension: 'area', factor: unit.factor ** 2}
      : {name: `cubic-${unit.name}`, dimension: 'volume', factor: 1000 * unit.factor ** 3})
  )
}

function composedUnit(first: Unit, per: Unit): Unit | undefined {
  if (per.dimension !== 'time') return undefined
  if (first.dimension === 'length')
    return {name: `${first.name}-per-${per.name}`, dimension: 'speed', factor: first.factor / per.factor}
  if (first.dimension === 'bits')
    return {name: `${first.name}-per-${per.name}`, dimension: 'rate', factor: first.factor / per.factor}
  return undefined
}

function withUnit(unit: Unit | undefined, end: number): Named | undefined {
  return unit && {unit, end}
}

function unitSign(text: string | undefined): Unit | undefined {
  return text !== undefined && /^[$€£]$/.test(text) ? unitOf(text) : undefined
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
