/** One thing, said once with a denial and once without: “no boat is without a sail”, “every boat has a sail”. */
import {readFrequency} from '../../language/read-frequency.ts'
import {remembered} from '../../language/remembered.ts'
import {compareText} from '../../model/order.ts'
import {apartBy} from './apart.ts'
import {deniedAlike} from './denied-alike.ts'
import {figuresOf} from './figures.ts'
import {keptAlike} from './kept-alike.ts'
import {orderOf} from './order-of.ts'
import {ordersMeet} from './orders-meet.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import {waysCompared} from './ways-compared.ts'

/** In words; undefined where they are not known to come to the same. The words that they share are for others to weigh. */
export function saidOtherwise(pair: StatementPair): string | undefined {
  const {a, b, left, right} = pair
  const one = turnsOf(left)
  const other = turnsOf(right)
  if (a.attributed !== b.attributed) return undefined
  if ((one.lacksNone && other.universal) || (other.lacksNone && one.universal)) return 'what none lacks, all have'
  if (one.ended !== undefined && one.ended === other.ended) return 'both say that it ended, and when'
  // “loses less” denies as much as “loses less” does, and may turn the two round
  if (deniedAlike(pair) && waysCompared(left, right) !== 'opposite') return 'each denies it in its own way'
  if (comparedAlike(pair)) return 'both compare the same way round'
  if (keptAlike(pair)) return 'both keep it to the same'
  return orderedAlike(pair) ? 'both put the same first' : undefined
}

/** “The keel is laid before the mast is cut”, “the mast is cut after the keel has been laid”. */
function orderedAlike(pair: StatementPair): boolean {
  const [one, other] = [orderOf(pair.left), orderOf(pair.right)]
  if (!one || !other || pair.least < 0.5 || ordersMeet(one, other) !== 'same') return false
  if (readFrequency(pair.left.tokens) ?? readFrequency(pair.right.tokens)) return false
  if (/ (?:after|before) (?:each|every) /.test(pair.left.lower + pair.right.lower)) return false
  const {onlyA, onlyB} = figuresOf(pair.left, pair.right)
  if (onlyA > 0 && onlyB > 0) return false
  if (pair.alignment.pairs.some(({a, relation}) => relation === 'opposite' && !/^(?:before|after)$/.test(a.text)))
    return false
  const apart = apartBy(pair, true)
  return apart === undefined || /“(?:before|after)”/.test(apart)
}

/** “Iron is heavier than wood”, “wood is lighter than iron”: nothing else may tell them apart. */
function comparedAlike(pair: StatementPair): boolean {
  return waysCompared(pair.left, pair.right) === 'same' && apartBy(pair, true) === undefined
}

interface Turns {
  readonly lacksNone: boolean
  readonly universal: boolean
  /** Of what has ended, the figures that tell when. */
  readonly ended?: string
}

/** Of every statement once: thousands of pairs are read. What hangs on a condition takes no turn. */
const turnsOf = remembered((reading: Reading): Turns => {
  if (depends.test(reading.lower)) return {lacksNone: false, universal: false}
  const figures = hasEnded(reading) ? figuresIn(reading) : ''
  return {
    lacksNone: lacksNone(reading),
    universal: isUniversal(reading),
    ...(figures === '' ? {} : {ended: figures})
  }
})

const depends = /\b(?:if|unless|until|when|while|except)\b/

/** “No ferry is without a ramp”, “nobody is left out”. */
function lacksNone({lower}: Reading): boolean {
  return (
    /^ (?:there (?:is|are|must be) )?(?:no|none|nobody)\b/.test(lower) &&
    (lower.match(
      /\b(?:no|none|nobody|nothing|not|never|without|lacks?|lacking|left out|excluded|exempt|cannot)\b|n't\b/g
    )?.length ?? 0) === 2 &&
    /\b(?:without|lacks?|lacking|left out|excluded|exempt)\b/.test(lower)
  )
}

/** Said of all, and of none that it is not so. */
function isUniversal({lower, generality}: Reading): boolean {
  return (
    (generality === 6 || /\b(?:all|each|every)\b/.test(lower)) &&
    !/\b(?:no|none|nobody|nothing|not|never|without|lacks?|lacking|cannot|few|most|some|only|almost|nearly)\b|n't\b/.test(
      lower
    )
  )
}

/** “Has no crane any longer”, “no crane has stood there since 1990”, “the crane was removed”. */
function hasEnded({lower, course}: Reading): boolean {
  return course === 'ended' || /^ no\b.*\b(?:ha(?:s|ve) been|exists?|since)\b/.test(lower)
}

/** Each once, in order. */
function figuresIn({lower}: Reading): string {
  return [...new Set(lower.match(/\d+(?:[.,]\d+)*/g) ?? [])].sort(compareText).join(' ')
}
