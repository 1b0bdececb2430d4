/** Whether the subject of a clause names nothing by itself: “it”, and “these” or, of “you need one”, “you” where it is known what is meant. */
import type {SentenceInContext} from '../../model/registry.ts'

/** `subject` in lower case. */
export function isPronoun({antecedent}: SentenceInContext, subject: string): boolean {
  return /^(?:it|they|he|she)$/.test(subject) || (antecedent !== undefined && /^(?:these|you|we|i)$/.test(subject))
}
