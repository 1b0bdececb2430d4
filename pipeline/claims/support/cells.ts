/** Cells of tables are about their row and their column, and about nothing else. */

import {isContent} from '../../language/content-words.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import {wordRelation} from '../../language/word-relations.ts'
import type {Statement} from '../../model/statement.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'

/** In words, where a cell is about another thing, or another property, than the other statement. */
export function cellsApart({a, b, left, right}: StatementPair): string | undefined {
  const one = a.context.header !== undefined
  const other = b.context.header !== undefined
  if (one && other && a.source === b.source && a.block !== b.block) return 'they are cells of different rows'
  if (one && other) {
    if (!within(stems(a.subject?.text), stems(b.subject?.text))) return 'they are cells of different rows'
    return within(stems(a.relation), stems(b.relation)) ? undefined : 'they are cells of different columns'
  }
  const measure = tellingMeasure(left, right) || left.slots.some(one => right.slots.some(two => two.slot === one.slot))
  if (one) return cellApart(a, b, measure)
  return other ? cellApart(b, a, measure) : undefined
}

function cellApart(cell: Statement, prose: Statement, measure: boolean): string | undefined {
  const said = stems(`${prose.text} ${prose.subject?.text ?? ''}`)
  if (!within(stems(cell.subject?.text), said)) return 'one is a cell about something else'
  const told = cell.polarity === prose.polarity && within(stems(cell.text), stems(prose.text))
  return measure || told || within(stems(cell.relation), said) ? undefined : 'one is a cell of another property'
}

/** Of a ratio, a pressure or a voltage a thing has one, so that the figure itself tells which property is meant. */
function tellingMeasure(left: Reading, right: Reading): boolean {
  const [one, ...more] = left.quantities
  const [other, ...others] = right.quantities
  if (!one?.dimension || more.length > 0 || others.length > 0) return false
  return one.dimension === other?.dimension && /^(?:proportion|pressure|voltage)$/.test(one.dimension)
}

/** Every word of the first, or one that means the same, is among the second. */
function within(ones: readonly string[], others: readonly string[]): boolean {
  return (
    ones.length > 0 &&
    ones.every(one => others.some(other => /^(?:same|synonym|family)$/.test(wordRelation(one, other) ?? '')))
  )
}

function stems(text: string | undefined): readonly string[] {
  return tagSentence(text ?? '')
    .filter(token => isContent(token) || /\d/.test(token.text))
    .map(token => stemOf(token.text))
}
