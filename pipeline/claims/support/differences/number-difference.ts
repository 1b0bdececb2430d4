/** Numbers of one dimension, said of one thing, that cannot both hold: units converted, ranges compared. */
import {compareQuantities} from '../../../language/compare-quantities.ts'
import type {ReadQuantity} from '../../../language/read-quantities.ts'
import {unitOf} from '../../../language/units.ts'
import {apartBy} from '../apart.ts'
import {asStated} from '../as-stated.ts'
import {type FigureClash as Clash, ofOtherThings} from '../of-other-things.ts'
import {partAndWhole} from '../part-and-whole.ts'
import {plainValue} from '../plain-value.ts'
import type {Reading} from '../reading.ts'
import {sharesRest} from '../shares-rest.ts'
import type {StatementPair} from '../statement-pair.ts'
import {askedOfAnother, oneTopic} from '../subjects.ts'
import {figureOfCase} from './figure-of-case.ts'
import type {Difference} from './index.ts'

export function numberDifference(pair: StatementPair): Difference | undefined {
  const {left, right, a, b} = pair
  const found = left.quantities.flatMap(one => clashesWith(one, left, right))
  const [clash] = found
  if (!clash) return undefined
  if (found.length > 1 || differElsewhere(pair, clash))
    return {relation: 'unrelated', reason: 'several of their numbers differ, as those of two cases do'}
  const apart = apartBy(pair) ?? measuredOtherwise(left.lower, right.lower)
  if (apart) return {relation: 'unrelated', reason: `their numbers differ, and ${apart}`}
  if (
    oneDenied(pair) ||
    askedOfAnother(pair) ||
    partAndWhole(pair) ||
    figureOfCase(pair, clash) ||
    ofOtherThings(pair, clash) ||
    !(
      sharesRest(pair, left.quantities, right.quantities) ||
      (oneTopic(pair) && measured(pair)) ||
      weighsOneName(pair, clash[0])
    ) ||
    !sharesSaying(pair, clash[0])
  )
    return {relation: 'unrelated', reason: 'their numbers differ, of different things'}
  const [one, other] = clash
  const strength = one.approximate || other.approximate || a.hedged || b.hedged ? 'soft' : 'hard'
  return {
    relation: 'conflict',
    kind: 'number',
    strength,
    reason: `One source says ${asStated(left.tokens, one)}, the other ${asStated(right.tokens, other)}.`
  }
}

/** “Drawn to 30 inches it pulls about 36 pounds”, “32 pounds at 28 inches”: the one figure is the case that the other holds for. */
function differElsewhere({left, right}: StatementPair, clash: Clash): boolean {
  const measured = (quantities: readonly ReadQuantity[]): readonly ReadQuantity[] =>
    quantities.filter(quantity => quantity.dimension !== undefined && !clash.includes(quantity))
  return measured(left.quantities).some(one => {
    const [other, ...more] = measured(right.quantities).filter(each => each.dimension === one.dimension)
    return other !== undefined && more.length === 0 && plainValue(one) !== plainValue(other) && one.unit === other.unit
  })
}

/** “The Otter weighs 5.4 kg”, “my scale puts the Otter at 6.2 kg”: of one name, what it weighs. */
function weighsOneName({left, right, alignment}: StatementPair, {dimension}: ReadQuantity): boolean {
  const named = alignment.pairs.some(
    ({a, b, relation}) => relation === 'same' && a.name && b.name && a.role !== 'context' && b.role !== 'context'
  )
  return (
    dimension === 'mass' &&
    named &&
    [left, right].every(({lower}) => / (?:weigh\p{L}*|weight|scales?|heavy) /u.test(lower))
  )
}

/** Enough in common besides the figures; under a heading, of the fuller side. */
function measured({shared, most, least}: StatementPair): boolean {
  return shared >= 0.9 && most >= 0.4 && (least >= 0.22 || most >= 0.5)
}

/** Shares of this and that abound in a text: of a percentage, what is said must be shared as well. */
function sharesSaying({alignment}: StatementPair, {unit}: ReadQuantity): boolean {
  if (unit !== 'percent') return true
  return alignment.pairs.some(
    ({a, b, relation}) => relation !== 'opposite' && a.role === 'predicate' && b.role === 'predicate'
  )
}

/** “Never charge above 80 percent” gives no figure; “nowhere steeper than 1 in 80” does. */
function oneDenied({a, b, left, right}: StatementPair): boolean {
  return a.polarity !== b.polarity && !/ than /.test(a.polarity === 'negated' ? left.lower : right.lower)
}

/**
 * None of bare numbers, none where one of the other side's numbers agrees, or where either side states several of the kind, as
 * a table of cases does. Grams of tea are no grams of sugar.
 */
