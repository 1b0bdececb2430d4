/** The references of the book, in the configured style, with what became of each source. */
import type {Edition} from '../../model/edition.ts'
import type {WriterOptions} from '../../model/registry.ts'
import {formatBibliography} from '../citations/format-bibliography.ts'
import {referenceItems} from '../citations/reference-items.ts'
import {coverageWords} from '../wording/coverage-words.ts'
import type {BookReference} from './book.ts'

/** In the order of citation keys, which numeric styles count by. */
export function bookReferences(edition: Edition, options: WriterOptions): readonly BookReference[] {
  const items = referenceItems(edition)
  const formatted = formatBibliography(items, options)
  const sources = new Map(edition.sources.map(source => [source.csl.id, source]))
  return items.map((item, index) => {
    const source = sources.get(item.id)
    const note = source ? coverageWords(source) : 'Cited by the sources.'
    return {...addressApart(formatted.get(item.id) ?? ''), number: index + 1, note}
  })
}

/** Every style puts the address last, if it prints one. */
function addressApart(reference: string): Pick<BookReference, 'text' | 'url'> {
  const at = reference.search(/https?:\/\/\S+$/)
  const url = at < 0 ? '' : reference.slice(at).replace(/\.$/, '')
  return URL.canParse(url) ? {text: reference.slice(0, at).trim(), url} : {text: reference}
}
