/** “The water is changed every five years” against “once a year”: one thing done at two rates. */
import {type Frequency, readFrequency} from '../../../language/read-frequency.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart} from '../conditions.ts'
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
  if (!sharesRest(pair, [], []))
    return {relation: 'unrelated', reason: 'they tell another frequency, of different things'}
  return {
    relation: 'conflict',
    kind: 'number',
    strength: 'soft',
    reason: 'The two sources tell how often in different figures.'
  }
}

/** A tenth either way, and “at least” or “up to” is not read. */
function meet(one: Frequency, other: Frequency): boolean {
  return one.low <= 1.1 * other.high && other.low <= 1.1 * one.high
}
