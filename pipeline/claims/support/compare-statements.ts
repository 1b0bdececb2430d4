/** Compares two statements: what differs decides first, one slot filled alike next, likeness last. */
import type {Comparison} from '../../model/claim.ts'
import type {Statement} from '../../model/statement.ts'
import {differenceOf} from './differences/index.ts'
import {likenessOf} from './likeness.ts'
import {mergeVeto} from './merge-veto.ts'
import type {Reading} from './reading.ts'
import {statementPair} from './statement-pair.ts'
import {sameSlot} from './typed-key.ts'

/** Measured on pairs from many domains: at this likeness, two of three pairs said the same. */
const enough = 0.6
/** Likeness of rare stems at which a lower likeness of words is enough. */
const rare = 0.2
const enoughOfRare = 0.4

/**
 * `similarity` is the rarity-weighted likeness of the stems of both, 0 to 1. A difference of polarity, quantity, number,
 * date, class or property makes a conflict or keeps the two apart, however alike they are; without one, the likeness decides.
 * The verdict does not depend on the order of the two.
 */
export function compareStatements(a: Statement, b: Statement, similarity: number): Comparison {
  const pair = a.id <= b.id ? statementPair(a, b, similarity) : statementPair(b, a, similarity)
  const difference = differenceOf(pair)
  if (difference?.relation === 'conflict' && (isWhole(pair.left) || isWhole(pair.right)))
    return {relation: 'unrelated', reason: `${difference.reason} Its clauses are compared one by one.`}
  if (difference) return difference
  const slot = sameSlot(pair.a, pair.b)
  if (slot !== undefined) return {relation: 'same', reason: slot, score: 1}
  const score = likenessOf(pair)
  const percent = `${Math.round(100 * score)} % of what they say is shared`
  const alike = score >= enough || (similarity >= rare && score >= enoughOfRare)
  if (!alike) return {relation: 'unrelated', reason: `only ${percent}`}
  const veto = mergeVeto(pair)
  if (veto !== undefined) return {relation: 'unrelated', reason: `${percent}, but ${veto}`}
  return {relation: 'same', reason: percent, score}
}

/** A sentence of several clauses, each of which is a statement of its own: which of them clashes is decided there. */
function isWhole({clauses}: Reading): boolean {
  return clauses.length > 1
}
