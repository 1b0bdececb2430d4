/** Which sides of a disagreement stand among quoted words, such as the values of a table's cell. */
import type {EditionConflict} from './edition.ts'
import {meet} from './meet.ts'
import type {Span} from './span.ts'

/** Of “Tern, built by Holm, is a ketch” only “a ketch” may be contested: a quotation must hold half of what the side says. */
export function sidesIn({sides}: Pick<EditionConflict, 'sides'>, shown: readonly Span[]): EditionConflict['sides'] {
  return sides.filter(({evidence}) =>
    evidence.some(span => shown.some(each => 2 * common(span, each) >= lengthOf(span)))
  )
}

function common(a: Span, b: Span): number {
  return meet(a, b) ? Math.min(a.end.offset, b.end.offset) - Math.max(a.start.offset, b.start.offset) : 0
}

function lengthOf({start, end}: Span): number {
  return end.offset - start.offset
}
