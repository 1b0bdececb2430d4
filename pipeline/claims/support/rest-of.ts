/** How much two statements share besides the words in which they are known to differ. */
import {measures} from './each-names-more.ts'
import type {Stretch} from './make-statement.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

export interface Rest {
  /** Weight of the words that both share. */
  readonly weight: number
  /** Share of the weight of each side that the other has as well, 0 to 1: the smaller and the larger. */
  readonly least: number
  readonly most: number
}

/** `ones` and `others`, of which nothing counts, are stretches of the one and of the other. */
export function restOf(
  {left, right, alignment}: StatementPair,
  ones: readonly Stretch[],
  others: readonly Stretch[]
): Rest {
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
  return {weight, least: Math.min(...covers), most: Math.max(...covers)}
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
