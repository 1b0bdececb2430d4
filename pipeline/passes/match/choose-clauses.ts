/** Chooses what fills a cell: what several sources say comes first, one of each source before a second of any. */
import {compareSpans, type Span} from '../../model/span.ts'
import {overlap} from './cell-agreement.ts'
import type {MergedValue} from './merge-grids.ts'

/** At most `most`, in source order; what a value already holds is not added. */
export function chooseClauses(
  found: readonly MergedValue[],
  values: readonly MergedValue[],
  most: number
): readonly MergedValue[] {
  const fresh = found.filter(
    (one, index) => ![...values, ...found.slice(0, index)].some(other => meets(other.span, one.span))
  )
  const ranked = fresh
    .map((value, index) => ({value, index, seconded: seconded(value, fresh, values)}))
    .sort((a, b) => b.seconded - a.seconded || a.index - b.index)
    .map(({value}) => value)
  const first = ranked.filter((value, index) => ranked.findIndex(other => other.source === value.source) === index)
  const rest = ranked.filter(value => !first.includes(value))
  return [...first, ...rest].slice(0, most).sort((a, b) => compareSpans(a.span, b.span))
}

function meets(a: Span, b: Span): boolean {
  return a.source === b.source && a.start.offset < b.end.offset && b.start.offset < a.end.offset
}

/** How much of it the likest clause or value of another source says, in tenths. */
function seconded(value: MergedValue, found: readonly MergedValue[], values: readonly MergedValue[]): number {
  const others = [...found, ...values].filter(other => other.source !== value.source)
  return Math.round(10 * Math.max(0, ...others.map(other => overlap(value.text, other.text))))
}
