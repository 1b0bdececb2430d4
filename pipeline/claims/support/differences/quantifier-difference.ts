/** All against not all, most against few: shares of one set that cannot both be right. */
import {readShare} from '../../../language/read-share.ts'
import {remembered} from '../../../language/remembered.ts'
import type {Generality} from '../../../model/statement.ts'
import {apartBy} from '../apart.ts'
import {embeddedAt} from '../embedded-at.ts'
import type {Reading} from '../reading.ts'
import {sharesRest} from '../shares-rest.ts'
import type {StatementPair} from '../statement-pair.ts'
import {isCrossed, subjectsAgree} from '../subjects.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

/** The share of its subject that a statement speaks of, 0 to 1. */
interface Share {
  readonly low: number
  readonly high: number
}

export function quantifierDifference(pair: StatementPair): Difference | undefined {
  const {left, right, alignment} = pair
  const [stated, told] = [shareOf(left), shareOf(right)]
  const one = stated ?? wholeOf(left, right)
  const other = told ?? wholeOf(right, left)
  if (!one || !other) return undefined
  const said = alignment.pairs.filter(each => each.a.role !== 'context' && each.b.role !== 'context')
  const turned = said.some(
    ({a, b, relation}) =>
      (a.role === 'predicate' || b.role === 'predicate') &&
      (relation === 'opposite') === (a.sign === b.sign) &&
      !isAside(left, a) &&
      !isAside(right, b)
  )
  const against = turned ? {low: 1 - other.high, high: 1 - other.low} : other
  if (one.low <= against.high && against.low <= one.high)
    return turned ? {relation: 'unrelated', reason: 'each speaks of some, and not of the same'} : undefined
  const apart =
    apartBy(pair) ?? deniesTwice(left.lower) ?? deniesTwice(right.lower) ?? bothDeny(left.lower, right.lower)
  if (apart) return {relation: 'unrelated', reason: apart}
  if (
    addressed(left) ||
    addressed(right) ||
    isCrossed(pair) ||
    isConverse(left, right) ||
    !(
      (ofOneThing(pair) && !isCounted(left) && !isCounted(right)) ||
      ofOneSet(pair) ||
      (sameCounted(pair) && sharesRest(pair, [], []))
    )
  )
    return left.generality === undefined || right.generality === undefined
      ? undefined
      : {relation: 'unrelated', reason: 'they speak of how many, of different things'}
  return {
    relation: 'conflict',
    kind: 'quantifier',
    strength: 'hard',
    reason: `One source speaks of ${named(left.lower, one)}, the other of ${named(right.lower, other)}.`,
    ...(stated && told ? {} : {implied: true as const})
  }
}

/** In what tells which, or in what is set against what is said: “as lamps, not as bells”. */
function isAside(reading: Reading, word: Word): boolean {
  if (embeddedAt(reading, word)) return true
  const {tokens} = reading
  const not = tokens.slice(0, word.at).findLastIndex(({text}) => /^not$/i.test(text))
  return word.sign === -1 && not > 0 && tokens[not - 1]?.text === ',' && word.at - not < 6
}

/** “Two of the nine”, “a third of them”: a share without a word for many or few. */
function isCounted({generality, tokens}: Reading): boolean {
  return generality === undefined && readShare(tokens) !== undefined
}

/** “None of the forty lifts” and “several of the lifts”: how many of one noun, whatever is the subject. */
function sameCounted({left, right, alignment}: StatementPair): boolean {
  const [one, other] = [countedIn(left), countedIn(right)]
  return alignment.pairs.some(({a, b, relation}) => a === one && b === other && relation !== 'opposite')
}

/** The first noun behind the first word that tells how many. */
const countedIn = remembered(({tokens, words}: Reading): Word | undefined => {
  const from = tokens.findIndex(({text}) => counting.test(text))
  return from < 0
    ? undefined
    : words.find(
        ({at, role, tag, modifier, text}) =>
          role !== 'context' &&
          at > from &&
          at < from + 9 &&
          /^(?:NOUN|PROPN)$/.test(tag) &&
          !modifier &&
          !counting.test(text)
      )
})

