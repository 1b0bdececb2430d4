/** What became of the sentences of a source, in the edition's own voice. */
import type {EditionSource} from '../../model/edition.ts'

export function coverageWords({coverage, sentences}: EditionSource): string {
  const used = coverage.published + coverage.merged + coverage.superseded + coverage.context
  return `${sentences.length} sentences: ${used} in use, ${coverage.unused} unused, ${coverage.dropped} dropped.`
}
