/** Whether two figures of one kind are said of different things, although the sentences speak of one: “weighs 54 kg”, “carries 62 kg”. */
import {quantityRange} from '../../language/quantity-range.ts'
import type {ReadQuantity} from '../../language/read-quantities.ts'
import {figureComputed} from './figure-computed.ts'
import {plainValue} from './plain-value.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** A figure of each side. */
export type FigureClash = readonly [ReadQuantity, ReadQuantity]

export function ofOtherThings(pair: StatementPair, clash: FigureClash): boolean {
  return (
    farApart(pair, clash) ||
    includesOther(pair) ||
    computed(pair, clash) ||
    countsOthers(pair, clash) ||
    paidOtherwise(pair, clash) ||
    isOfCase(pair.left, clash[0]) !== isOfCase(pair.right, clash[1]) ||
    measuredByVerbs(pair, clash) ||
    averageAndBound(pair, clash) ||
    ofNamedThing(pair) ||
    onePossible(pair) ||
    bornByAnother(pair, clash) ||
    ofAnother(pair, clash)
  )
}

/** “When the gauge reads 97 °C”: the figure tells the case, and not what is so. */
function isOfCase({tokens}: Reading, {start}: ReadQuantity): boolean {
  const before = tokens.slice(Math.max(0, start - 9), start).map(({text}) => text.toLowerCase())
  const opener = before.findLastIndex(text => /^(?:when|if|once|until|unless|whenever)$/.test(text))
  const told = before.slice(opener + 1)
  return opener >= 0 && told.some(text => gauging.test(text)) && !told.some(text => /^[,;:—]$/.test(text))
}

const gauging =
  /^(?:reads?|shows?|reache[sd]|reach|falls?|fell|drops?|dropped|rises?|rose|exceeds?|exceeded|hits?|climbs?)$/

/** “The Otter was ready 15 minutes after that”, “you wait about a minute”: what you do is not what a thing does that nobody names to you. */
function ofNamedThing({left, right, alignment}: StatementPair): boolean {
  const addressed = ({tokens, clauses: [clause]}: Reading): boolean =>
    clause !== undefined &&
    clause.subjectEnd === clause.subjectStart + 1 &&
    /^(?:you|we)$/i.test(tokens[clause.subjectStart]?.text ?? '')
  if (addressed(left) === addressed(right)) return false
  const head = addressed(left) ? right.head : left.head
  return (
    head !== undefined &&
    (head.name || head.stem.startsWith('#')) &&
    !alignment.pairs.some(({a, b}) => a === head || b === head)
  )
}

/** “No sample of fewer than 500 seeds”, “the average sample has 3,000”: what is usual lies within a bound. */
function averageAndBound({left, right}: StatementPair, [one, other]: FigureClash): boolean {
  const bound = ({lower}: Reading, quantity: ReadQuantity): boolean =>
    quantity.bound === 'most' || quantity.bound === 'least' || /\b(?:fewer|less|more) than\b/.test(lower)
  return (
    (averaged.test(left.lower) && !averaged.test(right.lower) && bound(right, other)) ||
    (averaged.test(right.lower) && !averaged.test(left.lower) && bound(left, one))
  )
}

const averaged = /\b(?:average|averages|mean|median|typical|typically|usual|usually)\b/

/** “Weighs 54 kg” and “carries 62 kg”: what is done to each is another thing. */
function measuredByVerbs({left, right, alignment}: StatementPair, [one, other]: FigureClash): boolean {
  const verbs = [verbBefore(left, one), verbBefore(right, other)]
  return verbs.every(verb => verb && !alignment.pairs.some(({a, b}) => a === verb || b === verb))
}

function verbBefore({tokens, words}: Reading, {start}: ReadQuantity): Word | undefined {
  let at = start - 1
  while (/^(?:ADV|ADP|DET|ADJ)$/.test(tokens[at]?.tag ?? '') && at > start - 4) at--
  return measuringVerb.test(tokens[at]?.text ?? '') ? words.find(word => word.at === at) : undefined
}

const measuringVerb =
  /^(?:weigh(?:s|ed)?|carr(?:y|ies|ied)|hold(?:s)?|held|lift(?:s|ed)?|pull(?:s|ed)?|tow(?:s|ed)?|seat(?:s|ed)?|cost(?:s)?|earn(?:s|ed)?|measure(?:s|d)?|burn(?:s|t|ed)?|produce(?:s|d)?|lose(?:s)?|lost|save(?:s|d)?)$/i

/** “Landings of the fleet, small boats included”: the figure of a whole beside that of what it takes in. */
function includesOther({left, right, alignment}: StatementPair): boolean {
  const takesIn = ({tokens}: Reading, {at, role}: Word): boolean =>
    role !== 'context' && tokens.slice(Math.max(0, at - 3), at + 4).some(({text}) => /^includ(?:ed|ing)$/i.test(text))
  return alignment.pairs.some(
    ({a, b}) => (b === right.head && takesIn(left, a)) || (a === left.head && takesIn(right, b))
  )
}

/** “Children pay seven crowns, adults twice as much”, beside “adults pay 14 crowns”. */
function computed({left, right}: StatementPair, [one, other]: FigureClash): boolean {
  return figureComputed(plainValue(one), right) || figureComputed(plainValue(other), left)
}

/** “340 planks are of oak”, “900 planks were sawn”: of a counted subject, what is said of it tells which are counted. */
function countsOthers({left, right, alignment}: StatementPair, [one, other]: FigureClash): boolean {
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
function paidOtherwise({left, right}: StatementPair, [one, other]: FigureClash): boolean {
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
function farApart({alignment}: StatementPair, [one, other]: FigureClash): boolean {
  const values = [edge(one), edge(other)].map(Math.abs)
  const said = alignment.pairs.some(
    ({a, b, relation}) =>
      relation !== 'opposite' && a.role === 'predicate' && b.role === 'predicate' && a.tag === 'VERB'
  )
  return !said && Math.max(...values) > 50 * Math.min(...values)
}

/** “A draught of 2 metres”, “a height of 9 metres”: each figure has a noun of its own. */
function ofAnother({left, right, alignment}: StatementPair, [one, other]: FigureClash): boolean {
  const nouns = [nounOf(left, one), nounOf(right, other)]
  return nouns.every(noun => noun && !alignment.pairs.some(({a, b}) => a === noun || b === noun))
}

function nounOf({tokens, words}: Reading, {start}: ReadQuantity): Word | undefined {
  const before = tokens.slice(0, start).findLastIndex(({text}) => /^of$/i.test(text))
  if (before < 1 || start - before > 2) return undefined
  return words.find(word => word.at === before - 1 && word.role !== 'context')
}

/** “A model with 3 decks” beside “the Selkie has 9 decks”: the figure is that of the noun before “with”, which the other must speak of. */
function bornByAnother({left, right, alignment}: StatementPair, [one, other]: FigureClash): boolean {
  const bearers = [bearerOf(left, one), bearerOf(right, other)]
  return bearers.some(bearer => bearer && !alignment.pairs.some(({a, b}) => a === bearer || b === bearer))
}

function bearerOf({tokens, words, head}: Reading, {start}: ReadQuantity): Word | undefined {
  const before = tokens.slice(0, start).findLastIndex(token => /^with$/i.test(token.text))
  if (before < 1 || start - before > 3) return undefined
  const bearer = words.find(word => word.at === before - 1 && word.role !== 'context')
  return bearer === head ? undefined : bearer
}

function edge(quantity: ReadQuantity): number {
  const {low, high} = quantityRange(quantity)
  return quantity.bound === 'most' ? high : low
}
