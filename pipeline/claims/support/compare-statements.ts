/** Compares two statements: what differs decides first, likeness second. */
import type {Comparison} from '../../model/claim.ts'
import type {Statement} from '../../model/statement.ts'
import {differenceOf} from './differences/index.ts'
import {likenessOf} from './likeness.ts'
import {statementPair} from './statement-pair.ts'

/** Measured on pairs from many domains: at this likeness, two of three pairs said the same. */
const enough = 0.58

/**
 * `similarity` is the rarity-weighted likeness of the stems of both, 0 to 1. A difference of polarity, quantity, number,
 * date, class or property makes a conflict or keeps the two apart, however alike they are; without one, the likeness decides.
 * The verdict does not depend on the order of the two.
 */
export function compareStatements(a: Statement, b: Statement, similarity: number): Comparison {
  const pair = a.id <= b.id ? statementPair(a, b, similarity) : statementPair(b, a, similarity)
  const difference = differenceOf(pair)
  if (difference) return difference
  const {score, veto} = likenessOf(pair)
  const percent = `${Math.round(100 * score)} % of what they say is shared`
  if (score < enough) return {relation: 'unrelated', reason: `only ${percent}`}
  if (veto !== undefined) return {relation: 'unrelated', reason: `${percent}, but ${veto}`}
  return {relation: 'same', reason: percent, score}
}
