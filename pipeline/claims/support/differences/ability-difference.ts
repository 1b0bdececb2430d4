/** Listed as a strength by one source, lost under the same condition by the other: “holding course in high seas”, “in very high seas it can lose its way”. */
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import {versionsApart} from '../versions.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function abilityDifference(pair: StatementPair): Difference | undefined {
  const {a, b, left, right, alignment} = pair
  const turned = isStrength(right)
  const [able, failing] = turned ? [right, left] : [left, right]
  if (!isStrength(able) || isStrength(failing) || !fails(failing) || a.polarity !== b.polarity) return undefined
  const shared = alignment.pairs
    .filter(({relation}) => relation === 'same' || relation === 'synonym')
    .map(each => (turned ? {able: each.b, failing: each.a} : {able: each.a, failing: each.b}))
    .filter(each => each.able.role !== 'context')
  const where = circumstanceOf(failing)
  const same = where.length > 1 && where.every(word => shared.some(each => each.failing === word))
  if (!same || versionsApart(pair.a.text, pair.b.text) !== undefined) return undefined
  return {
    relation: 'conflict',
    kind: 'scope',
    strength: 'soft',
    reason: `One source counts “${where.map(word => word.text).join(' ')}” among its strengths, the other says that it can fail there.`
  }
}

/** An item under “excellent at:” or “good at”. */
function isStrength({contextLower}: Reading): boolean {
  return (
    /\b(?:excellent|good|great|strong|best|brilliant|skilled) (?:at|in)\b|\bstrengths?\b/.test(contextLower) &&
    !/\b(?:not|n't|bad|weak)/.test(contextLower)
  )
}

function fails({lower}: Reading): boolean {
  return /\b(?:can|may|might|tends? to|often|sometimes) (?:also )?(?:lose|forget|fail|struggle|contradict|drift|slip|break|miss)\b/.test(
    lower
  )
}

/** The words of “in a very long race” at the head of the clause: a noun and what modifies it. */
function circumstanceOf({tokens, words, clauses: [clause]}: Reading): readonly Word[] {
  if (!clause || !/^(?:in|during|on|under|over|with)$/i.test(tokens[clause.start]?.text ?? '')) return []
  return words.filter(word => word.role !== 'context' && word.at > clause.start && word.at < clause.subjectStart)
}
