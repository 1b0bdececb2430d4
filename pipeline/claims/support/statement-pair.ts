/** Two statements side by side, read and aligned: what every rule of difference looks at. */
import type {Statement} from '../../model/statement.ts'
import {type Alignment, align} from './align.ts'
import {type Reading, readingOf} from './reading.ts'

export interface StatementPair {
  readonly a: Statement
  readonly b: Statement
  readonly left: Reading
  readonly right: Reading
  readonly alignment: Alignment
  /** Rarity-weighted likeness of the stems of both, 0 to 1. */
  readonly similarity: number
}

export function statementPair(a: Statement, b: Statement, similarity: number): StatementPair {
  const left = readingOf(a)
  const right = readingOf(b)
  return {a, b, left, right, alignment: align(left, right), similarity}
}
