/** What forbids to take two statements for one, however alike they are. */
import {compareQuantities} from '../../language/compare-quantities.ts'
import {quantityRange} from '../../language/quantity-range.ts'
import type {ReadQuantity} from '../../language/read-quantities.ts'
import type {Statement} from '../../model/statement.ts'
import {apartBy} from './apart.ts'
import {casesTold} from './cases-told.ts'
import {classesUnmet} from './classes-unmet.ts'
import {complementsApart} from './complements-apart.ts'
import {isExceptive} from './conditions.ts'
import {defineOneTerm} from './define-one-term.ts'
import {deniedWord} from './denied-word.ts'
import {figuresOf} from './figures.ts'
import {measuredApart} from './measured-apart.ts'
import {modifiedApart} from './modified-apart.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import {isCrossed, isOfAnother} from './subjects.ts'
import type {Word} from './word.ts'

/** In words; undefined where nothing forbids it. */
export function mergeVeto(pair: StatementPair): string | undefined {
  const {left, right, alignment} = pair
  if (onlyTopic(pair)) return 'they share no more than what they are about'
  const defining = defineOneTerm(pair)
  if (!defining) {
    if (onlyNames(pair)) return 'they share no more than the things they name'
    if (isCrossed(pair)) return 'they say the same of each other’s things'
    if (isOfAnother(pair)) return 'one is about things of which the other says nothing'
    if (slotMissing(pair)) return 'one tells a property that the other does not'
  }
  if (propertiesApart(pair)) return 'each tells another property'
  const denied = deniedWord(pair)
  if (denied !== undefined) return `one affirms “${denied}”, the other denies it`
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
  if (denying(alignment.onlyA, right) !== denying(alignment.onlyB, left))
    return 'one has a word of denial that the other lacks'
  if (refuses(left) !== refuses(right)) return 'one tells a refusal that the other does not'
  if (turnedWord(pair)) return 'one denies a word that the other affirms'
  if (oneDenies(pair)) return 'one denies it'
  if (figuresApart(left, right)) return 'their figures differ'
  const cases = casesTold(pair)
  if (cases !== undefined) return cases
  if (classesUnmet(pair)) return 'each calls it by a class that the other does not know'
  const measured = measuredApart(pair)
  if (measured !== undefined) return measured
  if (turnedRound(pair)) return 'one puts it before what the other puts it after'
  if (left.once !== right.once) return 'one speaks of what once was'
  if (excepts(left) !== excepts(right) && !isThrough(left) && !isThrough(right)) return 'one of them makes an exception'
  if (defining) return apartBy(pair, defining)
  if (named(alignment.onlyA) && named(alignment.onlyB)) return 'each names something that the other does not'
  if (pair.similarity < rare && tells(alignment.onlyA) && tells(alignment.onlyB))
    return 'each tells something that the other does not'
  if (complementsApart(pair)) return 'each says something else with one verb'
  if (modifiedApart(pair)) return 'each tells the class apart in its own way'
  if (ordered(left.lower) && ordered(right.lower)) return 'the order of two events is not read'
  return apartBy(pair)
}

/** One word in common, and no figure: “a ferry is fast” and “a ferry is blue” are both about ferries. */
function onlyTopic({alignment, left, right}: StatementPair): boolean {
  const own = alignment.pairs.filter(({a, b}) => a.role !== 'context' && b.role !== 'context' && a.weight > 0.25)
  const size = Math.max(left.words.length, right.words.length)
  return own.length < 2 && size > 1 && figuresOf(left, right).shared === 0
}

