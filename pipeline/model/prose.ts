/** Plain text of a block together with the way back to the source: markup is gone, no place is lost. */
import type {SourceText} from './source-text.ts'
import {type Span, spanAt} from './span.ts'

/** `length` characters of plain text from `at` stand in the source from `offset` over `width` characters. */
export interface Run {
  readonly at: number
  readonly length: number
  readonly offset: number
  /** Equal to `length` for literal text; otherwise the run is one piece, such as a character reference. */
  readonly width: number
}

export interface Prose {
  readonly source: SourceText
  readonly text: string
  /** In order of `at`; plain text that no run covers (a space for a line break) has no place of its own. */
  readonly runs: readonly Run[]
}

/** Literal text without markup, as in a `.txt` file: one run. */
export function literalProse(source: SourceText, start: number, end: number): Prose {
  return {
    source,
    text: source.text.slice(start, end),
    runs: [{at: 0, length: end - start, offset: start, width: end - start}]
  }
}

/** The source span of `[start, end)` of the plain text. Throws a RangeError where no source text lies. */
export function proseSpan(prose: Prose, start = 0, end = prose.text.length): Span {
  let first: Run | undefined
  let last: Run | undefined
  for (let index = runFrom(prose.runs, start); index < prose.runs.length; index++) {
    const run = prose.runs[index]
    if (!run || run.at >= end) break
    first ??= run
    last = run
  }
  if (!first || !last) throw new RangeError(`No source text behind “${prose.text.slice(start, end)}”`)
  return spanAt(
    prose.source,
    offsetIn(first, Math.max(start, first.at), 'start'),
    offsetIn(last, Math.min(end, last.at + last.length), 'end')
  )
}

/** Index of the first run that ends behind `at`: a long paragraph has many, and is asked for many spans. */
function runFrom(runs: readonly Run[], at: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (run && run.at + run.length <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The part of the plain text whose source lies within `[start, end)` offsets: the inverse of `proseSpan`. */
export function proseWithin(prose: Prose, start: number, end: number): string {
  const inside = prose.runs.filter(run => run.offset < end && run.offset + run.width > start)
  const first = inside[0]
  const last = inside[inside.length - 1]
  if (!first || !last) return ''
  const from = first.length === first.width ? first.at + Math.max(0, start - first.offset) : first.at
  const to = last.length === last.width ? last.at + Math.min(last.length, end - last.offset) : last.at + last.length
  return prose.text.slice(from, to)
}

function offsetIn(run: Run, at: number, edge: 'start' | 'end'): number {
  if (run.length === run.width) return run.offset + at - run.at
  return edge === 'start' ? run.offset : run.offset + run.width
}
