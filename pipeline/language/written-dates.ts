/** Dates as they are written on a page, with their places and their ISO 8601 readings. */
import {isoDate} from './iso-date.ts'

export interface WrittenDate {
  /** Offsets into the text, a weekday before the date included. */
  readonly start: number
  readonly end: number
  /** As precise as stated; a day and month that may stand in either order leave the year only. */
  readonly value: string
}

/** Days and months of a year: “March 4, 2025”, “Tue, 4th of March 2025”, “March 2025”, “2025-03-04”, “4/3/2025”; no bare year. */
export function writtenDates(text: string): readonly WrittenDate[] {
  return [...text.matchAll(date)].flatMap(match => {
    const value = readingOf(match[0])
    return value === undefined ? [] : [{start: match.index, end: match.index + match[0].length, value}]
  })
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b[.,]? )?'
const year = '(?:19|20)\\d\\d'
const day = '\\d{1,2}(?:st|nd|rd|th)?'

const date = new RegExp(
  `\\b${weekday}(?:${month} ${day},? ${year}|${day}(?: of)?[ -]${month},?[ -]${year}|${month},? ${year}|${year}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]${year})\\b`,
  'gi'
)

function readingOf(written: string): string | undefined {
  const bare = written
    .replace(new RegExp(`^${weekday}`, 'i'), '')
    .replace(/ of /i, ' ')
    .replace(/^(\d{1,2})-(\p{L}+)-/u, '$1 $2 ')
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(bare)
  if (!numbers) return isoDate(bare)
  const [first = '', second = '', stated = ''] = numbers.slice(1)
  if (Number(first) > 12) return isoDate(`${stated}-${second}-${first}`)
  return Number(second) > 12 || first === second ? isoDate(`${stated}-${first}-${second}`) : stated
}
