/** What each of two statements holds for, where structure tells it and no word alone: “the scan of the knee”, “where there is no match”. */
import {readShare} from '../../language/read-share.ts'
import {remembered} from '../../language/remembered.ts'
import {conditionsApart} from './conditions.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** In words, for people; undefined where nothing shows it. */
export function conditionsDiffer(pair: StatementPair): string | undefined {
  return (
    ownersApart(pair) ??
    partOfOther(pair) ??
    restrictedApart(pair) ??
    absentAndPresent(pair) ??
    openingsUnmet(pair) ??
    // what something is done with, no case need be
    (/ with /.test(pair.left.lower + pair.right.lower) ? undefined : conditionsApart(pair))
  )
}

/** “The scan of the knee” against “the scan of the hip”: one noun, and on each side the noun of an owner that the other does not know. */
function ownersApart({left, right, alignment}: StatementPair): string | undefined {
  for (const {a, b, relation} of alignment.pairs) {
    if (relation === 'opposite' || !isNoun(a) || !isNoun(b)) continue
    const [one, other] = [ownerOf(a, left), ownerOf(b, right)]
    if (one && other && alignment.onlyA.includes(one) && alignment.onlyB.includes(other))
      return `one speaks of the ${a.text} of “${one.text}”, the other of that of “${other.text}”`
  }
  return undefined
}

function isNoun({tag, role}: Word): boolean {
  return role !== 'context' && (tag === 'NOUN' || tag === 'PROPN')
}

/** The last noun of the phrase behind “of”. */
function ownerOf({at}: Word, {tokens, words}: Reading): Word | undefined {
  if (!/^of$/i.test(tokens[at + 1]?.text ?? '')) return undefined
  let end = at + 2
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[end]?.tag ?? '')) end++
  return words.find(word => word.at === end - 1 && isNoun(word) && word.weight > 0.3)
}

/** “The second edition of the guide” against “the guide”: what one is about is a part or a form of what the other is about. */
function partOfOther({left, right, alignment}: StatementPair): string | undefined {
  const part = (head: Word | undefined, whole: Word | undefined, reading: Reading, only: readonly Word[]): boolean =>
    head !== undefined &&
    only.includes(head) &&
    parts.test(head.text) &&
    !(fractions.test(head.text) && reading.generality !== 6 && readShare(reading.tokens) !== undefined) &&
    alignment.pairs.some(
      ({a, b}) => ownerOf(head, reading) === (reading === left ? a : b) && whole === (reading === left ? b : a)
    )
  if (part(left.head, right.head, left, alignment.onlyA))
    return `one speaks of the ${left.head?.text} of what the other speaks of`
  if (part(right.head, left.head, right, alignment.onlyB))
    return `one speaks of the ${right.head?.text} of what the other speaks of`
  return undefined
}

/** “A third of the boats” are boats. */
const fractions = /^(?:half|third|quarter)$/
const parts =
  /^(?:part|half|third|quarter|edition|version|variant|form|wing|branch|section|phase|stage|volume|generation|side|end|floor|storey|area|chapter|module|model|draft|copy|remake|sequel|successor|predecessor)$/

/** “Pilots from abroad” against “pilots who trained here”: one head, and each side says which of them in words of its own. */
function restrictedApart({left, right, alignment}: StatementPair): string | undefined {
  const heads = alignment.pairs.some(({a, b}) => a === left.head && b === right.head)
  const [one, other] = [restrictorOf(left), restrictorOf(right)]
  if (!heads || one.length === 0 || other.length === 0) return undefined
  const met = alignment.pairs.some(({a, b}) => one.includes(a) || other.includes(b))
  const text = (words: readonly Word[]): string => words.map(word => word.text).join(' ')
  return met ? undefined : `one speaks of those of “${text(one)}”, the other of those of “${text(other)}”`
}

/** The words between the head of the subject and its verb, behind a preposition or relative pronoun, and no comma. */
const restrictorOf = remembered(({tokens, words, head, clauses: [clause]}: Reading): readonly Word[] => {
  const next = tokens[(head?.at ?? 0) + 1]
  const verb = clause?.verb
  if (head?.role !== 'subject' || verb === undefined || verb <= head.at) return []
  if (next?.tag !== 'ADP' && !/^(?:that|which|who|whose)$/i.test(next?.text ?? '')) return []
  return words.filter(({role, at}) => role !== 'context' && at > head.at && at < verb)
})

/** “When there is no match” against “on match days”, “on land that is no part of a park” against “in a park”. */
function absentAndPresent({left, right, alignment}: StatementPair): string | undefined {
  const hit = alignment.pairs.find(
    ({a, b}) => (isAbsent(a, left) && isPresent(b, right)) || (isPresent(a, left) && isAbsent(b, right))
  )
  return hit && `one speaks of where there is “${hit.a.text}”, the other of where there is none`
}

/** Denied by the “no” of its own phrase, or “not” of its own clause, which only tells what case it is. */
function isAbsent({at, role}: Word, {tokens}: Reading): boolean {
  if (role === 'context') return false
  const before = tokens.slice(Math.max(0, at - 8), at).map(({text}) => text.toLowerCase())
  return /\b(?:there (?:is|are) no|(?:that|which) (?:is|are|has|have) (?:not|no)(?: an?| part of an?| the)?)(?: \S+)?$/.test(
    before.join(' ')
  )
}

/** Behind a preposition of place or time, undenied. */
function isPresent({at, role}: Word, {tokens}: Reading): boolean {
  let start = at
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[start - 1]?.tag ?? '')) start--
  const opens = /^(?:on|in|at|during|with|inside|within)$/i.test(tokens[start - 1]?.text ?? '')
  return role !== 'context' && opens && !/^no$/i.test(tokens[start]?.text ?? '')
}

/** “At its deepest point, the pool …” against “where the steps lead in, the pool …”: each opens with a place or time that the other does not know. */
function openingsUnmet({left, right, alignment}: StatementPair): string | undefined {
  const [one, other] = [openingOf(left), openingOf(right)]
  const unknown =
    one.length > 0 &&
    other.length > 0 &&
    one.every(word => alignment.onlyA.includes(word)) &&
    other.every(word => alignment.onlyB.includes(word))
  const text = (words: readonly Word[]): string => words.map(word => word.text).join(' ')
  return unknown ? `one opens with the case “${text(one)}”, the other with “${text(other)}”` : undefined
}

/** The nouns before the subject, behind a preposition or conjunction of place, time or condition. */
const openingOf = remembered(({tokens, words, clauses: [clause]}: Reading): readonly Word[] => {
  const from = clause?.subjectStart ?? 0
  const opens = /^(?:at|in|on|where|when|if|after|before|during|for|with|without|under|once|until)$/i
  return from > 1 && opens.test(tokens[0]?.text ?? '') ? words.filter(word => isNoun(word) && word.at < from) : []
})
