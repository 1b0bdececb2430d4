/** The definitions of an entry that an editor's rulings leave standing. */
import type {EditionConflict, EditionTerm} from '../../model/edition.ts'
import type {Span} from '../../model/span.ts'
import type {Term} from '../../model/term.ts'

/** What says no more than a side that an editor set aside, the glossary does not say; where nothing else is told, it says what the editor preferred. */
export function standingDefinitions(
  {id, definitions}: Term,
  conflicts: readonly EditionConflict[]
): EditionTerm['definitions'] {
  const decided = conflicts.filter(({decision}) => decision?.ruling === 'prefer')
  const aside = decided.flatMap(({sides, decision}) =>
    sides.filter((_, index) => index !== decision?.side).flatMap(({evidence}) => evidence)
  )
  const standing = definitions.filter(
    ({passage}) => !passage.cut.every(span => aside.some(other => holds(other, span)))
  )
  if (standing.length > 0 || definitions.length === 0) return standing.map(({passage, role}) => ({...passage, role}))
  return decided
    .filter(({terms}) => terms.includes(id))
    .flatMap(({sides, decision}) => sides[decision?.side ?? 0] ?? [])
    .slice(0, 1)
    .map(({passage}) => ({...passage, role: 'mention'}))
}

function holds(whole: Span, part: Span): boolean {
  return whole.source === part.source && whole.start.offset <= part.start.offset && part.end.offset <= whole.end.offset
}
