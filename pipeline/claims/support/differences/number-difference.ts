/** Numbers of one dimension, said of one thing, that cannot both hold: units converted, ranges compared. */
import {compareQuantities} from '../../../language/compare-quantities.ts'
import {quantityRange} from '../../../language/quantity-range.ts'
import type {ReadQuantity} from '../../../language/read-quantities.ts'
import {unitOf} from '../../../language/units.ts'
import {apartBy} from '../apart.ts'
import {asStated} from '../as-stated.ts'
import {figureComputed} from '../figure-computed.ts'
import {partAndWhole} from '../part-and-whole.ts'
import type {Reading} from '../reading.ts'
import {sharesRest} from '../shares-rest.ts'
import type {StatementPair} from '../statement-pair.ts'
import {askedOfAnother, oneTopic} from '../subjects.ts'
import type {Word} from '../word.ts'
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
    farApart(pair, clash) ||
    askedOfAnother(pair) ||
    partAndWhole(pair) ||
    includesOther(pair) ||
    computed(pair, clash) ||
    countsOthers(pair, clash) ||
    paidOtherwise(pair, clash) ||
    onePossible(pair) ||
    bornByAnother(pair, clash) ||
    ofAnother(pair, clash) ||
    !(sharesRest(pair, left.quantities, right.quantities) || (oneTopic(pair) && measured(pair))) ||
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

/** “Landings of the fleet, small boats included”: the figure of a whole beside that of what it takes in. */
function includesOther({left, right, alignment}: StatementPair): boolean {
  const takesIn = ({tokens}: Reading, {at, role}: Word): boolean =>
    role !== 'context' && tokens.slice(Math.max(0, at - 3), at + 4).some(({text}) => /^includ(?:ed|ing)$/i.test(text))
  return alignment.pairs.some(
    ({a, b}) => (b === right.head && takesIn(left, a)) || (a === left.head && takesIn(right, b))
  )
}

/** “Children pay seven crowns, adults twice as much”, beside “adults pay 14 crowns”. */
function computed({left, right}: StatementPair, [one, other]: Clash): boolean {
  return figureComputed(plainValue(one), right) || figureComputed(plainValue(other), left)
}

function plainValue({low, high}: ReadQuantity): number {
  return high ?? low ?? 0
}

/** “340 planks are of oak”, “900 planks were sawn”: of a counted subject, what is said of it tells which are counted. */
function countsOthers({left, right, alignment}: StatementPair, [one, other]: Clash): boolean {
  if (one.dimension !== undefined || !isSubject(left, one) || !isSubject(right, other)) return false
  const says = ({role, weight}: Word): boolean => role === 'predicate' && weight > 0.35
  return (
    alignment.onlyA.some(says) &&
    alignment.onlyB.some(says) &&
    !alignment.pairs.some(({a, b}) => a.role === 'predicate' && b.role === 'predicate')
  )
}

function isSubject({clauses: [clause]}: Reading, {start, end}: ReadQuantity): boolean {
  return clause?.verb !== undefined && start >= clause.subjectStart && end <= clause.subjectEnd
}

/** What it costs to make is not what one pays for it. */
function paidOtherwise({left, right}: StatementPair, [one, other]: Clash): boolean {
  const made = ({tokens}: Reading, {end}: ReadQuantity): boolean =>
    /^to$/i.test(tokens[end]?.text ?? '') && tokens[end + 1]?.tag === 'VERB'
  const pays = ({lower}: Reading): boolean => /\b(?:pays?|paid|charged?|charges|asks?|asked)\b/.test(lower)
  return (made(left, one) && pays(right)) || (made(right, other) && pays(left))
}

/** How far a thing is able to go is not how far it is allowed to. */
function onePossible({left, right}: StatementPair): boolean {
  const able = [left, right].map(({lower}) => / (?:can|could|able to|capable of) /.test(lower))
  return able[0] !== able[1] && (able[0] ? right : left).duty !== undefined
}

/** Nine weeks and 25 minutes are no two figures for one thing, unless both say the same of it. */
function farApart({alignment}: StatementPair, [one, other]: Clash): boolean {
  const values = [edge(one), edge(other)].map(Math.abs)
  const said = alignment.pairs.some(
    ({a, b, relation}) =>
      relation !== 'opposite' && a.role === 'predicate' && b.role === 'predicate' && a.tag === 'VERB'
  )
  return !said && Math.max(...values) > 50 * Math.min(...values)
}

/** “A draught of 2 metres”, “a height of 9 metres”: each figure has a noun of its own. */
function ofAnother({left, right, alignment}: StatementPair, [one, other]: Clash): boolean {
  const nouns = [nounOf(left, one), nounOf(right, other)]
  return nouns.every(noun => noun && !alignment.pairs.some(({a, b}) => a === noun || b === noun))
}

function nounOf({tokens, words}: Reading, {start}: ReadQuantity): Word | undefined {
  const before = tokens.slice(0, start).findLastIndex(({text}) => /^of$/i.test(text))
  if (before < 1 || start - before > 2) return undefined
  return words.find(word => word.at === before - 1 && word.role !== 'context')
}

/** “A model with 3 decks” beside “the Selkie has 9 decks”: the figure is that of the noun before “with”, which the other must speak of. */
function bornByAnother({left, right, alignment}: StatementPair, [one, other]: Clash): boolean {
  const bearers = [bearerOf(left, one), bearerOf(right, other)]
  return bearers.some(bearer => bearer && !alignment.pairs.some(({a, b}) => a === bearer || b === bearer))
}

function bearerOf({tokens, words, head}: Reading, {start}: ReadQuantity): Word | undefined {
  const before = tokens.slice(0, start).findLastIndex(token => /^with$/i.test(token.text))
  if (before < 1 || start - before > 3) return undefined
  const bearer = words.find(word => word.at === before - 1 && word.role !== 'context')
  return bearer === head ? undefined : bearer
}

type Clash = readonly [ReadQuantity, ReadQuantity]

/**
 * None of bare numbers, none where one of the other side's numbers agrees, or where either side states several of the kind, as
 * a table of cases does. Grams of tea are no grams of sugar.
 */
function clashesWith(one: ReadQuantity, own: Reading, other: Reading): readonly Clash[] {
  if (one.unit === undefined) return []
  const noun = measuredNoun(one, own)
  const isOfIt = (quantity: ReadQuantity, reading: Reading): boolean => {
    const measured = measuredNoun(quantity, reading)
    return (
      compareQuantities(one, quantity) !== undefined &&
      periodBehind(one, own) === periodBehind(quantity, reading) &&
      (noun === undefined || measured === undefined || noun === measured)
    )
  }
  const comparable = other.quantities.filter(quantity => isOfIt(quantity, other))
  const beside = own.quantities.filter(quantity => isOfIt(quantity, own))
  const [only] = comparable
  if (!only || comparable.length > 1 || beside.length > 1) return []
  return compareQuantities(asLimit(one, own), asLimit(only, other)) === 'apart' ? [[one, only]] : []
}

/** “The lowest pitch that it may be laid at is 22 degrees”, “15 degrees upwards”: a bound, wherever the word for it stands. */
function asLimit(quantity: ReadQuantity, {tokens}: Reading): ReadQuantity {
  const {start, end, low, high, bound, ...rest} = quantity
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

function edge(quantity: ReadQuantity): number {
  const {low, high} = quantityRange(quantity)
  return quantity.bound === 'most' ? high : low
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
