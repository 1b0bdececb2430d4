/** Spans: literal places in a source, which only this module can make. */
import {type Point, pointAt, type SourceId, type SourceText} from './source-text.ts'

const literal = Symbol('literal')

/**
 * A place in a source and the exact text there. The hidden key makes a hand-written object a type
 * error: whoever holds a span holds proof that a source says `exact` there.
 */
export interface Span {
  readonly source: SourceId
  readonly start: Point
  /** Exclusive, and never column 1 of a following line. */
  readonly end: Point
  readonly exact: string
  readonly [literal]: true
}

/** One or more spans; the type makes an empty list impossible. */
export type Evidence = readonly [Span, ...Span[]]

/**
 * The span of `[start, end)` in a source, white space at both ends left out.
 * Throws a RangeError where nothing but white space lies there: a caller must never ask for that.
 */
export function spanAt(source: SourceText, start: number, end: number): Span {
  const slice = source.text.slice(start, end)
  const exact = slice.trim()
  if (exact === '') throw new RangeError(`No text at ${start}–${end} of ${source.id}`)
  const from = start + slice.indexOf(exact)
  return {
    source: source.id,
    start: pointAt(source, from),
    end: pointAt(source, from + exact.length),
    exact,
    [literal]: true
  }
}

export function compareSpans(a: Span, b: Span): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset
}

export function containsSpan(outer: Span, inner: Span): boolean {
  return (
    outer.source === inner.source && outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
  )
}

/** `first`, then `others` in source order, each place once. */
export function evidenceOf(first: Span, others: readonly Span[] = []): Evidence {
  const seen = new Set([placeOf(first)])
  const rest = [...others].sort(compareSpans).filter(span => {
    const place = placeOf(span)
    return !seen.has(place) && seen.add(place)
  })
  return [first, ...rest]
}

/** A key that two spans share exactly when they are the same place. */
export function placeOf(span: Span): string {
  return `${span.source}\u0000${span.start.offset}\u0000${span.end.offset}`
}
