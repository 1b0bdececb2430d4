/** RIS text of references: one field a line, whole dates. */
import {citationJs} from '../../bibliography/citation-js.ts'
import type {CslData} from '../../bibliography/csl-data.ts'
import {mapStrings} from '../../bibliography/map-strings.ts'
import {oneLine} from '../../bibliography/one-line.ts'

/** One record an item. Tags: https://en.wikipedia.org/wiki/RIS_(file_format) */
export function ris(items: readonly CslData[]): string {
  if (items.length === 0) return ''
  const text = citationJs.ris(items.map(item => mapStrings(item, oneLine)))
  return `${unwrapped(text)
    .replace(/^(DA {2}- )(\d+)\/(\d*)\/(\d*)\/?/gm, wholeDate)
    .trim()}\n`
}

/** The plugin breaks long fields in the middle of a word, and few readers join them again. */
function unwrapped(text: string): string {
  return text.replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')
}

/** The format wants `2025/03/12/`. */
function wholeDate(_date: string, tag: string, year: string, month: string, day: string): string {
  return `${tag}${year.padStart(4, '0')}/${twoDigits(month)}/${twoDigits(day)}/`
}

function twoDigits(part: string): string {
  return part === '' ? '' : part.padStart(2, '0')
}
