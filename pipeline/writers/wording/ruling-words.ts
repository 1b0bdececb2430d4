/** What an editor decided of a disagreement, in the edition's own voice. */
import type {EditionConflict} from '../../model/edition.ts'

const rulings = {prefer: 'Decided: one side stands.', both: 'Decided: both stand.', none: 'Decided: no conflict.'}

export function rulingWords(decision: EditionConflict['decision']): string {
  if (!decision) return 'Not decided.'
  return [rulings[decision.ruling], decision.note ?? ''].filter(Boolean).join(' ')
}