const counting =
  /^(?:all|every|each|any|both|no|none|most|many|some|several|few|half|two|three|four|five|six|seven|eight|nine|ten|majority|minority|handful|third|quarter|plenty)$/i

function ofOneThing(pair: StatementPair): boolean {
  return subjectsAgree(pair) && saidAlike(pair) && pair.shared >= 1 && pair.most >= 0.5 && pair.least >= 0.35
}

/** “All eight lamps of the pier” and “just four of the eight lamps”, where the one says no more than is in the other, whatever is its subject. */
function ofOneSet({alignment, left, right, shared, most, least}: StatementPair): boolean {
  const counted = /\b(?:just|only) \w+ of the\b/
  if (counted.test(left.lower) === counted.test(right.lower) || shared < 2.5 || most < 0.95 || least < 0.6) return false
  return alignment.pairs.some(
    ({a, b, relation}) =>
      relation === 'same' && ((a === left.head && b.tag === 'NOUN') || (b === right.head && a.tag === 'NOUN'))
  )
}

/** “We often keep a spare pump” and “any pump that you buy” tell no share of the pumps. */
function addressed({tokens, clauses: [clause], head, lower}: Reading): boolean {
  const at = clause?.subjectStart ?? 0
  // nor does “never moor here”
  if (head === undefined && /\b(?:never|always)\b/.test(lower)) return true
  return clause?.subjectEnd === at + 1 && /^(?:you|we|i|one)$/i.test(tokens[at]?.text ?? '')
}

