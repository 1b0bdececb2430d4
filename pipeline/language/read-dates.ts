/** Dates in a tagged sentence, as precise as they are written. */
import type {Token} from '../model/statement.ts'
import {numberWord, numeral} from './number-words.ts'
import {remembered} from './remembered.ts'
import {rememberedText} from './remembered-text.ts'
import {unitOf} from './units.ts'

export interface ReadDate {
  /** Token numbers, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** ISO 8601, as precise as stated: `1999`, `1999-08`, `1999-08-11`; `--07-01` for a day of every year, `---20` for a day of every month. */
  readonly from: string
  readonly to: string
  readonly relation: 'at' | 'since' | 'until' | 'before' | 'after'
  readonly approximate: boolean
}

const months: ReadonlyMap<string, string> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index) => {
      const number = String(index + 1).padStart(2, '0')
      return [[name, number] as const, [name.slice(0, 3), number] as const]
    })
)

const decades: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, index) => [name, 1920 + 10 * index])
)

export const readDates = remembered(datesIn)

function datesIn(tokens: readonly Token[]): readonly ReadDate[] {
  const dates: ReadDate[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = dateAt(tokens, at)
    if (found) dates.push(shifted(tokens, {...found, ...relationOf(tokens, found.start, found.end)}))
    at = found ? found.end : at + 1
  }
  return dates
}

/** “Three years after 1901” is 1904. */
function shifted(tokens: readonly Token[], date: ReadDate): ReadDate {
  const {start, from, to, relation} = date
  if (!/^(?:before|after)$/.test(relation) || from !== to || !/^\d{4}$/.test(from)) return date
  const period = word(tokens, start - 2)
  const count =
    numberWord(word(tokens, start - 3)) ??
    numeral(word(tokens, start - 3)) ??
    (/^an?$/.test(word(tokens, start - 3)) ? 1 : undefined)
  const years = /^years?$/.test(period) ? 1 : /^decades?$/.test(period) ? 10 : undefined
  if (count === undefined || years === undefined) return date
  const year = String(Number(from) + (relation === 'after' ? 1 : -1) * count * years).padStart(4, '0')
  return {...date, from: year, to: year, relation: 'at'}
}

interface Found {
  readonly start: number
  readonly end: number
  readonly from: string
  readonly to: string
}

/** Most words open no date, and are left at once: which do is told once a word. */
const mayOpen = rememberedText((word: string) => openers.test(word), 20_000)
const openers =
  /\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|first|second|third|four|fif|six|seven|eigh|nin|ten|eleven|twelf|twent|thir|fort)/i

function dateAt(tokens: readonly Token[], at: number): Found | undefined {
  if (!mayOpen(tokens[at]?.text ?? '')) return undefined
  return (
    dayFirst(tokens, at) ??
    monthFirst(tokens, at) ??
    isoDate(tokens, at) ??
    dayOfMonth(tokens, at) ??
    yearAt(tokens, at) ??
    decadeAt(tokens, at) ??
    centuryAt(tokens, at)
  )
}

/** “11 August 1999”, “the eleventh of August 1999”, “20th of May”. */
function dayFirst(tokens: readonly Token[], at: number): Found | undefined {
  const day = dayNumber(word(tokens, at))
  if (day === undefined) return undefined
  const next = word(tokens, at + 1) === 'of' ? at + 2 : at + 1
  const month = monthNumber(tokens, next)
  if (month === undefined) return undefined
  const year = fourDigits(word(tokens, word(tokens, next + 1) === ',' ? next + 2 : next + 1))
  const date = `${year ?? '-'}-${month}-${day}`
  const end = year === undefined ? next + 1 : word(tokens, next + 1) === ',' ? next + 3 : next + 2
  return {start: at, end, from: date, to: date}
}

/** “the 20th of the month”, “by the 5th of each month”. */
function dayOfMonth(tokens: readonly Token[], at: number): Found | undefined {
  if (
    !/^\d{1,2}(?:st|nd|rd|th)$/.test(word(tokens, at)) ||
    word(tokens, at - 1) !== 'the' ||
    word(tokens, at + 1) !== 'of'
  )
    return undefined
  const day = dayNumber(word(tokens, at))
  const month = [2, 3, 4].some(ahead => /^months?$/.test(word(tokens, at + ahead)))
  return day === undefined || !month ? undefined : {start: at, end: at + 1, from: `---${day}`, to: `---${day}`}
}

