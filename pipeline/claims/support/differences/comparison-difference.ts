/** “The grinder costs more than the kettle” against “the kettle costs more than the grinder”, or “less than”. */
import type {Token} from '../../../model/statement.ts'
import {apartBy} from '../apart.ts'
import type {StatementPair} from '../statement-pair.ts'
import {waysCompared} from '../ways-compared.ts'
import type {Difference} from './index.ts'

export function comparisonDifference(pair: StatementPair): Difference | undefined {
  const ways = waysCompared(pair.left, pair.right)
  if (ways === 'other') return {relation: 'unrelated', reason: 'they compare by two measures'}
  if (ways !== 'opposite') return undefined
  const apart = apartBy(pair, namesCross(pair) && measureMeets(pair))
  if (apart) return {relation: 'unrelated', reason: `they compare the other way round, and ${apart}`}
  return {relation: 'conflict', kind: 'scope', strength: 'hard', reason: 'The two sources compare the other way round.'}
}

/** “A Holm tank holds more water than an Asker”, “an Asker cistern has more water than a Holm”: two names change places, whatever stands behind each. */
function namesCross({alignment}: StatementPair): boolean {
  const crossed = alignment.pairs.filter(
    ({a, b, relation}) => relation === 'same' && a.name && b.name && (a.role === 'subject') !== (b.role === 'subject')
  )
  return crossed.some(({a}) => a.role === 'subject') && crossed.some(({b}) => b.role === 'subject')
}

/** Of “more water than” on both sides the water. */
function measureMeets({left, right, alignment}: StatementPair): boolean {
  const [one, other] = [measureAt(left.tokens), measureAt(right.tokens)]
  return alignment.pairs.some(({a, b, relation}) => relation !== 'opposite' && a.at === one && b.at === other)
}

function measureAt(tokens: readonly Token[]): number {
  return 1 + tokens.findIndex(({text}) => /^(?:more|less|fewer)$/i.test(text))
}
