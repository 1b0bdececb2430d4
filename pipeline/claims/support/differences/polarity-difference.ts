/** One side affirms what the other denies. */
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function polarityDifference({alignment, a, b}: StatementPair): Difference | undefined {
  const clashing = alignment.pairs.filter(
    pair =>
      pair.a.role === 'predicate' &&
      pair.b.role === 'predicate' &&
      (pair.relation === 'opposite') === (pair.a.sign === pair.b.sign)
  )
  if (clashing.length === 0)
    return a.polarity === b.polarity ? undefined : {relation: 'unrelated', reason: 'one of them is negated'}
  if (Math.min(alignment.coverA, alignment.coverB) < 0.5)
    return {relation: 'unrelated', reason: 'one of them denies a word that both have'}
  return {relation: 'conflict', kind: 'negation', strength: 'hard', reason: 'One source affirms what the other denies.'}
}
