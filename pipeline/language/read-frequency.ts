/** How often a sentence says that a thing is done: “three or four times a year”, “every five years”, “daily”. */
import type {Token} from '../model/statement.ts'
import {numberWord, numeral} from './number-words.ts'
import {remembered} from './remembered.ts'
import {singular} from './singular.ts'

/** Times a day, the least and the most. */
export interface Frequency {
  readonly low: number
  readonly high: number
}

const days: ReadonlyMap<string, number> = new Map([
  ['hour', 1 / 24],
  ['day', 1],
  ['night', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30.4],
  ['quarter', 91],
  ['year', 365],
  ['decade', 3652]
])

const adverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year']
])

/** The first; undefined where there is none. */
export const readFrequency = remembered((tokens: readonly Token[]): Frequency | undefined => {
  for (let at = 0; at < tokens.length; at++) {
    const found = everyPeriod(tokens, at) ?? timesAPeriod(tokens, at)
    if (found) return found
  }
  return undefined
})

const ordinals: ReadonlyMap<string, number> = new Map([
  ['other', 2],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5]
])

/** “Every five years”, “each month”, “every third week”, “yearly”. */
function everyPeriod(tokens: readonly Token[], at: number): Frequency | undefined {
  const text = word(tokens, at)
  const adverb = days.get(adverbs.get(text) ?? '')
  if (adverb !== undefined) return timesBefore(tokens, at, adverb)
  if (!/^(?:every|each)$/.test(text)) return undefined
  const ordinal = ordinals.get(word(tokens, at + 1))
  const count = ordinal ?? numberAt(tokens, at + 1)
  const period = periodAt(tokens, count === undefined ? at + 1 : at + 2)
  return period === undefined ? undefined : {low: 1 / (period * (count ?? 1)), high: 1 / (period * (count ?? 1))}
}

/** “Weekly”, “twice weekly”, “three times daily”. */
function timesBefore(tokens: readonly Token[], at: number, period: number): Frequency {
  const times = /^times?$/.test(word(tokens, at - 1)) ? numberAt(tokens, at - 2) : undefined
  const once = ['once', 'twice', 'thrice'].indexOf(word(tokens, at - 1)) + 1
  const rate = (times ?? (once > 0 ? once : 1)) / period
  return {low: rate, high: rate}
}

/** “Once a year”, “one tuning a year”, “three or four times per week”. */
function timesAPeriod(tokens: readonly Token[], at: number): Frequency | undefined {
  if (!/^(?:an?|per|each|every)$/.test(word(tokens, at))) return undefined
  const period = periodAt(tokens, at + 1)
  const noun = tokens[at - 1]
  if (period === undefined || !noun) return undefined
  const once = ['once', 'twice', 'thrice'].indexOf(word(tokens, at - 1)) + 1
  const last = once > 0 ? once : numberAt(tokens, at - 2)
  if (last === undefined) return undefined
  const first = once === 0 && /^(?:or|to|–|-)$/.test(word(tokens, at - 3)) ? numberAt(tokens, at - 4) : undefined
  return {low: (first ?? last) / period, high: last / period}
}

function periodAt(tokens: readonly Token[], at: number): number | undefined {
  return days.get(singular(word(tokens, at)))
}

function numberAt(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text ?? ''
  return numeral(text) ?? numberWord(text)
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? ''
}
