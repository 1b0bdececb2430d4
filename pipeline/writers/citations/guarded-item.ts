/** Keeps a citation processor from obeying what stands in a field: plain text goes in, plain text comes out. */
import type {CslData} from '../../bibliography/csl-data.ts'
import {mapStrings} from '../../bibliography/map-strings.ts'
import {oneLine} from '../../bibliography/one-line.ts'

/** The processor obeys some tags in fields, so angle brackets cross it as characters of private use. */
export function guardedItem(item: CslData): CslData {
  return mapStrings(item, text => hidden(oneLine(text)))
}

/** The brackets of what a processor made of guarded items. */
export function shownText(text: string): string {
  return text.replaceAll('\uE000', '<').replaceAll('\uE001', '>')
}

function hidden(text: string): string {
  return text
    .replace(/[\uE000\uE001]/g, '')
    .replaceAll('<', '\uE000')
    .replaceAll('>', '\uE001')
}