/** “August 2024”, “January 23, 2026”, “November”. */
function monthFirst(tokens: readonly Token[], at: number): Found | undefined {
  const month = monthNumber(tokens, at)
  if (month === undefined) return undefined
  const day = dayNumber(word(tokens, at + 1))
  const comma = day !== undefined && word(tokens, at + 2) === ','
  const yearIndex = day === undefined ? at + 1 : comma ? at + 3 : at + 2
  const year = fourDigits(word(tokens, yearIndex))
  if (year === undefined && day === undefined && !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined
  const date = `${year ?? '-'}-${month}${day === undefined ? '' : `-${day}`}`
  return {
    start: at,
    end: year === undefined ? (day === undefined ? at + 1 : at + 2) : yearIndex + 1,
    from: date,
    to: date
  }
}

/** “2024-05-03”. */
function isoDate(tokens: readonly Token[], at: number): Found | undefined {
  const date = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.exec(word(tokens, at))?.[0]
  return date === undefined ? undefined : {start: at, end: at + 1, from: date, to: date}
}

/** “2017”, “late 2022”, “2017–2022”, “from 2017 to 2022”. */
function yearAt(tokens: readonly Token[], at: number): Found | undefined {
  const year = fourDigits(word(tokens, at))
  if (year === undefined || isCount(tokens, at)) return undefined
  const second = /^(?:[–—-]|to|and)$/.test(word(tokens, at + 1)) ? fourDigits(word(tokens, at + 2)) : undefined
  const bridge = word(tokens, at + 1)
  const ranged =
    second !== undefined &&
    (bridge === '–' || bridge === '-' || bridge === '—' || /^(?:from|between)$/.test(word(tokens, at - 1)))
  const end = ranged ? at + 3 : at + 1
  const to = ranged && second !== undefined ? second : year
  const season = word(tokens, at - 1)
  if (season === 'early') return {start: at - 1, end, from: `${year}-01`, to: `${to}-05`}
  if (season === 'mid') return {start: at - 1, end, from: `${year}-04`, to: `${to}-09`}
  if (season === 'winter' || word(tokens, at - 2) === 'winter')
    return {start: at, end, from: `${year}-10`, to: `${Number(to) + (second === undefined ? 1 : 0)}-03`}
  if (season === 'late') return {start: at - 1, end, from: `${year}-08`, to: `${to}-12`}
  return {start: at, end, from: year, to}
}

/** “1950s”, “the nineties”. */
function decadeAt(tokens: readonly Token[], at: number): Found | undefined {
  const written = /^((?:1[5-9]|20)\d)0s$/.exec(word(tokens, at))
  const first = written?.[1] === undefined ? decades.get(word(tokens, at)) : 10 * Number(written[1])
  return first === undefined ? undefined : {start: at, end: at + 1, from: String(first), to: String(first + 9)}
}

/** “The fifth century”, “the 19th century”. */
function centuryAt(tokens: readonly Token[], at: number): Found | undefined {
  if (word(tokens, at + 1) !== 'century') return undefined
  const written = word(tokens, at)
  const number = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(written)?.[1] ?? centuries.indexOf(written) + 1)
  if (number < 1 || number > 21) return undefined
  const year = (value: number): string => String(value).padStart(4, '0')
  return {start: at, end: at + 2, from: year(100 * (number - 1) + 1), to: year(100 * number)}
}

const centuries: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' '
  )

/** “2000 W”, “1999 metres”; “in 2000 bar owners asked” tells a year. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = word(tokens, at - 1)
  if (/^[$€£]$/.test(before) || /^(?:[%°×]|people|cars|rows|BCE?)$/.test(next?.text ?? '')) return true
  if (!next || !unitOf(next.text)) return false
  const symbol = /^\p{L}{1,2}$|\p{Lu}/u.test(next.text)
  return symbol || /s$/.test(next.text) || !/^(?:in|since|until|by|before|after|from|of|during)$/.test(before)
}

function relationOf(tokens: readonly Token[], start: number, end: number): Pick<ReadDate, 'relation' | 'approximate'> {
  const before = [word(tokens, start - 1), word(tokens, start - 2), word(tokens, start - 3)]
  const near =
    before[0] === 'the' || before[0] === 'about' || before[0] === 'around' || before[0] === 'late'
      ? before.slice(1)
      : before
  const [first = '', second = ''] = near
  const approximate =
    before.some(text => /^(?:about|around|circa|roughly|approximately|some)$/.test(text)) ||
    /late|early|mid/.test(word(tokens, start))
  const negated =
    first === 'until' &&
    (second === 'not' || tokens.slice(0, start).some(token => /^(?:not|n['’]t)$/i.test(token.text)))
  if (negated) return {relation: 'at', approximate}
  if (first === 'since' || (first === 'from' && !/^(?:to|until)$/.test(word(tokens, end))))
    return {relation: 'since', approximate}
  if (first === 'until' || first === 'till') return {relation: 'until', approximate}
  if (first === 'before' || first === 'by' || (first === 'than' && /^(?:later|earlier)$/.test(second)))
    return {relation: second === 'earlier' ? 'after' : 'before', approximate}
  if (first === 'after') return {relation: 'after', approximate}
  return {relation: 'at', approximate}
}

function word(tokens: readonly Token[], at: number): string {
  return (tokens[at]?.text ?? '').toLowerCase()
}

/** “May” and “March” only with a capital inside the sentence. */
function monthNumber(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at]
  if (!token || !/^\p{Lu}/u.test(token.text)) return undefined
  if (
    token.text.length < 3 ||
    (at === 0 && /^(?:may|march)$/i.test(token.text) && fourDigits(word(tokens, 1)) === undefined)
  )
    return undefined
  return months.get(token.text.toLowerCase())
}

function fourDigits(text: string): string | undefined {
  return /^(?:1[4-9]|20)\d\d$/.test(text) ? text : undefined
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' '
  )

function dayNumber(text: string): string | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)?.[1]
  const value = digits === undefined ? ordinals.indexOf(text) + 1 : Number(digits)
  return value >= 1 && value <= 31 ? String(value).padStart(2, '0') : undefined
}
