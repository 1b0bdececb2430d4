/** What the edition says of a question before its answer. */
import type {EditionQuestion} from '../../model/edition.ts'

export function questionRemark({answered, answeredBy}: EditionQuestion): string | undefined {
  if (!answered) return 'The sources ask this and do not answer it.'
  return answeredBy === 'corpus' ? 'The asking lost its answer; what other passages say:' : undefined
}
