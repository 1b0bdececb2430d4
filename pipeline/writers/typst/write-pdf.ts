/** Writes the edition as a book in PDF, where the options bring a typesetter. */
import {bookNotSet} from '../../diagnostics/print.ts'
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
    const book = JSON.stringify(bookOf(edition, options))
    try {
      return new Map([['recension.pdf', options.typeset(book)]])
    } catch (error) {
      options.report?.(bookNotSet(error instanceof Error ? error.message : String(error)))
      return new Map()
    }
  }
}
