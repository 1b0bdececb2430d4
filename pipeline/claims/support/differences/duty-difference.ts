/** What one side requires or forbids, the other leaves open or allows. */

import {remembered} from '../../../language/remembered.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart, unreadable} from '../conditions.ts'
import {type Duty, dutiesClash, dutyAt, dutyOf} from '../duty.ts'
import {embeddedAt} from '../embedded-at.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function dutyDifference(pair: StatementPair): Difference | undefined {
  const {a, b, left, right} = pair
  const one = dutyIn(left)
  const other = dutyIn(right)
  if (!one || !other || !dutiesClash(one, other)) return undefined
  const apart = apartBy(pair) ?? conditionsApart(pair) ?? unreadable(pair)
  if (apart) return {relation: 'unrelated', reason: `one says ${one}, the other ${other}, and ${apart}`}
  if (inPassing(left, one) || inPassing(right, other))
    return {relation: 'unrelated', reason: `one says ${one}, the other ${other}, one of them in passing`}
  if (ofSome(left) && ofSome(right))
    return {relation: 'unrelated', reason: `one says ${one}, the other ${other}, each of some`}
  if (
    isLost(left) ||
    isLost(right) ||
    !oneThing(pair) ||
    !oneAct(pair) ||
    objectsApart(pair) ||
    actsApart(pair) ||
    holdersApart(pair) ||
    keptFor(pair) ||
    pair.shared < 0.8 ||
    pair.most < 0.38 ||
    pair.least < 0.25
  )
    return {relation: 'unrelated', reason: `one says ${one}, the other ${other}, of something else`}
  return {
    relation: 'conflict',
    kind: 'scope',
    strength: a.conditional !== b.conditional ? 'soft' : 'hard',
    reason: `One source calls it ${one}, the other ${other}.`
  }
}

/** “To ensure that boats need not wait”, “rules about which boats may enter”: told in a clause that only says what for, or which. */
function inPassing(reading: Reading, duty: Duty): boolean {
  const {tokens, lower} = reading
  const said = dutyAt(lower, duty)
  const at = said === undefined ? -1 : tokens.findIndex(token => token.start >= said.start - 1)
  return at >= 0 && embeddedAt(reading, {at, text: (tokens[at]?.text ?? '').toLowerCase()})
}

