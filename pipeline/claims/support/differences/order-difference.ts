/** “The quay was paved when the crane came” against “the crane came two years before the quay was paved”: one order of two events, turned round. */
import {readFrequency} from '../../../language/read-frequency.ts'
import {apartBy} from '../apart.ts'
import {type Order, orderOf} from '../order-of.ts'
import {inCommon, ordersMeet, own, times} from '../orders-meet.ts'
import {sharesRest} from '../shares-rest.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function orderDifference(pair: StatementPair): Difference | undefined {
  const one = orderOf(pair.left)
  const other = orderOf(pair.right)
  if (!one || !other) return undefined
  const told = one.second.length > 0 && other.second.length > 0
  if (!(told ? ordersMeet(one, other) === 'turned' : isTurnedRound(one, other) || isTurnedRound(other, one)))
    return undefined
  if (
    opposed(pair) ||
    statesApart(pair) ||
    !(sharesRest(pair, [], []) || ((crossings(one, other) >= 3 || areCommands(pair, one, other)) && !ofOthers(pair)))
  )
    return told && crossings(one, other) >= 2 ? {relation: 'unrelated', reason: 'they tell another order'} : undefined
  const apart = apartBy(pair, true)
  if (apart && !/“(?:before|after)”/.test(apart))
    return {relation: 'unrelated', reason: `they tell another order, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'date',
    strength: 'hard',
    reason: `One source puts “${textOf(one.first)}” first, the other “${textOf(other.first)}”.`
  }
}

/** “The milk goes in first” against “the milk is added after the tea”. */
function isTurnedRound(one: Order, {first, second}: Order): boolean {
  if (one.second.length > 0 || second.length === 0) return false
  return inCommon(one.first, own(second, first)) > 0 && inCommon(one.first, own(first, second)) === 0
}

/** “Oil the hinges first and paint them”, “paint the hinges first and oil them”: two commands of one thing. */
function areCommands({left, right}: StatementPair, one: Order, other: Order): boolean {
  const commands = left.head === undefined && right.head === undefined
  return commands && crossings(one, other) >= 2 && inCommon(one.first, other.first) > 0
}

/** In how many words the two change places. */
function crossings(one: Order, other: Order): number {
  return inCommon(one.first, other.second) + inCommon(one.second, other.first)
}

/** “Fed twice a day before the moult”, “pale before it ripens”: what holds before is no event, and something else may hold after. */
function statesApart({left, right, alignment}: StatementPair): boolean {
  const states = ({role, tag}: Word): boolean => role === 'predicate' && tag === 'ADJ'
  return (
    readFrequency(left.tokens) !== undefined ||
    readFrequency(right.tokens) !== undefined ||
    (alignment.onlyA.some(states) && alignment.onlyB.some(states))
  )
}

/** Each side names a thing that the other does not. */
function ofOthers({alignment}: StatementPair): boolean {
  const names = ({role, tag, modifier, weight, stem}: Word): boolean =>
    role !== 'context' && /^(?:NOUN|PROPN)$/.test(tag) && !modifier && weight > 0.35 && !times.test(stem)
  return alignment.onlyA.some(names) && alignment.onlyB.some(names)
}

/** “Before” is the opposite of “after”; any other opposite tells another event. */
function opposed({alignment}: StatementPair): boolean {
  return alignment.pairs.some(({a, relation}) => relation === 'opposite' && !/^(?:before|after)$/.test(a.text))
}

function textOf(words: readonly Word[]): string {
  return words.map(({text}) => text).join(' ')
}
