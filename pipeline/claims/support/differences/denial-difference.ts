/** “The town has let boats moor here since May” against “boats have not been allowed to moor here since May”: all is shared, and one side denies it. */
import {remembered} from '../../../language/remembered.ts'
import type {Pair} from '../align.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart, unreadable} from '../conditions.ts'
import {embeddedAt} from '../embedded-at.ts'
import type {Reading} from '../reading.ts'
import {sharesRest} from '../shares-rest.ts'
import type {StatementPair} from '../statement-pair.ts'
import {subjectsAgree} from '../subjects.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function denialDifference(pair: StatementPair): Difference | undefined {
  const {left, right, a, b} = pair
  const [denying, affirming] = deniesOnce(left) ? [left, right] : [right, left]
  if (!deniesOnce(denying) || turns(affirming) || isPartial(left) || isPartial(right)) return undefined
  if (denying.duty === 'optional' || onlyPossible(affirming, denying)) return undefined
  if (actsApart(pair) || !pair.alignment.pairs.some(deniedOn(pair))) return undefined
  if (!isTold(left) || !isTold(right) || !(subjectsAgree(pair) || turnedVoice(pair)) || !sharesRest(pair, [], []))
    return undefined
  if (apartBy(pair, true) ?? conditionsApart(pair) ?? unreadable(pair)) return undefined
  return {
    relation: 'conflict',
    kind: 'negation',
    strength: a.hedged || b.hedged || a.conditional !== b.conditional ? 'soft' : 'hard',
    reason: 'One source affirms what the other denies.'
  }
}

/** “Does not let them go” and “has to keep them” tell two acts. */
function actsApart({alignment}: StatementPair): boolean {
  const acts = ({role, tag, weight, text}: Word): boolean =>
    role === 'predicate' && tag === 'VERB' && weight > 0.25 && !permits.test(text)
  return alignment.onlyA.some(acts) && alignment.onlyB.some(acts)
}

const permits = /^(?:allow|permit|let|enable)/

/** By a clause with a subject that is no pronoun. */
function isTold({clauses: [clause], head}: Reading): boolean {
  return (
    clause?.verb !== undefined && head?.role === 'subject' && head.at < clause.verb && head.at >= clause.subjectStart
  )
}

/** “Members may borrow tools”, “tools cannot be borrowed by members”: what the one is about, the other says something of. */
function turnedVoice({left, right, alignment, least}: StatementPair): boolean {
  const passive = ({lower}: Reading): boolean =>
    / (?:is|are|was|were|be|been) (?:\p{L}+ )?\p{L}+(?:ed|en|wn|nt|lt|pt|id|de)\b/u.test(lower)
  return (
    least >= 0.7 &&
    passive(left) !== passive(right) &&
    alignment.pairs.some(
      ({a, b}) => (a === left.head && b.role === 'predicate') || (b === right.head && a.role === 'predicate')
    )
  )
}

/** Something that both say, which the one side denies. */
function deniedOn({left, right}: StatementPair): (each: Pair) => boolean {
  return ({a, b, relation}) =>
    relation !== 'opposite' &&
    a.sign !== b.sign &&
    a.modifier === b.modifier &&
    a.role === 'predicate' &&
    b.role === 'predicate' &&
    !embeddedAt(left, a) &&
    !embeddedAt(right, b)
}

const deniesOnce = remembered(
  ({lower}: Reading) =>
    (lower.match(plain)?.length ?? 0) === 1 &&
    !turning.test(lower.replace(plain, ' ')) &&
    !/ not (?:only|just|merely) /.test(lower)
)

const plain = /(?<= )(?:not|never|cannot|no)(?= )|n't(?= )/g

/** A word that may deny by itself, whatever the tagger makes of it. */
function turns({lower}: Reading): boolean {
  plain.lastIndex = 0
  return plain.test(lower) || turning.test(lower)
}

const turning =
  /\b(?:none|neither|nor|nobody|nothing|nowhere|without|hardly|barely|scarcely|rarely|seldom|impossible|unable|prevent\p{L}*|lack\p{L}*|miss\p{L}*|absent|absence|free (?:of|from)|fail\p{L}*|refus\p{L}*|declin\p{L}*|reject\p{L}*|avoid\p{L}*|exclud\p{L}*|omit\p{L}*|exempt\p{L}*|except\p{L}*|spar(?:e|ed|es)|forgo\p{L}*|stop\p{L}*|ceas\p{L}*|ban(?:s|ned)?|forb\p{L}+|prohibit\p{L}*|bar(?:s|red)|den(?:y|ies|ied)|lose|loses|lost|loss|gone|out of|clos(?:e|es|ed)|shut|off|drop\p{L}*|remov\p{L}*|left|leaves?|end(?:s|ed)?|instead|rather|only|solely|alone|except|unless|until|yet|too \p{L}+ to|un\p{L}{4,}(?:ed|able|ing)|idle|ignor\p{L}*|skip\p{L}*|empty|bare|longer|few|little|against)\b/u

/** What some do, others need not. */
function isPartial({generality}: Reading): boolean {
  return generality !== undefined && generality < 6
}

/** What can be, need not be. */
function onlyPossible({lower}: Reading, {lower: denying}: Reading): boolean {
  return (
    / (?:can|could|may|might) /.test(lower) &&
    !/ (?:can|could|may|might|cannot|able|possible|allowed|permitted) |can't|couldn't/.test(denying)
  )
}
