/** What forbids to take two statements for one, however alike they are. */
import {compareQuantities} from '../../language/compare-quantities.ts'
import {isShellNoun} from '../../language/is-shell-noun.ts'
import {kindOfThing} from '../../language/kind-of-thing.ts'
import {quantityRange} from '../../language/quantity-range.ts'
import type {ReadQuantity} from '../../language/read-quantities.ts'
import {remembered} from '../../language/remembered.ts'
import type {Statement} from '../../model/statement.ts'
import {actsApart} from './acts-apart.ts'
import {apartBy} from './apart.ts'
import {casesTold} from './cases-told.ts'
import {classesUnmet} from './classes-unmet.ts'
import {complementsApart} from './complements-apart.ts'
import {defineOneTerm} from './define-one-term.ts'
import {defineOthers} from './define-others.ts'
import {deniedApart} from './denied-apart.ts'
import {exceptedApart} from './excepted-apart.ts'
import {figuresOf} from './figures.ts'
import {isJudging} from './is-judging.ts'
import {kindsApart} from './kinds-apart.ts'
import {measuredApart} from './measured-apart.ts'
import {modifiedApart} from './modified-apart.ts'
import {onlyPhrase} from './only-phrase.ts'
import {opensWithContrast} from './opens-with-contrast.ts'
import {ranksFirst} from './ranks-first.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import {isCrossed, isOfAnother} from './subjects.ts'
import type {Word} from './word.ts'

/** In words; undefined where nothing forbids it. */
export function mergeVeto(pair: StatementPair): string | undefined {
  const {left, right, alignment} = pair
  if (onlyTopic(pair)) return 'they share no more than what they are about'
  const defining = defineOneTerm(pair)
  if (!(defining && isDefinition(pair.a) && isDefinition(pair.b)) && onlyPhrase(pair))
    return 'they share no more than one phrase'
  if (!defining) {
    if (defineOthers(pair)) return 'each tells what another term means'
    if (kindsApart(pair)) return 'each is about another kind of one thing'
    if (onlyNames(pair)) return 'they share no more than the things they name'
    if (onlySubject(pair)) return 'each says something else of one thing'
    if (isCrossed(pair)) return 'they say the same of each other’s things'
    if (isOfAnother(pair)) return 'one is about things of which the other says nothing'
    if (opensWithContrast(left.lower) !== opensWithContrast(right.lower))
      return 'one tells it apart from something else'
    if (ranksFirst(left.lower) !== ranksFirst(right.lower)) return 'one puts it before all of its like'
    const acts = actsApart(pair)
    if (acts !== undefined) return acts
    if (aboutOthers(pair)) return 'neither is about what the other is about'
    if (slotMissing(pair)) return 'one tells a property that the other does not'
  }
  if (unaided.test(left.lower) !== unaided.test(right.lower) && left.duty !== right.duty)
    return 'one says that it does so by itself'
  if (propertiesApart(pair)) return 'each tells another property'
  if (deniesTwice(left) !== deniesTwice(right)) return 'one of them denies twice'
  if ((left.generality === 0) !== (right.generality === 0)) return 'one says that it need not be so'
  const one = left.duty
  const other = right.duty
  if (one !== other && one !== undefined && other !== undefined) return `one says ${one}, the other ${other}`
  if (
    (left.generality === 6 || right.generality === 6) &&
    left.generality !== right.generality &&
    (left.generality ?? 5) + (right.generality ?? 5) < 10
  )
    return 'one speaks of all, the other of some'
  const denied = deniedApart(pair)
  if (denied !== undefined) return denied
  if (figuresApart(left, right)) return 'their figures differ'
  if (dateAndPrice(left, right)) return 'one tells when, the other for how much'
  const cases = casesTold(pair)
  if (cases !== undefined) return cases
  if (classesUnmet(pair)) return 'each calls it by a class that the other does not know'
  const measured = measuredApart(pair)
  if (measured !== undefined) return measured
  if (turnedRound(pair)) return 'one puts it before what the other puts it after'
  if (left.once !== right.once) return 'one speaks of what once was'
  if (exceptedApart(pair)) return 'one of them makes an exception'
  if (defining) return apartBy(pair, defining)
  if (named(alignment.onlyA, right) && named(alignment.onlyB, left))
    return 'each names something that the other does not'
  if (pair.similarity < rare && tells(alignment.onlyA) && tells(alignment.onlyB))
    return 'each tells something that the other does not'
  if (complementsApart(pair)) return 'each says something else with one verb'
  if (modifiedApart(pair)) return 'each tells the class apart in its own way'
  if (ordered(left.lower) && ordered(right.lower)) return 'the order of two events is not read'
  return apartBy(pair)
}