/** “Ferries are one kind of ship”, or “one kind” under a question about ships, puts every ferry among the ships, which “not every ferry is a ship” denies. */
function wholeOf(whole: Reading, other: Reading): Share | undefined {
  if (other.generality !== 0 || / (?:not|no|some|many|often) |n't /.test(whole.lower)) return undefined
  return isMembership(whole) && !isConverse(whole, other) ? {low: 1, high: 1} : undefined
}

/** “… is a kind of ship”. */
function isMembership({tokens, clauses: [clause]}: Reading): boolean {
  if (clause?.verb === undefined) return false
  const said = tokens
    .slice(clause.verb)
    .map(token => token.text.toLowerCase())
    .join(' ')
  return membership.test(said)
}

/** “A car ferry is a kind of ferry” says nothing against “not every ferry is a car ferry”: subject and class change places. */
function isConverse(one: Reading, other: Reading): boolean {
  const turned = (a: Reading, b: Reading) => sameStems(stemsOf(a, 'subject'), stemsOf(b, 'predicate'))
  return turned(one, other) && turned(other, one) && !sameStems(stemsOf(one, 'subject'), stemsOf(other, 'subject'))
}

function stemsOf({words}: Reading, role: 'subject' | 'predicate'): ReadonlySet<string> {
  const named = words.filter(word => word.role === role && /^(?:NOUN|PROPN|ADJ)$/.test(word.tag))
  return new Set(
    named.map(word => word.stem).filter(stem => !/^(?:kind|type|form|sort|varieti|subtyp|one)$/.test(stem))
  )
}

function sameStems(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && a.size === b.size && [...a].every(stem => b.has(stem))
}

const membership =
  /^(?:is|are) (?:\w+ )?(?:a|an|one) (?:\w+ )?(?:branch|kind|type|form|subset|subtype|subfield|sort|variety|part)\b/

/** Both say the same of it, apart from how many. */
function saidAlike({alignment, left, right}: StatementPair): boolean {
  return (
    alignment.pairs.some(
      ({a, b, relation}) =>
        relation !== 'opposite' &&
        a.role === 'predicate' &&
        b.role === 'predicate' &&
        a.weight > 0.3 &&
        !embeddedAt(left, a) &&
        !embeddedAt(right, b)
    ) ||
    (alignment.pairs.some(({a, b}) => a === left.head && b === right.head) &&
      (impliedBy(left, right) || impliedBy(right, left)))
  )
}

/** “Ferries are one kind.” under a question about ships, beside “not every ferry is a ship”. */
function impliedBy(whole: Reading, other: Reading): boolean {
  return (
    wholeOf(whole, other) !== undefined &&
    !/\b(?:of|in|within)\b/.test(whole.lower) &&
    other.words.some(({role, text}) => role === 'predicate' && text.length > 3 && whole.contextLower.includes(text))
  )
}

/** “No table is without a key”: how many are denied cannot be read. */
function deniesTwice(text: string): string | undefined {
  return (text.match(denials)?.length ?? 0) > 1 ? 'one of them denies twice' : undefined
}

/** “No keeper waters the lawn” and “all keepers leave their lawn without water” say one thing. A word of denial that is in both tells nothing. */
function bothDeny(one: string, other: string): string | undefined {
  const [ones, others] = [one, other].map(text => new Set(text.replace(strengthened, ' ').match(absences)))
  const denied =
    [...(ones ?? [])].some(word => !others?.has(word)) && [...(others ?? [])].some(word => !ones?.has(word))
  return denied ? 'each denies it in its own way' : undefined
}

const denials =
  /\b(?:not|no|never|none|neither|nobody|nothing|without|cannot|impossible|prevented|lacks?|left out|missing)\b|n't\b/g

const absences =
  /\b(?:not|no|never|none|neither|nobody|nothing|nowhere|without|cannot|impossible|prevent(?:s|ed)?|lack(?:s|ed|ing)?|left out|missing|absent|devoid|free (?:of|from)|fail(?:s|ed)? to|refus(?:e|es|ed)|avoid(?:s|ed)?|exclud(?:e|es|ed|ing)|omit(?:s|ted)?|exempt(?:ed)?|except(?:ed)?|spared?|forgo(?:es)?|do away with|stop(?:s|ped)?|(?:kept|keeps?|stays?|stayed) (?:\p{L}+ )?(?:out|away|clear|from)|ban(?:s|ned)?|forbidden|unable)\b|n't\b/gu

/** Denies nothing: “without exception”, “no fewer than six”. */
const strengthened =
  /\b(?:without (?:any |an )?(?:exception|fail|doubt|question)|no (?:exceptions?|doubt|(?:fewer|less|more) than)|not (?:only|just|merely))\b/g

const shares: Readonly<Record<Generality, Share>> = {
  6: {low: 1, high: 1},
  5: {low: 0.5, high: 1},
  4: {low: 0.8, high: 0.99},
  3: {low: 0.5, high: 0.99},
  2: {low: 0.2, high: 1},
  1: {low: 0.02, high: 1},
  0: {low: 0, high: 0.99}
}

const shareOf = remembered(({generality, lower, tokens}: Reading): Share | undefined => {
  // “if any lamp goes out”, “in any case”
  if (
    generality === 6 &&
    /\b(?:(?:if|whether|when) [^;]*|in )any\b/.test(lower) &&
    !/\b(?:all|every|each|always|never|none|no)\b/.test(lower)
  )
    return undefined
  if (/\b(?:few|hardly any|rarely|seldom)\b/.test(lower) && !/\ba few\b/.test(lower)) return {low: 0, high: 0.3}
  const counted = readShare(tokens)
  if (counted !== undefined && (generality === undefined || generality < 4)) return around(counted)
  if (/\b(?:just|only) (?:\w+) of\b/.test(lower)) return {low: 0.02, high: 0.99}
  if (/(?:\bnot|n't) (?:\p{L}+ ){1,3}(?:(?<!at )all|every|everyone|everybody|everything)\b/u.test(lower))
    return shares[0]
  return generality === undefined ? undefined : shares[generality]
})

/** A half may be a little more, and is neither few nor most. */
function around({low, high}: Share): Share {
  return {low: Math.max(0.01, low - 0.05), high: high === 1 ? 0.99 : Math.min(0.99, high + 0.05)}
}

/** A membership speaks of all without the word. */
function named(text: string, share: Share): string {
  const found =
    /\b(?:not (?:necessarily|all|every|always)|almost all|nearly all|all|every|each|any|always|none|no|never|most|mostly|mainly|many|plenty|often|usually|some|several|a few|few|sometimes|only|at least \w+)\b/.exec(
      text.replace(/\bat all\b/g, ' ')
    )
  return found ? `“${found[0]}”` : share.low === 1 ? 'all' : 'some'
}
