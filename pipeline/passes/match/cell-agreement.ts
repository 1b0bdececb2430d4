/** How the values of one cell stand to each other. */
import {stemRarity} from '../../language/stem-rarity.ts'
import {labelStems} from './grid.ts'

export type Agreement = 'single' | 'agree' | 'complement' | 'disagree'

export interface StatedValue {
  readonly source: string
  readonly text: string
}

/**
 * `disagree` where one says yes and another no, or figures of one unit lie apart; `agree` where they say the same;
 * `complement` where each adds to the others. One source alone is `single`.
 */
export function cellAgreement(values: readonly StatedValue[]): Agreement {
  if (new Set(values.map(value => value.source)).size < 2) return 'single'
  const pairs = values.flatMap((one, index) => values.slice(index + 1).map(other => relation(one.text, other.text)))
  if (pairs.includes('disagree')) return 'disagree'
  return pairs.every(each => each === 'agree') ? 'agree' : 'complement'
}

/** Whether two values say the same: like figures, the same answer, or mostly the same rare words. */
export function valuesAgree(a: string, b: string): boolean {
  return relation(a, b) === 'agree'
}

function relation(a: string, b: string): Agreement {
  const yes = [affirmation(a), affirmation(b)]
  if (yes[0] !== undefined && yes[1] !== undefined && yes[0] !== yes[1]) return 'disagree'
  const figures = compareFigures(figureOf(a), figureOf(b))
  if (figures !== undefined) return figures
  if (yes[0] !== undefined && yes[0] === yes[1]) return 'agree'
  return overlap(a, b) >= 0.6 ? 'agree' : 'complement'
}

function affirmation(text: string): boolean | undefined {
  if (/^(?:no|not|never|none|without|impossible|cannot|false|✗|✘|×)(?![\p{L}\p{N}])/iu.test(text)) return false
  if (/^(?:yes|possible|always|true|✓|✔|supported|included)(?![\p{L}\p{N}])/iu.test(text)) return true
  return undefined
}

export interface Figure {
  readonly low: number
  readonly high: number
  readonly dimension: string
}

/** Units that measure one thing, and their size in a common one. */
const units: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:km|kilomet(?:re|er)s?)/i, 'length', 1000],
  [/^(?:miles?|mi)\b/i, 'length', 1609.34],
  [/^(?:cm)\b/i, 'length', 0.01],
  [/^(?:mm)\b/i, 'length', 0.001],
  [/^(?:m|met(?:re|er)s?)(?![\p{L}²³])/iu, 'length', 1],
  [/^(?:ft|feet|foot)\b/i, 'length', 0.3048],
  [/^(?:in|inch(?:es)?)\b/i, 'length', 0.0254],
  [/^(?:s|sec(?:onds?)?)\b/i, 'time', 1],
  [/^(?:min(?:utes?)?)\b/i, 'time', 60],
  [/^(?:h|hours?|hrs?)\b/i, 'time', 3600],
  [/^(?:days?)\b/i, 'time', 86_400],
  [/^(?:weeks?)\b/i, 'time', 604_800],
  [/^(?:months?)\b/i, 'time', 2_629_800],
  [/^(?:years?)\b/i, 'time', 31_557_600],
  [/^(?:kg|kilograms?|kilos?)\b/i, 'mass', 1],
  [/^(?:g|grams?)\b/i, 'mass', 0.001],
  [/^(?:lbs?|pounds?)\b/i, 'mass', 0.4536],
  [/^(?:%|percent|per cent)/i, 'share', 1],
  [/^(?:kW)\b/, 'power', 1000],
  [/^(?:W|watts?)\b/, 'power', 1],
  [/^(?:MW)\b/, 'power', 1_000_000]
]

/** The figure that a value starts with or states soon: bounds in a common unit of its dimension. */
export function figureOf(text: string): Figure | undefined {
  const ratio = /^\W*(?:about |around |roughly )?1\s*:\s*(\d+(?:\.\d+)?)/i.exec(text)
  if (ratio) return {low: Number(ratio[1]), high: Number(ratio[1]), dimension: 'ratio'}
  const match =
    /^(more than|over|at least|from|less than|under|up to|at most)?[^\d]{0,12}?(\d[\d,]*(?:\.\d+)?)(?:\s*(?:to|–|-|—)\s*(\d[\d,]*(?:\.\d+)?))?\s*(%|percent|[\p{L}°€$£²³]*)\s*(and (?:up|more|above)|or more|\+)?/iu.exec(
      text
    )
  if (!match?.[2]) return undefined
  const low = number(match[2])
  const high = match[3] === undefined ? low : number(match[3])
  const unit = match[4] ?? ''
  const known = units.find(([pattern]) => pattern.test(unit))
  const size = known?.[2] ?? 1
  const above = /more than|over|at least|from/i.test(match[1] ?? '') || match[5] !== undefined
  const below = /less than|under|up to|at most/i.test(match[1] ?? '')
  return {
    low: below ? 0 : low * size,
    high: above ? Number.POSITIVE_INFINITY : high * size,
    dimension: known?.[1] ?? unit.toLowerCase()
  }
}

function number(text: string): number {
  return Number(text.replace(/,/g, ''))
}

/** Within a tenth is the same when the units differ, as conversions are rounded. */
function compareFigures(a: Figure | undefined, b: Figure | undefined): Agreement | undefined {
  if (!a || !b || a.dimension !== b.dimension) return undefined
  if (near(a.low, b.low) && near(a.high, b.high)) return 'agree'
  return a.low <= b.high * 1.1 && b.low <= a.high * 1.1 ? 'complement' : 'disagree'
}

function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 0.1 * Math.max(Math.abs(a), Math.abs(b))
}

/** Rare stems in common over those of the shorter value. */
export function overlap(a: string, b: string): number {
  const left = new Set(labelStems(a))
  const right = new Set(labelStems(b))
  const weigh = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + stemRarity(stem), 0)
  const shorter = Math.min(weigh(left), weigh(right))
  return shorter === 0 ? 0 : weigh([...left].filter(stem => right.has(stem))) / shorter
}

/** What a figure measures: a dimension, the unit as written, or nothing for a bare number; undefined without a figure. */
export function figureDimension(text: string): string | undefined {
  return figureOf(text)?.dimension
}
