/** What the edition says under an answer of a disagreement whose sides stand in it. */
import type {EditionConflict} from '../pipeline/model/edition.ts'

export function disagreementWords({decision}: Pick<EditionConflict, 'decision'>): string {
  const ruling = decision && rulings[decision.ruling]
  if (!ruling) return 'Sources disagree.'
  return decision.note ? `${ruling}: ${decision.note}` : `${ruling}.`
}

/** An editor who finds no disagreement takes it from the answer. */
const rulings: Partial<Record<NonNullable<EditionConflict['decision']>['ruling'], string>> = {
  prefer: 'Sources disagree, and the editor chose one side',
  both: 'Sources disagree, and the editor lets both sides stand'
}