function isDefinition({kind, relation}: Statement): boolean {
  return kind === 'definition' || relation === 'is-a'
}

/** One word in common, and no figure: “a ferry is fast” and “a ferry is blue” are both about ferries. */
function onlyTopic({alignment, left, right}: StatementPair): boolean {
  const own = alignment.pairs.filter(({a, b}) => isTelling(a) && isTelling(b) && a.weight > 0.25)
  const size = Math.max(left.words.length, right.words.length)
  return own.length < 2 && size > 1 && figuresOf(left, right).shared === 0
}

/** “Ferries are fundamentally slow”: how far a thing is so is no thing in common, nor how good. */
function isTelling({role, tag, text}: Word): boolean {
  return role !== 'context' && tag !== 'ADV' && !isJudging(text)
}

/** “An ice breaker can tow” and “ice breakers have moved to diesel” share but their subject, of however many words. */
function onlySubject({alignment, left, right}: StatementPair): boolean {
  const own = alignment.pairs.filter(({a, b}) => a.role !== 'context' && b.role !== 'context' && a.weight > 0.25)
  const stems = new Set(own.flatMap(({a, b}) => [a.stem, b.stem]))
  const subjects = own.every(({a, b}) => a.role === 'subject' && b.role === 'subject')
  if ([...left.words, ...right.words].some(({role, stem}) => role === 'predicate' && stems.has(stem))) return false
  return subjects && figuresOf(left, right).shared === 0 && alignment.onlyA.some(says) && alignment.onlyB.some(says)
}

function says({role, weight}: Word): boolean {
  return role === 'predicate' && weight > 0.25
}

/** “The Otter is a kind of ferry” and “Ferries made the Otter famous”: both name the two, and each says something else of them. */
function onlyNames({alignment, left, right}: StatementPair): boolean {
  const own = alignment.pairs.filter(({a, b}) => a.role !== 'context' && b.role !== 'context' && a.weight > 0.25)
  const more = [...alignment.onlyA, ...alignment.onlyB]
  return (
    figuresOf(left, right).shared === 0 &&
    own.every(({a}) => a.name || a.tag === 'NUM' || a.stem.startsWith('#')) &&
    more.some(says)
  )
}

/** What each is about is not so much as named by the other; “moored boats” and “moored craft” are. */
function aboutOthers({left, right, alignment}: StatementPair): boolean {
  const alone = ({head, words, lower}: Reading, only: readonly Word[]): boolean =>
    head !== undefined &&
    lower.includes(head.text) &&
    /^(?:NOUN|PROPN)$/.test(head.tag) &&
    (only.includes(head) || isOnlyAround(head, alignment)) &&
    !isShellNoun(head.text) &&
    kindOfThing(head.text) === undefined &&
    !words.some(word => word.modifier && word.role === head.role && word.at === head.at - 1 && !only.includes(word))
  // what costs as much need not be the same
  const priced = money.test(left.lower) && money.test(right.lower)
  return (
    (priced || figuresOf(left, right).shared === 0) && alone(left, alignment.onlyA) && alone(right, alignment.onlyB)
  )
}

/** The other has it in a heading or a question only. */
function isOnlyAround(head: Word, {pairs}: StatementPair['alignment']): boolean {
  if (pairs.some(({a, b}) => a.role !== 'context' && b.role !== 'context' && (a.name || a.stem.startsWith('#'))))
    return false
  return pairs.some(({a, b}) => (a === head && b.role === 'context') || (b === head && a.role === 'context'))
}

/** Words that tell a property and no more, such as “built on oak”, say the same as a sentence only if it tells that property too. */
function slotMissing({a, b, left, right}: StatementPair): boolean {
  return lacksSlot(a, left, right) || lacksSlot(b, right, left)
}

function lacksSlot({relation}: Statement, own: Reading, other: Reading): boolean {
  const alone = own.slots.length === 1 && own.slots[0]?.slot === relation && own.slots[0].at === 0
  return alone && !other.slots.some(({slot}) => slot === relation)
}

/** “Built by Holm” tells the maker, “built on a raft” what it stands on. */
function propertiesApart({a, b, left, right}: StatementPair): boolean {
  if (a.relation === 'is-a' && a.defines !== undefined && a.defines === b.defines && b.relation === 'is-a') return false
  const ones = left.slots.map(({slot}) => slot)
  const others = right.slots.map(({slot}) => slot)
  return ones.length > 0 && others.length > 0 && !ones.some(slot => others.includes(slot))
}

