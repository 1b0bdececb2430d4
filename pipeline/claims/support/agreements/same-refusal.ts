/** Two statements of one thing that does not stand in for another: “a lamp is no substitute for a pilot”, “take a lamp, but not in place of a pilot”. */
import {type NoSubstitute, noSubstitute} from '../no-substitute.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Agreement} from './index.ts'

/** Undefined where they do not, and where both only say that it is no such thing. */
export function sameRefusal({a, b}: Pick<StatementPair, 'a' | 'b'>): Agreement | undefined {
  const one = noSubstitute(a)
  const other = one && noSubstitute(b)
  if (!one || !other || !isOneRefusal(one, other)) return undefined
  return {reason: `both say that it does not stand in for “${one.text}”`, score: 0.8}
}

function isOneRefusal(one: NoSubstitute, other: NoSubstitute): boolean {
  const things = one.term !== undefined && one.term === other.term ? true : isSame(one.thing, other.thing)
  return (
    things &&
    !(one.plain && other.plain) &&
    one.instead.at(-1) === other.instead.at(-1) &&
    (one.instead.every(stem => other.instead.includes(stem)) || other.instead.every(stem => one.instead.includes(stem)))
  )
}

function isSame(ones: readonly string[], others: readonly string[]): boolean {
  return ones.length === others.length && ones.every((stem, at) => stem === others[at])
}
