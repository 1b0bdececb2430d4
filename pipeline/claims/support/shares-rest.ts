/** Whether two statements share nearly everything but the words in which they differ, whatever stands where in them. */
import {eachNamesMore} from './each-names-more.ts'
import type {Stretch} from './make-statement.ts'
import {partAndWhole} from './part-and-whole.ts'
import {restOf} from './rest-of.ts'
import type {StatementPair} from './statement-pair.ts'

/**
 * “The hall seats 90 people” and “there are 120 seats in the hall”: neither subjects nor verbs need be alike. Not where each side has a
 * noun or a modifier that the other lacks, nor where one speaks of a thing and the other of its part.
 */
export function sharesRest(pair: StatementPair, ones: readonly Stretch[], others: readonly Stretch[]): boolean {
  const {left, right} = pair
  if (!left.head || !right.head || left.dangling || right.dangling || partAndWhole(pair)) return false
  const {weight, least, most} = restOf(pair, ones, others)
  return !eachNamesMore(pair, ones, others) && weight >= 1.9 && least >= 0.62 && most >= 0.7
}