function clashesWith(one: ReadQuantity, own: Reading, other: Reading): readonly Clash[] {
  if (one.unit === undefined || isBase(one, own)) return []
  const noun = measuredNoun(one, own)
  const isOfIt = (quantity: ReadQuantity, reading: Reading): boolean => {
    const measured = measuredNoun(quantity, reading)
    return (
      compareQuantities(one, quantity) !== undefined &&
      periodBehind(one, own) === periodBehind(quantity, reading) &&
      (noun === undefined || measured === undefined || noun === measured)
    )
  }
  if (other.quantities.some(quantity => quantity.unit === undefined && plainValue(quantity) === plainValue(one)))
    return []
  const comparable = other.quantities.filter(quantity => isOfIt(quantity, other) && !isBase(quantity, other))
  const beside = own.quantities.filter(quantity => isOfIt(quantity, own))
  const [only] = comparable
  if (!only || comparable.length > 1 || beside.length > 1) return []
  return compareQuantities(asLimit(one, own), asLimit(only, other)) === 'apart' ? [[one, only]] : []
}

/** “Never holds more than”: a ceiling of its own; what “may not be more than” limits may be something else than it speaks of. */
const neverMore = / (?:never|do(?:es)? not) (?:\p{L}+ ){0,3}more than $/u

/** A few words, in lower case; of “more than 900” those are part of the figure. */
function textBefore(tokens: Reading['tokens'], {start, end}: ReadQuantity): string {
  const figure = tokens.findIndex(({tag}, at) => at >= start && at < end && tag === 'NUM')
  const to = figure < 0 ? start : figure
  return ` ${tokens
    .slice(Math.max(0, to - 8), to)
    .map(({text}) => text.toLowerCase())
    .join(' ')} `
}

/** “Of every 10 litres poured in, 9 come out”: what a share is told of is no figure of anything. */
function isBase({start}: ReadQuantity, {tokens}: Reading): boolean {
  return (
    /^(?:every|each)$/i.test(tokens[start - 1]?.text ?? '') &&
    /^(?:of|for|in|from)$/i.test(tokens[start - 2]?.text ?? '')
  )
}

/** “The lowest pitch that it may be laid at is 22 degrees”, “15 degrees upwards”: a bound, wherever the word for it stands. */
function asLimit(quantity: ReadQuantity, {tokens}: Reading): ReadQuantity {
  const {start, end, low, high, bound, ...rest} = quantity
  if (low !== undefined && high === undefined && neverMore.test(textBefore(tokens, quantity)))
    return {...rest, start, end, high: low, bound: 'most'}
  if (bound !== 'exact' || low === undefined || high === undefined) return quantity
  const text = (from: number, to: number): string =>
    ` ${tokens
      .slice(Math.max(0, from), to)
      .map(token => token.text.toLowerCase())
      .join(' ')} `
  const before = text(start - 14, start)
  const after = text(end, end + 2)
  if (lowest.test(before) || / (?:upwards?|at least|minimum) /.test(after))
    return {...rest, start, end, low, bound: 'least'}
  return highest.test(before) || / (?:downwards?|at most|maximum) /.test(after)
    ? {...rest, start, end, high, bound: 'most'}
    : quantity
}

const lowest = / (?:lowest|minimum|smallest|least|shortest|narrowest) [^,;]* (?:is|are|was|of|at) $/
const highest = / (?:highest|maximum|largest|greatest|longest|widest|upper limit|limit) [^,;]* (?:is|are|was|of|at) $/

/** The stem of “year” in “ninety euros a year”. */
function periodBehind({end}: ReadQuantity, {tokens}: Reading): string | undefined {
  const [per, period] = [tokens[end], tokens[end + 1]]
  const named = /^(?:an?|per|each|every)$/i.test(per?.text ?? '') && unitOf(period?.text ?? '')?.dimension === 'time'
  return named ? period?.stem : undefined
}

/** The stem of “tea” in “nine grams of tea”. */
function measuredNoun({end, dimension}: ReadQuantity, {tokens}: Reading): string | undefined {
  if (dimension === undefined || !/^of$/i.test(tokens[end]?.text ?? '')) return undefined
  return tokens.slice(end + 1, end + 4).find(({tag}) => tag === 'NOUN')?.stem
}

const measures =
  /\b(?:on average|average|at the nearest|nearest|at the farthest|minimum|maximum|peak|total|overall|span|width|wide|height|high|tall|depth|deep|length|long|weight|diameter|radius|net|gross)\b/g

/** Each side says which measure it means, and they are not the same. */
function measuredOtherwise(left: string, right: string): string | undefined {
  const one = new Set(left.match(measures))
  const other = new Set(right.match(measures))
  if (one.size === 0 || other.size === 0 || [...one].some(word => other.has(word))) return undefined
  return `one gives the ${[...one][0]}, the other the ${[...other][0]}`
}
