/** Whether the subject of a clause names nothing by itself: “it”, and “these” where it is known what they are. */
import type {SentenceInContext} from '../../model/registry.ts'

/** `subject` in lower case. */
export function isPronoun({antecedent}: SentenceInContext, subject: string): boolean {
  return /^(?:it|they|he|she)$/.test(subject) || (antecedent !== undefined && subject === 'these')
}
