/** Chooses the clauses that fill a cell: what several sources say comes first, one of each source before a second of any. */
import {compareSpans} from '../../model/span.ts'
import {overlap} from './cell-agreement.ts'
import type {MergedValue} from './merge-grids.ts'
import type {Clause} from './prose-clauses.ts'

/** At most `most`, in source order; a clause that a value already holds is not added. */
export function chooseClauses(clauses: readonly Clause[], values: readonly MergedValue[], most: number): readonly MergedValue[] {
  const fresh = clauses.filter(clause => !values.some(value => meets(value, clause)))
  const ranked = fresh
    .map((clause, index) => ({clause, index, seconded: seconded(clause, fresh, values)}))
    .sort((a, b) => b.seconded - a.seconded || a.index - b.index)
    .map(({clause}) => clause)
  const first = ranked.filter((clause, index) => ranked.findIndex(other => other.source === clause.source) === index)
  const rest = ranked.filter(clause => !first.includes(clause))
  return [...first, ...rest]
    .slice(0, most)
    .sort((a, b) => compareSpans(a.span, b.span))
    .map(valueOf)
}

function meets(value: MergedValue, {source, span}: Clause): boolean {
  return value.source === source && value.span.start.offset < span.end.offset && span.start.offset < value.span.end.offset
}

/** How much of it the likest clause or value of another source says, in tenths. */
function seconded(clause: Clause, clauses: readonly Clause[], values: readonly MergedValue[]): number {
  const others = [...clauses, ...values].filter(other => other.source !== clause.source)
  return Math.round(10 * Math.max(0, ...others.map(other => overlap(clause.text, other.text))))
}

function valueOf({source, text, span, antecedent, lead, leaning, headingSpan}: Clause): MergedValue {
  const context = antecedent?.span ?? lead?.span ?? (leaning ? headingSpan : undefined)
  return {source, text, span, ...(context ? {context} : {}), ...(antecedent?.replaced ? {antecedent: true as const} : {})}
}
