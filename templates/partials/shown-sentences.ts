/** Which sentences of a source its page republishes. */
import type {EditionSource} from '../../pipeline/model/edition.ts'
import type {WriterOptions} from '../../pipeline/model/registry.ts'

/** Indexes into the sentences of the source. */
export function shownSentences(source: EditionSource, sourcePages: WriterOptions['sourcePages']): ReadonlySet<number> {
  if (sourcePages === 'none') return new Set()
  const used = source.sentences.flatMap(({fate}, index) =>
    sourcePages === 'full' || (fate !== 'unused' && fate !== 'dropped') ? [index] : []
  )
  return new Set(used)
}
