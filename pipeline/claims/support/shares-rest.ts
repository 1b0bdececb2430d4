/** Whether two statements share nearly everything but the words in which they differ, whatever stands where in them. */
import {eachNamesMore, measures} from './each-names-more.ts'
import type {Stretch} from './make-statement.ts'
import {partAndWhole} from './part-and-whole.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/**
 * “The hall seats 90 people” and “there are 120 seats in the hall”: neither subjects nor verbs need be alike. Not where each side has a
 * noun or a modifier that the other lacks, nor where one speaks of a thing and the other of its part.
 */
export function sharesRest(pair: StatementPair, ones: readonly Stretch[], others: readonly Stretch[]): boolean {
  const {left, right, alignment} = pair
  if (!left.head || !right.head || left.dangling || right.dangling || partAndWhole(pair)) return false
  const met = alignment.pairs.filter(({relation}) => relation !== 'opposite')
  const shared = met.filter(({a, b}) => !within(a, ones) && !within(b, others))
  const weight = shared.reduce(
    (sum, {a, b, relation}) => sum + (relation === 'same' ? 1 : 0.7) * Math.min(a.weight, b.weight),
    0
  )
  const covers = [
    coverOf(left, ones, new Set(met.map(({a}) => a))),
    coverOf(right, others, new Set(met.map(({b}) => b)))
  ]
  return (
    !eachNamesMore(pair, ones, others) && weight >= 1.9 && Math.min(...covers) >= 0.62 && Math.max(...covers) >= 0.7
  )
}

function within({at, role}: Word, differing: readonly Stretch[]): boolean {
  return role !== 'context' && differing.some(({start, end}) => at >= start && at < end)
}

function coverOf({words}: Reading, differing: readonly Stretch[], taken: ReadonlySet<Word>): number {
  const stems = new Set([...taken].map(({stem}) => stem))
  const counted = words.filter(
    word => taken.has(word) || (word.role !== 'context' && !within(word, differing) && !measures.test(word.text))
  )
  const total = counted.reduce((sum, word) => sum + word.weight, 0)
  return total === 0
    ? 0
    : counted.filter(({stem}) => stems.has(stem)).reduce((sum, word) => sum + word.weight, 0) / total
}
