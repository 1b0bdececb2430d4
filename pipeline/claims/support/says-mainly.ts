/** Whether an act is nearly all that a statement says. */
import type {Statement} from '../../model/statement.ts'
import type {Stretch} from './make-statement.ts'
import {readingOf} from './reading.ts'

/** Beside the act and its subject, so many words may say something. */
const most = 2

export function saysMainly(statement: Statement, {start, end}: Stretch): boolean {
  if (statement.passing) return true
  const more = readingOf(statement).words.filter(
    ({role, at}) => (role === 'predicate' || role === 'scope') && (at < start || at >= end)
  )
  return more.length <= most
}
