/** Writes the edition as a book in PDF, where the options bring a typesetter. */
import {bookNotAccessible, bookNotSet} from '../../diagnostics/print.ts'
import type {Writer} from '../../model/registry.ts'
import {bookOf} from './book-of.ts'

/**
 * The book crosses to the typesetter as data, never as its markup: no word of a source can be read as a command.
 * Set by Typst, https://typst.app/docs
 */
export const writePdf: Writer = {
  name: 'pdf',
  outputs: ['recension.pdf'],
  write: (edition, options) => {
    if (!options.typeset) return new Map()
    const book = JSON.stringify(bookOf(edition, options), (_key, value: unknown) => printable(value))
    try {
      const {pdf, problems} = options.typeset(book)
      if (problems.length > 0) options.report?.(bookNotAccessible(problems))
      return new Map([['recension.pdf', pdf]])
    } catch (error) {
      options.report?.(bookNotSet(error instanceof Error ? error.message : String(error)))
      return new Map()
    }
  }
}

/** No font has a control character, half a surrogate pair is no text, and what turns the order of letters would hide words. */
function printable(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
}