/** Of “they” nobody knows who has to, but in “it is not safe to moor” the word stands for nothing. */
function isLost({dangling, lower}: Reading): boolean {
  return dangling && !/\bit(?:'s| is| was| should| must| may) [^.;]*\b(?:to|that|for) /.test(lower)
}

/** “Some buoys must be lit” leaves room for “a light is optional for many”. */
function ofSome({generality}: Reading): boolean {
  return generality !== undefined && generality < 5
}

/** Some noun or verb that stands for itself is in both: “charging level” and “charging point” have none in common. */
function oneThing({alignment, left, right}: StatementPair): boolean {
  return alignment.pairs.some(
    ({a, b, relation}) =>
      relation !== 'opposite' &&
      !modifies(a, left) &&
      !modifies(b, right) &&
      /^(?:NOUN|PROPN|VERB)$/.test(a.tag) &&
      !saysDuty(a, left) &&
      !saysDuty(b, right)
  )
}

/** “It is necessary”, “by default”: such a word names no thing. */
function saysDuty({at, role, text}: Word, {tokens}: Reading): boolean {
  if (role === 'context') return false
  return dutiful.test(text) || (/^defaults?$/.test(text) && /^by$/i.test(tokens[at - 1]?.text ?? ''))
}

const dutiful =
  /^(?:requires?|required|necessary|unnecessary|mandatory|compulsory|obligatory|optional|voluntary|allow(?:s|ed)?|permit(?:s|ted)?|needs?|needed|forbidden|prohibited|banned)$/

/**
 * What is required, allowed or forbidden must be one thing: “must have a key” and “the value is optional” are of two. Where both
 * name an act, it is the act, or else what it is done to; a yes takes it from its question.
 */
function oneAct({alignment, left, right}: StatementPair): boolean {
  const ones = governedBy(left)
  const others = governedBy(right)
  if (ones.length === 0 || others.length === 0) return true
  return alignment.pairs.some(
    ({a, b, relation}) => relation !== 'opposite' && a.tag !== 'ADJ' && ones.includes(a) && others.includes(b)
  )
}

/** “Must carry a lamp”, “must not let the rope slip beside the lamp”: the acts are two, and what they are done to as well. */
function objectsApart({alignment, left, right}: StatementPair): boolean {
  const [one, other] = [ruledIn(left), ruledIn(right)]
  const [act, against] = [actIn(left), actIn(right)]
  if (one.length === 0 || other.length === 0) return false
  return !alignment.pairs.some(
    ({a, b, relation}) =>
      relation !== 'opposite' && (a === act || one.includes(a)) && (b === against || other.includes(b))
  )
}

/** What the rule is about: of “must carry a lamp” the lamp, of “must not be lit” and “is optional” the subject; of the rest anything that is ruled. */
const ruledIn = remembered((reading: Reading): readonly Word[] => {
  const {tokens, lower, duty, head} = reading
  const said = duty === undefined ? undefined : dutyAt(lower, duty)
  if (!said || /require|need/.test(lower.slice(said.start, said.end))) return []
  const subject = head?.role === 'subject' ? [head] : []
  // of “is fine” and “is not safe to” anything that the other side names may be meant
  if (!modal.test(lower.slice(said.start, said.end))) return duty === 'optional' ? subject : []
  const from = tokens.findIndex(token => token.start >= said.end - 1)
  let at = from < 0 ? -1 : pastLeave(tokens, from)
  const before = tokens.findLastIndex(token => token.end < said.start)
  // “the rules say that they must not be lit”
  if (from < 0 || (tokens[before]?.tag === 'PRON' && head !== undefined && head.at < before - 1)) return []
  while (/^(?:ADV|PART|AUX)$/.test(tokens[at]?.tag ?? '')) at++
  if (tokens.slice(from, at + 1).some(({text}) => /^(?:be|been)$/i.test(text))) return subject
  const object = firstNoun(reading, at + 1)
  return object ? [object] : subject
})

/** Of “allows pilots to land” the place of “land”; any other place as it is. */
function pastLeave(tokens: Reading['tokens'], from: number): number {
  if (!/^(?:allow|permit)/i.test(tokens[from - 1]?.text ?? '')) return from
  const to = tokens.slice(from, from + 7).findIndex(({text}) => /^to$/i.test(text))
  return to < 0 ? from : from + to + 1
}

/** The noun that a verb goes on with, unless a preposition comes first. */
function firstNoun({tokens, words}: Reading, from: number): Word | undefined {
  let at = from
  while (/^(?:DET|ADJ|NUM|ADV|PRON)$/.test(tokens[at]?.tag ?? '')) at++
  while (/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? '') && isNoun(tokens[at]?.tag ?? '')) at++
  return words.find(word => word.at === at && word.role !== 'context' && isNoun(word.tag))
}

/** “Must be able to appear twice” is not “need not write to both”: both name an act, and not the same. */
function actsApart({alignment, left, right}: StatementPair): boolean {
  const one = actIn(left)
  const other = actIn(right)
  return one !== undefined && other !== undefined && !alignment.pairs.some(({a, b}) => a === one && b === other)
}

/** “Pilots must carry a lamp” binds no deckhand: each side says whom it holds for. */
function holdersApart({alignment, left, right}: StatementPair): boolean {
  const [one, other] = [left.head, right.head]
  if (
    !one ||
    !other ||
    [one, other].some(({role, tag, weight}) => role !== 'subject' || !/^(?:NOUN|PROPN)$/.test(tag) || weight < 0.4)
  )
    return false
  return (
    alignment.onlyA.includes(one) &&
    alignment.onlyB.includes(other) &&
    (actIn(left) !== undefined) === (actIn(right) !== undefined)
  )
}

/** “Safe for grown cows”, “as a passenger, one …”: whom it holds for, beside what the other is about. */
function keptFor({left, right, alignment}: StatementPair): boolean {
  const unmet = (word: Word | undefined): boolean =>
    word !== undefined && word.role !== 'context' && (alignment.onlyA.includes(word) || alignment.onlyB.includes(word))
  const [one, other] = [holderIn(left), holderIn(right)]
  return (one !== undefined || other !== undefined) && unmet(one ?? left.head) && unmet(other ?? right.head)
}

