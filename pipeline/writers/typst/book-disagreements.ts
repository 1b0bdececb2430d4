/** The disagreements of the book, and the links to them. */

import {capital} from '../../model/capital.ts'
import type {Edition, EditionConflict} from '../../model/edition.ts'
import {rulingWords} from '../wording/ruling-words.ts'
import type {BookDisagreement, BookLink} from './book.ts'
import type {BookPassages} from './book-passages.ts'

export function bookDisagreements(edition: Edition, passages: BookPassages): readonly BookDisagreement[] {
  const labels = new Map(edition.terms.map(term => [term.id, term.label]))
  return edition.conflicts.map(conflict => ({
    id: conflict.id,
    kind: [capital(conflict.kind), conflict.subject].filter(Boolean).join(': '),
    terms: conflict.terms.flatMap(id => {
      const label = labels.get(id)
      return label === undefined ? [] : [{id, label}]
    }),
    strength: conflict.strength,
    reason: conflict.reason,
    sides: conflict.sides.map((side, index) => ({
      ...passages(side.passage),
      preferred: conflict.decision?.ruling === 'prefer' && conflict.decision.side === index
    })),
    ruling: rulingWords(conflict.decision)
  }))
}

export function disagreementLinks(
  edition: Edition,
  concerns: (conflict: EditionConflict) => boolean
): readonly BookLink[] {
  return edition.conflicts.filter(concerns).map(conflict => ({id: conflict.id, label: conflict.kind}))
}
