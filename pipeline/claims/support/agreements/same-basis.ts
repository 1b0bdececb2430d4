/** Two statements of one thing that rests on the same: “is built on a steel frame”, “works with a frame of steel”, a cell “Basis”. */
import {type Basis, basesOf} from '../bases-of.ts'
import {isOneBasis} from '../is-one-basis.ts'
import {mainBasis} from '../main-basis.ts'
import type {StatementPair} from '../statement-pair.ts'
import {topicKeys} from '../topic-keys.ts'
import type {Agreement} from './index.ts'

/** Undefined where they do not, or where one of them says much else. */
export function sameBasis({a, b}: StatementPair): Agreement | undefined {
  const ones = basesOf(a)
  const others = ones.length === 0 ? [] : basesOf(b)
  const isOne = (one: Basis): boolean =>
    mainBasis(a, one) && others.some(other => mainBasis(b, other) && isOneBasis(one, other))
  const found = ones.find(isOne)
  if (!found || !topicKeys(a).some(key => topicKeys(b).includes(key))) return undefined
  return {reason: `both say what “${a.subject?.text ?? ''}” rests on: “${found.text}”`, score: 0.75}
}
