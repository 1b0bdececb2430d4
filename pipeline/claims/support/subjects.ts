/** Whether two statements are about one thing, as far as their subjects tell. */
import {kindOfThing} from '../../language/kind-of-thing.ts'
import type {Statement} from '../../model/statement.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** What each is about must stand in the other as well; what is about “these” agrees with nothing. */
export function subjectsAgree(pair: StatementPair): boolean {
  const {left, right, alignment} = pair
  if (left.dangling || right.dangling || !oneAct(left, right)) return false
  if (introduces(pair)) return true
  const ones = alignment.pairs.filter(each => each.relation !== 'opposite')
  return (
    stands(
      left,
      ones.map(each => each.a),
      alignment.onlyA
    ) &&
    stands(
      right,
      ones.map(each => each.b),
      alignment.onlyB
    )
  )
}

/** “Painting” names what “painting with tar” does. */
function oneAct(left: Reading, right: Reading): boolean {
  const one = actOf(left)
  const other = actOf(right)
  return one === other || (one ?? left.head?.stem) === (other ?? right.head?.stem)
}

/** “With load sharing the pump takes what is left” is about load sharing as well. */
function introduces({left, right, alignment}: StatementPair): boolean {
  return alignment.pairs.some(
    ({a, b, relation}) =>
      relation === 'same' && ((b === right.head && opensWith(left, a)) || (a === left.head && opensWith(right, b)))
  )
}

function opensWith({tokens, clauses: [clause]}: Reading, {at, role, modifier}: Word): boolean {
  if (!clause || role === 'context' || modifier || at >= clause.subjectStart) return false
  return /^(?:with|during|by|under|through)$/i.test(tokens[clause.start]?.text ?? '') && at - clause.start <= 4
}

/** “Painting the ferry takes a week” is about painting: the stem of a gerund that opens the subject and has an object. */
function actOf({tokens, clauses: [clause]}: Reading): string | undefined {
  if (!clause || clause.verb === undefined || clause.subjectEnd - clause.subjectStart < 2) return undefined
  const first = tokens[clause.subjectStart]
  const next = tokens[clause.subjectStart + 1]?.tag ?? ''
  if (!first || !/ing$/i.test(first.text)) return undefined
  const takes = first.tag === 'VERB' ? /^(?:DET|PRON|PROPN|ADP|SCONJ)$/ : /^(?:DET|PRON)$/
  return takes.test(next) ? first.stem : undefined
}

/** “Every A is a B” says nothing of “every B is an A”: what one is about is what the other says of its own. */
export function isCrossed({left, right, alignment}: StatementPair): boolean {
  if (!isCopular(left) || !isCopular(right)) return false
  const across = alignment.pairs.filter(({relation}) => relation !== 'opposite')
  const from = across.find(({a, b}) => a === left.head && b.role === 'predicate')
  return from !== undefined && across.some(({a, b}) => b === right.head && a.role === 'predicate')
}

/** “Every A is a B” says nothing of the Cs that are As. */
export function isOfAnother({left, right, alignment}: StatementPair): boolean {
  if (!isCopular(left) || !isCopular(right)) return false
  const across = alignment.pairs.filter(({relation}) => relation !== 'opposite')
  const from = across.some(({a, b}) => a === left.head && b.role === 'predicate')
  const back = across.some(({a, b}) => b === right.head && a.role === 'predicate')
  return (from && isAlone(right.head, alignment.onlyB)) || (back && isAlone(left.head, alignment.onlyA))
}

function isAlone(head: Word | undefined, only: readonly Word[]): boolean {
  return head !== undefined && head.tag === 'NOUN' && only.includes(head) && !general.test(head.text)
}

function isCopular({tokens, clauses: [clause]}: Reading): boolean {
  return /^(?:is|are|was|were|be|['’]s|['’]re)$/i.test(tokens[clause?.head ?? -1]?.text ?? '')
}

/** As far as a figure needs it: an answer, a list item or a fragment under a heading leaves its subject to its surroundings. */
export function oneTopic(pair: StatementPair): boolean {
  const {a, b, left, right, shared, most} = pair
  if (left.dangling || right.dangling) return false
  const fragment = isFragment(a, left) || isFragment(b, right)
  return subjectsAgree(pair) || sharesName(pair) || underHeading(pair) || (fragment && shared >= 0.9 && most >= 0.35)
}

/** The question of one side names what the other does not speak of. */
export function askedOfAnother({a, b, left, right}: StatementPair): boolean {
  return namesAlone(a, left, right) || namesAlone(b, right, left)
}

function namesAlone({context}: Statement, own: Reading, other: Reading): boolean {
  if (context.question === undefined) return false
  const names = own.words.filter(word => word.name && word.role === 'context')
  const text = ` ${other.lower} ${other.contextLower} `.replace(/[^\p{L}\p{N}-]+/gu, ' ')
  const known = (name: Word): boolean =>
    other.words.some(word => word.stem === name.stem) || text.includes(` ${name.text} `)
  return names.length > 0 && !names.some(known)
}

/** What one side says, the other has in its heading or its question. */
function underHeading({alignment}: StatementPair): boolean {
  const lent = alignment.pairs.filter(
    ({a, b, relation}) => relation === 'same' && (a.role === 'context') !== (b.role === 'context')
  )
  return lent.reduce((sum, {a, b}) => sum + Math.min(a.weight, b.weight), 0) >= 1.3
}

/** Both subjects name the same thing, whatever stands first in them. */
function sharesName({alignment}: StatementPair): boolean {
  return alignment.pairs.some(
    ({a, b, relation}) =>
      relation === 'same' && a.role === 'subject' && b.role === 'subject' && (a.name || a.weight >= 0.9)
  )
}

function isFragment({context}: Statement, {clauses}: Reading): boolean {
  return (
    context.question !== undefined || context.leadIn !== undefined || clauses.every(clause => clause.verb === undefined)
  )
}

/** Of “AI tools” the modifier must stand as well as the noun would. A subject without a head, as of a command, is no subject to disagree with. */
function stands({head, words}: Reading, aligned: readonly Word[], only: readonly Word[]): boolean {
  if (!head || general.test(head.text)) return true
  const modifier =
    kindOfThing(head.text) && words.find(word => word.modifier && word.at === head.at - 1 && word.role === head.role)
  if (modifier && aligned.includes(modifier)) return true
  return aligned.includes(head) || (!only.includes(head) && aligned.some(word => word.stem === head.stem))
}

const general =
  /^(?:you|we|people|users?|readers?|everyone|anyone|nobody|somebody|someone|one|many|most|sources?|authors?|experts?)$/
