/** Still so, or no longer: what one side says goes on, the other says has ended. */
import {apartBy} from '../apart.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function temporalDifference(pair: StatementPair): Difference | undefined {
  if (pair.left.once !== pair.right.once) return onceDifference(pair)
  const done = doneDifference(pair)
  if (done) return done
  const one = pair.left.course
  const other = pair.right.course
  if (!one || !other || one === other) return undefined
  const apart = apartBy(pair)
  if (apart) return {relation: 'unrelated', reason: apart}
  if (!oneState(pair) || pair.left.dangling || pair.right.dangling)
    return {relation: 'unrelated', reason: 'one goes on and the other has ended, of different things'}
  if (isStage(pair.left) || isStage(pair.right))
    return {relation: 'unrelated', reason: 'one goes on and the other has ended, at a stage of what is told'}
  if (ofSome(pair.left) && ofSome(pair.right))
    return {relation: 'unrelated', reason: 'of some it goes on, of others it has ended'}
  return {
    relation: 'conflict',
    kind: 'temporal',
    strength: 'hard',
    reason: 'One source says that it goes on, the other that it has ended.'
  }
}

/** “The city is replacing the pipes” against “the pipes have been replaced”: under way by one source, done by the other. */
function doneDifference(pair: StatementPair): Difference | undefined {
  const {left, right, alignment, a, b} = pair
  const [going, done] = underWay.test(left.lower) ? [left, right] : [right, left]
  if (!underWay.test(going.lower) || !isDone.test(done.lower) || isDone.test(going.lower)) return undefined
  if (a.polarity !== b.polarity || pair.shared < 1.2 || pair.most < 0.7 || pair.least < 0.5) return undefined
  const act = alignment.pairs.some(each => {
    const [now, then] = going === left ? [each.a, each.b] : [each.b, each.a]
    return (
      each.relation === 'same' &&
      /ing$/.test(now.text) &&
      /^(?:is|are|being)$/.test(wordBefore(going, now)) &&
      wordBefore(done, then) === 'been'
    )
  })
  if (!act || apartBy(pair, true)) return undefined
  return {
    relation: 'conflict',
    kind: 'temporal',
    strength: 'soft',
    reason: 'One source says that it is being done, the other that it is done.'
  }
}

/** “Which is then no longer lit”, “until it has stopped”, “while it waits for it to stop”: so at one moment of a course of events. */
function isStage({lower}: Reading): boolean {
  return /\b(?:is|are) then (?:no longer|not)\b|\b(?:until|while|before|confirmed|waits?|waiting) [^,;]*\b(?:stop|stopped|ended|finished|ceased)\b/.test(
    lower
  )
}

function wordBefore({tokens}: Reading, {at}: Word): string {
  const before = tokens[at - 1]
  return ((before?.tag === 'ADV' ? tokens[at - 2] : before)?.text ?? '').toLowerCase()
}

const underWay = /\b(?:is|are|'s|'re) (?:\p{L}+ )?(?:being )?\p{L}{3,}ing\b/u
const isDone = /\b(?:has|have) (?:\p{L}+ )?been \p{L}+/u

function ofSome({generality}: Reading): boolean {
  return generality !== undefined && generality < 6
}

/** “The ferries used to carry a post office” against “the ferries carry a post office”: what used to be so is so no longer. */
function onceDifference({a, b, left, right, alignment, shared, most, least}: StatementPair): Difference | undefined {
  const now = left.once ? right : left
  if (a.polarity !== b.polarity || a.kind === 'date' || b.kind === 'date' || now.course === 'ended') return undefined
  if (/ (?:was|were|had|did|used to|once|formerly) |\p{L}ed /u.test(now.lower)) return undefined
  const opposed = alignment.pairs.some(
    ({a: one, b: other, relation}) => relation === 'opposite' || one.sign !== other.sign
  )
  if (opposed || shared < 1.2 || most < 0.85 || least < 0.6) return undefined
  return {
    relation: 'conflict',
    kind: 'temporal',
    strength: 'soft',
    reason: 'One source says that it used to be so, the other that it is.'
  }
}

/** An answer or a heading's fragment leaves most of its words to its surroundings: there the other side's share counts. */
function oneState({a, b, shared, most, least}: StatementPair): boolean {
  const fragment =
    !a.standsAlone || !b.standsAlone || a.context.question !== undefined || b.context.question !== undefined
  return fragment ? shared >= 0.8 && most >= 0.3 : shared >= 0.9 && most >= 0.4 && least >= 0.22
}
