/** Two statements side by side, read and aligned: what every rule of difference looks at. */
import type {Statement} from '../../model/statement.ts'
import {type Alignment, align, type Pair} from './align.ts'
import {type Reading, readingOf} from './reading.ts'
import type {Word} from './word.ts'

export interface StatementPair {
  readonly a: Statement
  readonly b: Statement
  readonly left: Reading
  readonly right: Reading
  readonly alignment: Alignment
  /** Rarity-weighted likeness of the stems of both, 0 to 1. */
  readonly similarity: number
  /** Weight of the words that both share, their surroundings included. */
  readonly shared: number
  /** Share of the weight of each side, its surroundings included where they are needed, that the other has as well: the smaller and the larger. */
  readonly least: number
  readonly most: number
}

export function statementPair(a: Statement, b: Statement, similarity: number): StatementPair {
  const left = readingOf(a)
  const right = readingOf(b)
  const alignment = align(left, right)
  const beside = a.context.question ?? a.context.heading
  const together =
    beside !== undefined &&
    a.source === b.source &&
    beside.start.offset === (b.context.question ?? b.context.heading)?.start.offset
  const shared = alignment.pairs.reduce((sum, pair) => sum + (together && isLent(pair) ? 0 : weightOf(pair)), 0)
  const covers = [
    coverOf(left, new Set(alignment.pairs.map(pair => pair.a))),
    coverOf(right, new Set(alignment.pairs.map(pair => pair.b)))
  ]
  return {a, b, left, right, alignment, similarity, shared, least: Math.min(...covers), most: Math.max(...covers)}
}

/** What stands over both, once in the article, is said by neither. */
function isLent({a, b}: Pair): boolean {
  return a.role === 'context' && b.role === 'context'
}

function weightOf(pair: Pair): number {
  const value = Math.min(pair.a.weight, pair.b.weight)
  return pair.relation === 'same' ? value : 0.7 * value
}

/** Words of the surroundings count where they are aligned and are no loss where they are not. */
function coverOf(reading: Reading, taken: ReadonlySet<Word>): number {
  const stems = new Set<string>()
  for (const word of taken) stems.add(word.stem)
  let [total, hit] = [0, 0]
  for (const word of reading.words) {
    if (word.role === 'context' && !taken.has(word)) continue
    total += word.weight
    if (stems.has(word.stem)) hit += word.weight
  }
  return total === 0 ? 0 : hit / total
}
