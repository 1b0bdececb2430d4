/** One event, two dates. */
import type {ReadDate} from '../../../language/read-dates.ts'
import {apartBy} from '../apart.ts'
import type {Reading, Word} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function dateDifference(pair: StatementPair): Difference | undefined {
  const {left, right} = pair
  const [one] = left.dates
  const [other] = right.dates
  if (!one || !other || left.dates.some(date => right.dates.some(against => agree(date, against)))) return undefined
  const apart = apartBy(pair)
  if (apart) return {relation: 'unrelated', reason: `their dates differ, and ${apart}`}
  if (!sameEvent(pair) || eventsCrossed(pair, one, other))
    return {relation: 'unrelated', reason: 'their dates differ, of different events'}
  return {
    relation: 'conflict',
    kind: 'date',
    strength: one.approximate || other.approximate || pair.most < 0.6 ? 'soft' : 'hard',
    reason: `One source dates it to ${one.from}, the other to ${other.from}.`
  }
}

/** Dates agree as far as both are stated: “1999” and “11 August 1999”; a day without a year with the same day of a year. */
function agree(a: ReadDate, b: ReadDate): boolean {
  if (a.from.startsWith('-') || b.from.startsWith('-')) return a.from.slice(-5) === b.from.slice(-5)
  if (a.relation === 'before' || a.relation === 'until') return b.from <= a.to || shorter(a.to, b.to)
  if (b.relation === 'before' || b.relation === 'until') return a.from <= b.to || shorter(a.to, b.to)
  return (
    a.from.slice(0, b.to.length) <= b.to.slice(0, a.from.length) &&
    b.from.slice(0, a.to.length) <= a.to.slice(0, b.from.length)
  )
}

function shorter(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** What is dated on one side is said on the other as well, but is not what is dated there. */
function eventsCrossed({left, right, alignment}: StatementPair, one: ReadDate, other: ReadDate): boolean {
  const from = verbAt(left, one)
  const to = verbAt(right, other)
  if (!from || !to) return false
  return alignment.pairs.some(({a, b}) => (a === from && b !== to) || (b === to && a !== from))
}

/** The verb nearest before a date, or else the first after it. */
function verbAt(reading: Reading, date: ReadDate): Word | undefined {
  const verbs = reading.words.filter(word => word.tag === 'VERB' && word.role !== 'context')
  return verbs.filter(word => word.at < date.start).at(-1) ?? verbs.find(word => word.at >= date.end)
}

/** A verb or a noun of happening that both say, and the thing it happened to. */
function sameEvent({alignment, shared, most, least}: StatementPair): boolean {
  const happening = alignment.pairs.some(
    ({a, b, relation}) =>
      relation !== 'opposite' && a.sign === b.sign && (a.tag === 'VERB' || b.tag === 'VERB' || a.role === 'predicate')
  )
  const thing = alignment.pairs.some(
    ({a, relation}) => relation !== 'opposite' && (a.tag === 'NOUN' || a.tag === 'PROPN')
  )
  return happening && thing && shared >= 1 && most >= 0.45 && least >= 0.3
}
