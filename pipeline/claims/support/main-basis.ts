/** Whether a statement says little but what its subject rests on, or is cut out to say it. */
import type {Statement} from '../../model/statement.ts'
import type {Basis} from './bases-of.ts'
import {readingOf} from './reading.ts'
import {saysMainly} from './says-mainly.ts'

/** Of a sentence of several clauses each clause is a statement of its own. */
export function mainBasis(statement: Statement, basis: Basis): boolean {
  return statement.passing === true || (readingOf(statement).clauses.length < 2 && saysMainly(statement, basis))
}
