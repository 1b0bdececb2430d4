/** Chooses what fills a cell: what compares its row with another and what several sources say come first, one of each source before a second of any. */
import {stemRarity} from '../../language/stem-rarity.ts'
import {meet} from '../../model/meet.ts'
import {compareSpans} from '../../model/span.ts'
import {overlap} from './cell-agreement.ts'
import {labelStems} from './grid.ts'
import type {MergedValue} from './merge-grids.ts'

/** At most `most`, in source order; what a value already holds is not added. */
export function chooseClauses(
  found: readonly Candidate[],
  values: readonly MergedValue[],
  most: number
): readonly MergedValue[] {
  const fresh = found.filter(
    (one, index) => ![...values, ...found.slice(0, index)].some(other => meet(other.span, one.span))
  )
  const ranked = fresh
    .map((value, index) => ({value, index, worth: seconded(value, fresh, values) + (value.contrasted ? contrast : 0)}))
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .map(({value}) => value)
  const first = ranked.filter((value, index) => ranked.findIndex(other => other.source === value.source) === index)
  const rest = ranked.filter(value => !first.includes(value))
  return [...first, ...rest].slice(0, most).sort((a, b) => compareSpans(a.span, b.span))
}

interface Candidate extends MergedValue {
  /** Of a sentence that fills the column of another row too. */
  readonly contrasted?: true
}

/** A comparison is worth as much as being seconded word by word. */
const contrast = 10

/** How much of it the likest clause or value of another source says, in tenths; of few words, less. */
function seconded(value: MergedValue, found: readonly MergedValue[], values: readonly MergedValue[]): number {
  const others = [...found, ...values].filter(other => other.source !== value.source)
  const weight = labelStems(value.text).reduce((sum, stem) => sum + stemRarity(stem), 0)
  const likest = Math.max(0, ...others.map(other => overlap(value.text, other.text)))
  return Math.round(10 * likest * Math.min(1, weight / fullWeight))
}

/** Of about two words of middling rarity. */
const fullWeight = 1
