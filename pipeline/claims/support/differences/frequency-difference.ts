/** “The water is changed every five years” against “once a year”: one thing done at two rates. */
import {type Frequency, readFrequency} from '../../../language/read-frequency.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart} from '../conditions.ts'
import {eachNamesMore} from '../each-names-more.ts'
import {restOf} from '../rest-of.ts'
import {sharesRest} from '../shares-rest.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function frequencyDifference(pair: StatementPair): Difference | undefined {
  const {a, b, left, right} = pair
  const one = readFrequency(left.tokens)
  const other = readFrequency(right.tokens)
  if (!one || !other || meet(one, other) || a.polarity !== b.polarity) return undefined
  const apart = apartBy(pair, true) ?? conditionsApart(pair)
  if (apart) return {relation: 'unrelated', reason: `they tell another frequency, and ${apart}`}
  if (!sharesRest(pair, [], []) && !isOneTask(pair))
    return {relation: 'unrelated', reason: 'they tell another frequency, of different things'}
  return {
    relation: 'conflict',
    kind: 'number',
    strength: 'soft',
    reason: 'The two sources tell how often in different figures.'
  }
}

/** “Oil the winch every spring” against “the winch should be oiled every third year”: one act, and nothing but how often besides. */
function isOneTask(pair: StatementPair): boolean {
  const {left, right, alignment} = pair
  if ((left.head && right.head) || left.dangling || right.dangling || eachNamesMore(pair, [], [])) return false
  const act = alignment.pairs.some(
    ({a, b, relation}) => relation === 'same' && a.tag === 'VERB' && b.tag === 'VERB' && !a.modifier && !b.modifier
  )
  const {weight, least, most} = restOf(pair, [], [])
  return act && weight >= 1 && least >= 0.7 && most >= 0.9
}

/** A tenth either way, and “at least” or “up to” is not read. */
function meet(one: Frequency, other: Frequency): boolean {
  return one.low <= 1.1 * other.high && other.low <= 1.1 * one.high
}
