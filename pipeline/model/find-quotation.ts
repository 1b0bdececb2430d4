/** Where a decision's quotation stands in its source: a ruling names what it rules on by literal text, never by id. */
import type {Quotation} from './decision.ts'
import type {SourceText} from './source-text.ts'
import {type Span, spanAt} from './span.ts'

export type QuotationLookup =
  | {readonly found: Span}
  | {readonly missing: 'source' | 'quote'}
  | {readonly ambiguous: readonly [Span, Span, ...Span[]]}

/** Looks for the quote in the text of its source as it is; a quote that stands there twice names nothing. */
export function findQuotation(sources: readonly SourceText[], quotation: Quotation): QuotationLookup {
  const source = sources.find(candidate => candidate.id === quotation.source)
  if (!source) return {missing: 'source'}
  const places: Span[] = []
  for (let at = source.text.indexOf(quotation.quote); at >= 0; at = source.text.indexOf(quotation.quote, at + 1)) {
    places.push(spanAt(source, at, at + quotation.quote.length))
  }
  const [first, second, ...others] = places
  if (!first) return {missing: 'quote'}
  return second ? {ambiguous: [first, second, ...others]} : {found: first}
}
