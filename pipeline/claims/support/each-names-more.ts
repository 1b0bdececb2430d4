/** Whether each of two statements names something that the other does not, which tells two things or two cases apart. */
import type {Stretch} from './make-statement.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** Outside of `ones` and `others`, where they are known to differ: a noun, or what modifies one. */
export function eachNamesMore(
  {alignment}: StatementPair,
  ones: readonly Stretch[],
  others: readonly Stretch[]
): boolean {
  return alignment.onlyA.some(isOwn(ones)) && alignment.onlyB.some(isOwn(others))
}

/** A noun, or what modifies one, that tells which thing or which case. */
function isOwn(differing: readonly Stretch[]): (word: Word) => boolean {
  return word =>
    word.role !== 'context' &&
    !differing.some(({start, end}) => word.at >= start && word.at < end) &&
    ((word.modifier && word.tag !== 'VERB') || /^(?:NOUN|PROPN)$/.test(word.tag)) &&
    word.weight > 0.35 &&
    !measures.test(word.text)
}

/** Nouns that only say what is measured, or when. */
export const measures =
  /^(?:lengths?|heights?|widths?|depths?|weights?|sizes?|areas?|times?|numbers?|days?|years?|people|persons|total|amounts?|rates?|average|figures?|most|least|start|end|level|distance|price|cost|weeks?|months?|hours?|minority|majority|handful|half|part|share|rest|portion|bulk|couple|plenty)$/
