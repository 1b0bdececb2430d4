/** Checks that every span anywhere in the edition is literally there, with the right line, column and offset. */
import {spanNotLiteral} from '../diagnostics/emit.ts'
import type {Result} from '../model/diagnostic.ts'
import type {EditionData} from '../writers/json/edition-schema.ts'
import {provenSpan, type SpanData, type Witnesses} from './witnesses.ts'

/** The number of spans; of spans in a source that could not be read only the source is reported, elsewhere. */
export function verifySpans(edition: EditionData, witnesses: Witnesses): Result<number> {
  const spans = spansIn(edition, '')
  const diagnostics = spans.flatMap(({place, span}) => {
    if (!witnesses.has(span.source) && edition.sources.some(source => source.id === span.source)) return []
    const proven = provenSpan(span, witnesses)
    return typeof proven === 'string' ? [spanNotLiteral(place, proven)] : []
  })
  return {output: spans.length, diagnostics}
}

function spansIn(value: unknown, place: string): readonly {place: string; span: SpanData}[] {
  if (typeof value !== 'object' || value === null) return []
  if (isSpan(value)) return [{place, span: value}]
  return Object.entries(value).flatMap(([key, item]) => spansIn(item, place === '' ? key : `${place}.${key}`))
}

/** The schema allows these four keys together in spans alone. */
function isSpan(value: object): value is SpanData {
  return 'source' in value && 'start' in value && 'end' in value && 'exact' in value
}
