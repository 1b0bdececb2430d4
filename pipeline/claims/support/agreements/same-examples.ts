/** Two lists of the same named examples of one class: “trawlers like Tern, Gull and Heron”, a cell “Examples”: “Tern, Gull”. */
import {examplesOf} from '../examples-of.ts'
import {isOneList} from '../is-one-list.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Agreement} from './index.ts'

/** Undefined where one of them says more than its list. */
export function sameExamples({a, b}: StatementPair): Agreement | undefined {
  const one = examplesOf(a)
  const other = one?.whole ? examplesOf(b) : undefined
  if (!one || !other?.whole || !isOneList(one, other)) return undefined
  return {reason: `both name the same examples: “${a.text.slice(one.start, one.end)}”`, score: 0.78}
}
