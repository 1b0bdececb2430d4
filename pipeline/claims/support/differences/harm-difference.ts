/** “Tar does a hull no harm” against “tar ruins a hull”: what the one calls harmless, does harm by the other. */
import {remembered} from '../../../language/remembered.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart, isExceptive} from '../conditions.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function harmDifference(pair: StatementPair): Difference | undefined {
  const {left, right, alignment, shared, least, most} = pair
  const [ones, others] = [harmIn(left), harmIn(right)]
  if (ones === undefined || others === undefined || ones === others) return undefined
  if (isExceptive(left.lower + right.lower) || shared < 1.5 || most < 0.6 || least < 0.45) return undefined
  const things = alignment.pairs.filter(
    ({a, b, relation}) => relation !== 'opposite' && a.role !== 'context' && b.role !== 'context' && a.weight > 0.3
  )
  if (things.length < 2) return undefined
  const apart = apartBy(pair, true) ?? conditionsApart(pair)
  if (apart) return {relation: 'unrelated', reason: `one calls it harmless, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'negation',
    strength: pair.a.hedged || pair.b.hedged ? 'soft' : 'hard',
    reason: 'One source says that it does harm, the other that it does none.'
  }
}

/** Undefined where nothing is said of harm, or both. */
const harmIn = remembered(({lower}: Reading): 'none' | 'some' | undefined => {
  const without = harmless.test(lower)
  if (without === harmful.test(lower.replace(harmless, ' '))) return undefined
  return without ? 'none' : 'some'
})

const harmless =
  /\bdo(?:es)? (?:\p{L}+ ){0,4}no (?:harm|damage)\b|\bharmless\b|\b(?:not|n't|never|cannot) (?:harm|hurt|damage|kill|ruin|spoil|weaken)\b|\bno (?:danger|risk|threat) (?:for|to)\b/u

const harmful =
  /\b(?:kills?|harms?|hurts?|damages?|ruins?|destroys?|spoils?|poisons?|weakens?)\b|\b(?:is|are) (?:bad|harmful|deadly|dangerous|fatal) (?:for|to)\b|\bdo(?:es)? (?:\p{L}+ ){0,4}(?:great |much |real )?(?:harm|damage)\b/u
