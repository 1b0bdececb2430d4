/** Two statements that tell another share, another frequency, another order or another degree are not one claim. */
import {readFrequency} from '../../language/read-frequency.ts'
import {readShare} from '../../language/read-share.ts'
import {remembered} from '../../language/remembered.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'

/** In words; undefined where nothing measures them apart. */
export function measuredApart({left, right}: StatementPair): string | undefined {
  const shares = sharesOf(left, right)
  if (differ(shares[0], shares[1]) && !isMost(shares[0], shares[1]) && !isMost(shares[1], shares[0]))
    return 'each speaks of another share'
  if (shares.includes(undefined) && shares.some(share => share && share.low === share.high))
    return 'one speaks of a share'
  if (differ(readFrequency(left.tokens), readFrequency(right.tokens))) return 'each tells another frequency'
  if (setsDiffer(placesIn(left), placesIn(right))) return 'the order is not told alike'
  if (setsDiffer(degreesIn(left), degreesIn(right))) return 'each compares by another degree'
  return left.course !== right.course ? 'one says how it went on' : undefined
}

/** “One in four” and “25 percent” alike: a percentage is a share where the other side tells one. */
function sharesOf(left: Reading, right: Reading): readonly (Range | undefined)[] {
  const [one, other] = [readShare(left.tokens), readShare(right.tokens)]
  return [one ?? (isExact(other) ? percentIn(left) : undefined), other ?? (isExact(one) ? percentIn(right) : undefined)]
}

/** “Most” is none. */
function isExact(share: Range | undefined): boolean {
  return share !== undefined && share.low === share.high
}

function percentIn({quantities}: Reading): Range | undefined {
  const found = quantities.find(({unit, low, high}) => unit === 'percent' && low !== undefined && low === high)
  return found?.low === undefined ? undefined : {low: found.low / 100, high: found.low / 100}
}

interface Range {
  readonly low: number
  readonly high: number
}

function differ(one: Range | undefined, other: Range | undefined): boolean {
  if (!one || !other) return false
  return !near(one.low, other.low) || !near(one.high, other.high)
}

/** “Nine of the eleven” are most of them; all of them and half of them are not. */
function isMost(most: Range | undefined, exact: Range | undefined): boolean {
  return (
    most?.low === 0.5 &&
    most.high === 1 &&
    exact?.low === exact?.high &&
    (exact?.low ?? 0) > 0.5 &&
    (exact?.low ?? 1) < 1
  )
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.1 * Math.max(a, b)
}

/** Words that put one thing before another. */
const placesIn = remembered(
  ({lower}: Reading) =>
    new Set(lower.match(/\b(?:first|last|before|after|afterwards|finally|starts?|begins?|ends?)\b/g))
)

/** “Later than”, “more slowly than”. */
const degreesIn = remembered(
  ({lower}: Reading) =>
    new Set(
      [...lower.matchAll(/\b(?:(more|less|fewer)(?: \p{L}+){0,2}|(\p{L}+er)) than\b/gu)].map(
        ([, degree, comparative]) => degree ?? comparative
      )
    )
)

/** Both have some, and not the same. */
function setsDiffer(one: ReadonlySet<string | undefined>, other: ReadonlySet<string | undefined>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some(word => other.has(word))
}