const holderIn = remembered(({tokens, words, lower}: Reading): Word | undefined => {
  const found =
    /^ as an? | (?:safe|fine|suitable|right|meant|open|free|allowed|permitted|compulsory|mandatory|optional) for /.exec(
      lower
    )
  if (!found) return undefined
  const from = tokens.findIndex(({start}) => start >= found.index + found[0].length - 1)
  return words.find(
    ({at, tag, modifier, role}) =>
      role !== 'context' && from >= 0 && at >= from && at < from + 4 && isNoun(tag) && !modifier
  )
})

function isNoun(tag: string): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

/** The verb that a modal leads to, unless it says too little to be an act. */
const actIn = remembered(({tokens, words, lower, duty}: Reading): Word | undefined => {
  const said = duty === undefined ? undefined : dutyAt(lower, duty)
  if (!said || !modal.test(lower.slice(said.start, said.end))) return undefined
  // “cannot be moved”, “never move”: the act is the last word of the form
  const inside = /^ ?(?:cannot|never|do not|don't) /.test(lower.slice(said.start, said.end))
  const next = tokens.findIndex(token => (inside ? token.end >= said.end - 1 : token.start >= said.end - 1))
  let at = next < 0 ? -1 : pastLeave(tokens, next)
  while (at >= 0 && /^(?:ADV|PART|AUX)$/.test(tokens[at]?.tag ?? '')) at++
  return words.find(word => word.at === at && word.tag === 'VERB' && word.role !== 'context' && !light.test(word.text))
})

const light = /^(?:have|use|get|do|make|take|keep|carry|bring|wear|put|give|go|come|hold|bear|show|need)$/

/** The words behind “must”, and of a passive its subject; of “is optional” and “needs no key” the subject as well as what follows “to” or “needs”. */
const governedBy = remembered(({tokens, words, lower, duty}: Reading): readonly Word[] => {
  const said = duty === undefined ? undefined : dutyAt(lower, duty)
  if (!said) return []
  const own = words.filter(word => word.role !== 'context' && !word.modifier)
  const act = /(?<= (?:never|do not|don't|be) )\p{L}+$/u.exec(lower.slice(said.start, said.end))?.[0] ?? ''
  const next = tokens.findIndex(token => token.start >= said.end - act.length - 1)
  const from = next < 0 ? tokens.length : next
  const stop = tokens.findIndex((token, at) => at > from && subordinates.test(token.text))
  const behind = own.filter(word => word.at >= from && word.at < (stop < 0 ? tokens.length : stop))
  const form = lower.slice(said.start, said.end)
  const before = tokens.slice(Math.max(0, from - 3), from).map(token => token.text)
  const called = words.find(word => word.at === from && /^(?:NOUN|PROPN)$/.test(word.tag) && word.role !== 'context')
  if (called && attributive.test(form.trim()) && !before.some(text => /^(?:is|are|was|were|as)$/i.test(text)))
    return behind
  const subject = own.filter(word => word.role === 'subject' || word.at < from)
  if (modal.test(form)) return /^(?:be|been)$/i.test(tokens[from]?.text ?? '') ? [...subject, ...behind] : behind
  return /^(?:to|for)$/i.test(tokens[from]?.text ?? '') || /require|need/.test(form) ? [...subject, ...behind] : subject
})

/** Of “an optional lamp” the lamp is what is left open, and of “voluntary pilots” the pilots. */
const attributive = /^(?:voluntary|optional|unnecessary|mandatory|compulsory|obligatory)$/

/** Says the duty before the act. */
const modal =
  /must|ha(?:s|ve) to|should|may|never|do not|don't|need(?:s)? not|free to|entitled|allows?$|permits?$|cannot/
const subordinates = /^(?:[;:—–(]|if|unless|when|because|since|as|so|while)$/i

/** “A charging level”: what ends in “-ing” before a noun modifies it, whatever the tag of the noun. */
function modifies(word: Word, {tokens}: Reading): boolean {
  const next = word.role === 'context' ? undefined : tokens[word.at + 1]
  return word.modifier || (word.text.endsWith('ing') && /^(?:NOUN|PROPN|VERB|ADJ)$/.test(next?.tag ?? ''))
}

/** A yes takes over what the question asks. */
function dutyIn(reading: Reading): ReturnType<typeof dutyOf> {
  return reading.duty ?? (reading.answer === 'yes' ? dutyOf(reading.contextLower) : undefined)
}
