/** One class word, told apart on each side: a “four-wheeled crane” may well be a “steam crane”, but neither says so of the other. */
import {classWords} from './class-words.ts'
import type {StatementPair} from './statement-pair.ts'

export function modifiedApart({a, b}: StatementPair): boolean {
  const one = classWords(a)
  const other = classWords(b)
  if (!one || !other || one.stem !== other.stem || one.modifiers.length === 0 || other.modifiers.length === 0)
    return false
  return !one.modifiers.some(stem => other.modifiers.includes(stem))
}
