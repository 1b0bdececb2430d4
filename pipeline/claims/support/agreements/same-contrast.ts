/** Two statements that set the same against the same: “it sails rather than drifts”, “instead of only drifting, it sails where you like”. */
import {contrastsOf} from '../contrasts-of.ts'
import {isOneContrast} from '../is-one-contrast.ts'
import {saysMainly} from '../says-mainly.ts'
import type {StatementPair} from '../statement-pair.ts'
import {subjectKeys} from '../subject-keys.ts'
import {subjectsAgree} from '../subjects.ts'
import type {Agreement} from './index.ts'

/** Undefined where they do not, or where one of them says much else. */
export function sameContrast(pair: StatementPair): Agreement | undefined {
  const {a, b, left} = pair
  const ones = contrastsOf(a).filter(one => saysMainly(a, one))
  const others = ones.length === 0 ? [] : contrastsOf(b).filter(other => saysMainly(b, other))
  const found = ones.find(one => others.some(other => isOneContrast(one, other)))
  if (!found || !isOfOne(pair)) return undefined
  const {tokens} = left
  const text = a.text.slice(tokens[found.left.start]?.start ?? 0, tokens[found.left.end - 1]?.end ?? 0)
  return {reason: `both set the same apart from “${text}”`, score: 0.8}
}

function isOfOne(pair: StatementPair): boolean {
  const keys = subjectKeys(pair.b)
  return subjectKeys(pair.a).some(key => keys.includes(key)) || subjectsAgree(pair)
}
