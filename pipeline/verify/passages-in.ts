/** Every passage of an edition with its place in the edition file. */
import type {EditionData} from '../writers/json/edition-schema.ts'

export type PassageData = EditionData['claims'][number]['passage']

export interface PlacedPassage {
  readonly place: string
  readonly passage: PassageData
}

export function passagesIn(edition: EditionData): readonly PlacedPassage[] {
  return [
    ...edition.terms.flatMap((term, at) => placed(`terms.${at}.definitions`, term.definitions)),
    ...edition.claims.map((claim, at) => ({place: `claims.${at}.passage`, passage: claim.passage})),
    ...edition.conflicts.flatMap((conflict, at) =>
      conflict.sides.map((side, index) => ({place: `conflicts.${at}.sides.${index}`, passage: side.passage}))
    ),
    ...edition.questions.flatMap((question, at) => placed(`questions.${at}.answer`, question.answer)),
    ...edition.tables.flatMap((table, at) =>
      table.cells.flatMap((cell, index) => placed(`tables.${at}.cells.${index}`, cell.values))
    )
  ]
}

function placed(place: string, passages: readonly PassageData[]): readonly PlacedPassage[] {
  return passages.map((passage, index) => ({place: `${place}.${index}`, passage}))
}