/** “The Otter is a kind of ferry” and “Ferries made the Otter famous”: both name the two, and each says something else of them. */
function onlyNames({alignment, left, right}: StatementPair): boolean {
  const own = alignment.pairs.filter(({a, b}) => a.role !== 'context' && b.role !== 'context' && a.weight > 0.25)
  const more = [...alignment.onlyA, ...alignment.onlyB]
  return (
    figuresOf(left, right).shared === 0 &&
    own.every(({a}) => a.name || a.tag === 'NUM' || a.stem.startsWith('#')) &&
    more.some(word => word.role === 'predicate' && word.weight > 0.25)
  )
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

/** Whether they have a bound in common, or one says “about”. */
function near(a: ReadQuantity, b: ReadQuantity): boolean {
  if (a.approximate || b.approximate) return true
  const bounds = [quantityRange(a), quantityRange(b)].map(({low, high}) => [low, high].filter(Number.isFinite))
  return bounds[0]?.some(value => bounds[1]?.some(other => Math.abs(value - other) <= 0.05 * Math.abs(value))) ?? false
}

/** “Before breakfast” and “half an hour after breakfast”. */
function turnedRound({left, right, alignment}: StatementPair): boolean {
  return alignment.pairs.some(({a, b, relation}) => {
    if (relation === 'opposite' || a.tag !== 'NOUN') return false
    const before = [left.tokens[a.at - 1]?.text, right.tokens[b.at - 1]?.text].map(text => text?.toLowerCase())
    return before.includes('before') && before.includes('after')
  })
}

/** A verb or an adjective that denies by itself, and no denial on the other side that could stand for it: “lose” and “the loss of”. */
function denying(words: readonly Word[], other: Reading): boolean {
  if (other.words.some(word => word.sign === -1 || (word.role !== 'context' && absences.test(word.text)))) return false
  return words.some(word => word.role !== 'context' && /^(?:VERB|ADJ|AUX)$/.test(word.tag) && denials.test(word.text))
}

const denials =
  /^(?:ignor\w*|refus\w*|lack\w*|los(?:e|es|t)|laps\w*|disappear\w*|vanish\w*|forbid\w*|avoid\w*|den(?:y|ies|ied)|reject\w*|fail\w*|prevent\w*|exclud\w*|ban(?:s|ned)?|stop\w*|exempt\w*|exclud\w*|impossible|wrong|false|unable|gone)$/

const absences = /^(?:loss(?:es)?|lack|failure|refusal|absence|denial|disappearance|ban|exclusion)$/

/** “Were left out”, “turned down”, “too soon to look”: a denial in two words. */
function refuses({lower}: Reading): boolean {
  return /\b(?:left out|leaves? out|kept out|shut out|ruled out|(?:turned|voted) down|too \p{L}+ (?:to|for))\b/u.test(
    lower
  )
}

/** “Neither a latte nor a mocha, but a drink of its own” affirms as well. */
function oneDenies({a, b, left, right}: StatementPair): boolean {
  const [denial, affirmation] = a.polarity === 'negated' ? [left, right] : [right, left]
  return a.polarity !== b.polarity && denial.answer === affirmation.answer && !/\bbut\b/.test(denial.lower)
}

/** “In verse”, and “not a single line of verse”: what is denied stands behind the word that the denial meets first. */
function turnedWord({left, right, alignment}: StatementPair): boolean {
  return alignment.pairs.some(({a, b, relation}) => {
    if (a.role === 'context' || b.role === 'context' || relation === 'opposite' || a.sign === b.sign) return false
    const [denied, reading] = a.sign === -1 ? [a, left] : [b, right]
    return denied.tag === 'NOUN' && !denied.modifier && !isPlace(reading, denied)
  })
}

/** “The charger in the car”: where it is, what is denied of it tells nothing. */
function isPlace({tokens}: Reading, {at}: Word): boolean {
  let before = at - 1
  while (before > 0 && /^(?:DET|ADJ|NUM|PRON|NOUN)$/.test(tokens[before]?.tag ?? '')) before--
  return tokens[before]?.tag === 'ADP' && !/^of$/i.test(tokens[before]?.text ?? '')
}

/** “Rather than only”, “not just” and the like except nothing. */
function excepts({lower}: Reading): boolean {
  return alone.test(lower) || isExceptive(lower.replace(/\b(?:than|not|of) (?:only|solely|exclusively)\b/g, ' '))
}

/** “With ozone alone”; “in 2023 alone” leaves out nothing. */
const alone = /\b\p{L}+ alone\b/u

/** “Oak throughout” is nothing but oak. */
function isThrough({lower}: Reading): boolean {
  return /\b(?:throughout(?! the\b)|entirely|wholly|purely)\b/.test(lower)
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

function named(words: readonly Word[]): boolean {
  return words.some(word => word.name && word.role !== 'context')
}

/** “Before 2010” and “Before the war, …” tell a time, not the order of two events. */
function ordered(lower: string): boolean {
  const text = lower
    .replace(/\b(?:before|after) [12]\d{3}\b/g, ' ')
    .replace(/^ (?:before|after) (?![^,]*\b(?:is|are|was|were|has|have|had)\b)[^,]{3,40},/, ' ')
  return /\b(?:before|after|when|already|later|earlier)\b/.test(text) && /\b(?:before|already)\b/.test(text)
}
