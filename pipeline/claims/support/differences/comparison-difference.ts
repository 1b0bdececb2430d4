/** “The grinder costs more than the kettle” against “the kettle costs more than the grinder”, or “less than”. */
import {apartBy} from '../apart.ts'
import type {StatementPair} from '../statement-pair.ts'
import {waysCompared} from '../ways-compared.ts'
import type {Difference} from './index.ts'

export function comparisonDifference(pair: StatementPair): Difference | undefined {
  if (waysCompared(pair.left, pair.right) !== 'opposite') return undefined
  const apart = apartBy(pair)
  if (apart) return {relation: 'unrelated', reason: `they compare the other way round, and ${apart}`}
  return {relation: 'conflict', kind: 'scope', strength: 'hard', reason: 'The two sources compare the other way round.'}
}
