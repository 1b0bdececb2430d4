/** Compares two statements: what differs decides first, likeness second. */
import type {Comparison} from '../../model/claim.ts'
import type {Statement} from '../../model/statement.ts'
import {differenceOf} from './differences/index.ts'
import {type StatementPair, statementPair} from './statement-pair.ts'

/**
 * `similarity` is the rarity-weighted likeness of the stems of both, 0 to 1. A difference of polarity, quantity, number,
 * date, class or property makes a conflict or keeps the two apart, however alike they are; without one, the likeness decides.
 * The verdict does not depend on the order of the two.
 */
export function compareStatements(a: Statement, b: Statement, similarity: number): Comparison {
  const pair = a.id <= b.id ? statementPair(a, b, similarity) : statementPair(b, a, similarity)
  return differenceOf(pair) ?? likeness(pair)
}

/** Measured on pairs from many domains: below it, fewer than two of three pairs said the same. */
const enough = 0.6

function likeness(pair: StatementPair): Comparison {
  const {alignment, similarity} = pair
  const cover = Math.min(alignment.coverA, alignment.coverB)
  const score = 0.5 * similarity + 0.5 * cover
  const percent = `${Math.round(100 * score)} % of what they say is shared`
  return score >= enough
    ? {relation: 'same', reason: percent, score}
    : {relation: 'unrelated', reason: `only ${percent}`}
}
