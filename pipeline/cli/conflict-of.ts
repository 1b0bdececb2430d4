/** The disagreement that an editor means. */
import {reviewNotPossible} from '../diagnostics/decisions.ts'
import type {Conflict} from '../model/claim.ts'
import type {Result} from '../model/diagnostic.ts'
import {shortId} from './short-id.ts'

/** The conflict whose id starts so, with or without the word before its digits. */
export function conflictOf(conflicts: readonly Conflict[], id: string): Result<Conflict | undefined> {
  const found = conflicts.filter(conflict => conflict.id.startsWith(id) || shortId(conflict.id, 99).startsWith(id))
  const [only, other] = found
  if (only && !other) return {output: only, diagnostics: []}
  const problem = only
    ? `“${id}” could be any of ${found.map(conflict => conflict.id).join(', ')}`
    : `There is no disagreement “${id}”`
  return {output: undefined, diagnostics: [reviewNotPossible(problem)]}
}
