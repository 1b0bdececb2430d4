/** Places in sources as the targets of annotations, each found again by its words and by its lines. */

import {shownSentences} from '../../../templates/partials/shown-sentences.ts'
import {safeUrl} from '../../../templates/safe-url.ts'
import type {Edition, EditionSource} from '../../model/edition.ts'
import type {WriterOptions} from '../../model/registry.ts'
import type {SourceId} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import {addressOf} from '../glossary-json/address-of.ts'

/** So much text before and after a quotation tells it from others like it. */
const contextLength = 40

/**
 * Quotations are literal text of the source file, markup and all. Text around them is given only from sentences that the
 * site shows, and with `sourcePages: none` a place whose words the edition does not print is given by its lines alone.
 */
export function targetsIn(
  {sources}: Edition,
  sourcePath: (id: SourceId) => string,
  {baseUrl, sourcePages}: WriterOptions
): (span: Span, published: boolean) => object {
  const byId = new Map(sources.map(source => [source.id, {source, shown: shownSentences(source, sourcePages)}]))
  return (span, published) => {
    const found = byId.get(span.source)
    const address = safeUrl(found?.source.url)
    const quoted = published || sourcePages !== 'none'
    return {
      type: 'SpecificResource',
      source: {
        id: addressOf(sourcePath(span.source), baseUrl),
        type: 'Text',
        ...(address !== undefined && {via: address})
      },
      selector: [
        ...(quoted
          ? [{type: 'TextQuoteSelector', exact: span.exact, ...(found && around(span, found.source, found.shown))}]
          : []),
        lines(span)
      ]
    }
  }
}

/** What stands before and after the span in its own sentence, where that is shown. */
function around(span: Span, {sentences}: EditionSource, shown: ReadonlySet<number>): object {
  const index = sentences.findIndex(
    sentence => sentence.span.start.offset <= span.start.offset && span.end.offset <= sentence.span.end.offset
  )
  const sentence = shown.has(index) ? sentences[index] : undefined
  if (!sentence) return {}
  const from = span.start.offset - sentence.span.start.offset
  const {exact} = sentence.span
  const prefix = exact.slice(Math.max(0, from - contextLength), from)
  const suffix = exact.slice(from + span.exact.length, from + span.exact.length + contextLength)
  return {...(prefix !== '' && {prefix}), ...(suffix !== '' && {suffix})}
}

/** Lines are counted between: the first line lies between 0 and 1. RFC 5147. */
function lines({start, end}: Span): object {
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
    value: `line=${start.line - 1},${end.line}`
  }
}
