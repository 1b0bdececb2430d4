/** Whether two stems say the same: one word, or synonyms. */
import {wordRelation} from './word-relations.ts'

export function areAlike(a: string, b: string): boolean {
  const relation = wordRelation(a, b)
  return relation === 'same' || relation === 'synonym'
}
