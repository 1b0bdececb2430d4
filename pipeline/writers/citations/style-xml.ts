/** The CSL text of the configured citation style. */
import {citationJs} from '../../bibliography/citation-js.ts'
import type {WriterOptions} from '../../model/registry.ts'
import {chicagoAuthorDate} from './styles/chicago-author-date.ts'
import {chicagoNotes} from './styles/chicago-notes.ts'
import {mla} from './styles/mla.ts'

export type StyleChoice = Pick<WriterOptions, 'citationStyle' | 'citationStyleFile'>

/** Throws a RangeError for a name that is none of `citationStyles`: the configuration lets no other pass. */
export function styleXml({citationStyle, citationStyleFile}: StyleChoice): string {
  if (citationStyleFile !== undefined) return citationStyleFile
  const style = own.get(citationStyle) ?? citationJs.style(citationStyle === 'harvard' ? 'harvard1' : citationStyle)
  if (style === undefined) throw new RangeError(`No citation style ${citationStyle}`)
  return style
}

const own: ReadonlyMap<string, string> = new Map([
  ['mla', mla],
  ['chicago-author-date', chicagoAuthorDate],
  ['chicago-notes', chicagoNotes]
])
