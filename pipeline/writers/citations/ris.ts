/** RIS text of references: one field a line, whole dates. */
import {citationJs} from '../../bibliography/citation-js.ts'
import type {CslData} from '../../bibliography/csl-data.ts'
import {mapStrings} from '../../bibliography/map-strings.ts'
import {oneLine} from '../../bibliography/one-line.ts'

/** One record an item. Tags: https://en.wikipedia.org/wiki/RIS_(file_format) */
export function ris(items: readonly CslData[]): string {
  if (items.length === 0) return ''
  return items.map(item => record(mapStrings(item, oneLine))).join('\n')
}

/** The plugin leaves out the site of a web page, and what must follow the last tag: a space. */
function record(item: CslData): string {
  const text = unwrapped(citationJs.ris([item]))
    .replace(/^(DA {2}- )(\d+)\/(\d*)\/(\d*)\/?/gm, wholeDate)
    .replace(/^SP {2}- ([\w.]+)[-–]([\w.]+)$/m, 'SP  - $1\nEP  - $2')
    .replace(/\nER {2}-\s*$/, '')
    .trim()
  const site = item.type === 'webpage' && item['container-title'] ? `\nT2  - ${item['container-title']}` : ''
  return `${text}${site}\nER  - \n`
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
