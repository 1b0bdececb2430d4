/** Whether two spans share a place. */
import type {Span} from './span.ts'

export function meet(a: Span, b: Span): boolean {
  return a.source === b.source && a.start.offset < b.end.offset && b.start.offset < a.end.offset
}
