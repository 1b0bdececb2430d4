/** Formats references in a citation style, as plain text. */
import {citationJs} from '../../bibliography/citation-js.ts'
import type {CslData} from '../../bibliography/csl-data.ts'
import {mapStrings} from '../../bibliography/map-strings.ts'
import {oneLine} from '../../bibliography/one-line.ts'

/**
 * The formatted reference of every item by its id, in the order of `items`, which also numbers the
 * entries of a numeric style. Titles and names are taken as plain text: `<i>` in one is printed, not obeyed.
 */
export function formatBibliography(
  items: readonly CslData[],
  options: {readonly style: string; readonly locale: string}
): ReadonlyMap<string, string> {
  if (items.length === 0) return new Map()
  const guarded = items.map(item => mapStrings(item, text => hidden(oneLine(text))))
  const entries = citationJs.bibliography(guarded, options.style, options.locale)
  return new Map(entries.map(([id, text]) => [id, shown(text).trim()]))
}

/** The processor obeys some tags in fields, so angle brackets cross it as characters of private use. */
function hidden(text: string): string {
  return text
    .replace(/[\uE000\uE001]/g, '')
    .replaceAll('<', '\uE000')
    .replaceAll('>', '\uE001')
}

function shown(text: string): string {
  return text.replaceAll('\uE000', '<').replaceAll('\uE001', '>')
}
