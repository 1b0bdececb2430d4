/** Whether two statements share nearly everything but the words in which they differ, whatever stands where in them. */
import {partAndWhole} from './part-and-whole.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** Token numbers of what differs, `end` exclusive: a figure, a date, “before” and what follows. */
export interface Differing {
  readonly start: number
  readonly end: number
}

/**
 * “The hall seats 90 people” and “there are 120 seats in the hall”: neither subjects nor verbs need be alike. Not where each side has a
 * noun or a modifier that the other lacks, nor where one speaks of a thing and the other of its part.
 */
export function sharesRest(pair: StatementPair, ones: readonly Differing[], others: readonly Differing[]): boolean {
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
  const foreign = alignment.onlyA.some(isOwn(ones)) && alignment.onlyB.some(isOwn(others))
  return !foreign && weight >= 1.9 && Math.min(...covers) >= 0.62 && Math.max(...covers) >= 0.7
}

function within({at, role}: Word, differing: readonly Differing[]): boolean {
  return role !== 'context' && differing.some(({start, end}) => at >= start && at < end)
}

function coverOf({words}: Reading, differing: readonly Differing[], taken: ReadonlySet<Word>): number {
  const stems = new Set([...taken].map(({stem}) => stem))
  const counted = words.filter(
    word => taken.has(word) || (word.role !== 'context' && !within(word, differing) && !measures.test(word.text))
  )
  const total = counted.reduce((sum, word) => sum + word.weight, 0)
  return total === 0
    ? 0
    : counted.filter(({stem}) => stems.has(stem)).reduce((sum, word) => sum + word.weight, 0) / total
}

/** A noun, or what modifies one, that tells which thing or which case. */
function isOwn(differing: readonly Differing[]): (word: Word) => boolean {
  return word =>
    word.role !== 'context' &&
    !within(word, differing) &&
    ((word.modifier && word.tag !== 'VERB') || /^(?:NOUN|PROPN)$/.test(word.tag)) &&
    word.weight > 0.35 &&
    !measures.test(word.text)
}

/** Nouns that only say what is measured, or when. */
const measures =
  /^(?:lengths?|heights?|widths?|depths?|weights?|sizes?|areas?|times?|numbers?|days?|years?|people|persons|total|amounts?|rates?|average|figures?|most|least|start|end|level|distance|price|cost|weeks?|months?|hours?|minority|majority|handful|half|part|share|rest|portion|bulk|couple|plenty)$/