/**
 * A figure beside which the other side has only different ones of its kind, or the only one on each side where both count something
 * (“840 seats”, “seats 1,100 people”). Forty and “at least thirty” are no one figure either.
 */
function figuresApart({quantities: ones}: Reading, {quantities: others}: Reading): boolean {
  const [one, other] = [ones[0], others[0]]
  const alone = ones.length === 1 && others.length === 1
  if (alone && one && other && !one.dimension && !other.dimension && !near(one, other)) return true
  return ones.some(each => {
    const compared = others.flatMap(against => {
      const relation = compareQuantities(each, against)
      return relation === undefined ? [] : [relation === 'same' || (relation === 'overlapping' && near(each, against))]
    })
    return compared.length > 0 && !compared.includes(true)
  })
}

/** “Nobody who cannot swim goes aboard” comes to a duty, whatever its words. */
const deniesTwice = remembered(({lower}: Reading): boolean =>
  /\b(?:nobody|no one|none|no \p{L}+) (?:who|that|which) (?:\p{L}+ )?(?:not|cannot|never|lacks?)\b/u.test(
    lower.replace(/n't\b/g, ' not')
  )
)

/** “Was launched in 2020”, “was launched at 1,190 pounds”: when on one side, for how much on the other. */
function dateAndPrice(left: Reading, right: Reading): boolean {
  const onlyDated = ({dates, quantities}: Reading): boolean => dates.length > 0 && quantities.length === 0
  const onlyPriced = ({dates, lower, quantities}: Reading): boolean =>
    dates.length === 0 && quantities.length > 0 && money.test(lower)
  return (onlyDated(left) && onlyPriced(right)) || (onlyDated(right) && onlyPriced(left))
}

const money = /[$€£]\d|\d (?:pounds?|euros?|dollars?|crowns?|francs?|cents?|pence)\b/

/** “Empties by itself”, beside “has to be emptied”. */
const unaided = /\b(?:by (?:itself|themselves)|on (?:its|their) own|automatically|unaided)\b/

/** Whether they have a bound in common, or nearly; “about” leaves more room. */
function near(a: ReadQuantity, b: ReadQuantity): boolean {
  const tolerance = a.approximate || b.approximate ? 0.25 : 0.05
  const bounds = [quantityRange(a), quantityRange(b)].map(({low, high}) => [low, high].filter(Number.isFinite))
  return (
    bounds[0]?.some(value => bounds[1]?.some(other => Math.abs(value - other) <= tolerance * Math.abs(value))) ?? false
  )
}

/** “Before breakfast” and “half an hour after breakfast”. */
function turnedRound({left, right, alignment}: StatementPair): boolean {
  return alignment.pairs.some(({a, b, relation}) => {
    if (relation === 'opposite' || a.tag !== 'NOUN') return false
    const before = [left.tokens[a.at - 1]?.text, right.tokens[b.at - 1]?.text].map(text => text?.toLowerCase())
    return before.includes('before') && before.includes('after')
  })
}

/** Likeness of rare stems from which on two that each tell more may still say one thing. */
const rare = 0.2

/** A noun, an adjective or a number; verbs of one thing are many. */
function tells(words: readonly Word[]): boolean {
  return words.some(
    ({role, tag, weight}) =>
      (role === 'predicate' || role === 'scope') && /^(?:NOUN|ADJ|NUM)$/.test(tag) && weight >= telling
  )
}

const telling = 0.45

/** “AI-made” names nothing that a sentence about AI does not know. */
function named(words: readonly Word[], other: Reading): boolean {
  const known = new Set(other.lower.split(/[^\p{L}\p{N}]+/u))
  return words.some(
    word => word.name && word.role !== 'context' && !word.text.split(/[ -]/).some(part => known.has(part))
  )
}

/** “Before 2010” and “Before the war, …” tell a time, not the order of two events. */
function ordered(lower: string): boolean {
  const text = lower
    .replace(/\b(?:before|after) [12]\d{3}\b/g, ' ')
    .replace(/^ (?:before|after) (?![^,]*\b(?:is|are|was|were|has|have|had)\b)[^,]{3,40},/, ' ')
  return /\b(?:before|after|when|already|later|earlier)\b/.test(text) && /\b(?:before|already)\b/.test(text)
}
