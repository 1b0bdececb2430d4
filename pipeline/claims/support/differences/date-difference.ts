/** One event, two dates. */
import {compareQuantities} from '../../../language/compare-quantities.ts'
import {datesAgree} from '../../../language/dates-agree.ts'
import type {ReadDate} from '../../../language/read-dates.ts'
import {apartBy} from '../apart.ts'
import {asStated} from '../as-stated.ts'
import {embeddedAt} from '../embedded-at.ts'
import {figureComputed} from '../figure-computed.ts'
import {oneSubject} from '../one-subject.ts'
import type {Reading} from '../reading.ts'
import {sharesRest} from '../shares-rest.ts'
import type {StatementPair} from '../statement-pair.ts'
import {askedOfAnother, oneTopic} from '../subjects.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function dateDifference(pair: StatementPair): Difference | undefined {
  const {left, right} = pair
  const [ones, others] = [datesOf(left, right), datesOf(right, left)]
  const [one] = ones
  const [other] = others
  if (!one || !other || ones.some(date => others.some(against => datesAgree(date, against)))) return undefined
  const apart = apartBy(pair)
  if (apart) return {relation: 'unrelated', reason: `their dates differ, and ${apart}`}
  if (computed(one, right) || computed(other, left))
    return {relation: 'unrelated', reason: 'the one date follows from the other'}
  if (figuresDiffer(left, right)) return {relation: 'unrelated', reason: 'each dates a figure of its own'}
  if (occasionsApart(pair, one, other)) return {relation: 'unrelated', reason: 'each dates something that happened'}
  if (picksOut(left, one) && picksOut(right, other))
    return {relation: 'unrelated', reason: 'each speaks of the one of its own date'}
  if (isRepeated(left.lower) !== isRepeated(right.lower))
    return {relation: 'unrelated', reason: 'one speaks of a time that came after another'}
  if (askedOfAnother(pair) || !sameEvent(pair, one, other) || eventsCrossed(pair, one, other))
    return {relation: 'unrelated', reason: 'their dates differ, of different events'}
  return {
    relation: 'conflict',
    kind: 'date',
    strength: one.approximate || other.approximate || pair.most < 0.5 ? 'soft' : 'hard',
    reason: `One source dates it to ${asStated(left.tokens, one)}, the other to ${asStated(right.tokens, other)}.`
  }
}

/** “In 2010 the town had 900 people”, “1,200 people in 2020”: what changes with time has more than one date. */
function figuresDiffer(left: Reading, right: Reading): boolean {
  const {quantities: ones} = left
  const {quantities: others} = right
  if (beginning.test(left.lower) && beginning.test(right.lower)) return false
  return ones.some(one => others.some(other => one.unit !== undefined && compareQuantities(one, other) === 'apart'))
}

/** What happens once to a thing, whatever it cost then: its date is its own. */
const beginning =
  /\b(?:went on sale|(?:came|was brought) (?:on|onto|on to|to) the market|(?:was|were) (?:first )?(?:launched|released|founded|opened|introduced|built)|dates from)\b/

/** “Three years after the war, which ended in 1945” is 1948. */
function computed({from, to}: ReadDate, reading: Reading): boolean {
  return from === to && /^\d{4}$/.test(from) && spans.test(reading.lower) && figureComputed(Number(from), reading)
}

const spans = /\b(?:years?|decades?) (?:later|after|before|earlier|passed|went by|had passed|had gone by)\b/

/** “The ground was open until 1992” tells when that ended, beside “the ground was closed in 1989”. */
function datesOf({dates, lower}: Reading, other: Reading): readonly ReadDate[] {
  if (dates.length === 0 || !ends(other) || / (?:not|n't|never|no) /.test(lower)) return dates
  return dates.map(date => (date.relation === 'until' ? {...date, relation: 'at'} : date))
}

/**
 * “The storm that hit the pier in 1953”, “the storm of 1953” and “the 1953 storm” tell which storm, and date nothing. Of “the
 * opening of the pier in 1901” the date is that of the opening.
 */
function picksOut(reading: Reading, {start, end}: ReadDate): boolean {
  const {tokens, clauses} = reading
  const [before, of, next] = [tokens[start - 2], tokens[start - 1], tokens[end]]
  if (/^of$/i.test(of?.text ?? '') && before?.tag === 'NOUN') return isThing(before)
  if (/^(?:DET|ADJ)$/.test(of?.tag ?? '') && next?.tag === 'NOUN') return isThing(next)
  const relative = tokens.slice(0, start).findLastIndex(({text}) => /^(?:that|which|who)$/i.test(text))
  const restricts = relative > 0 && tokens[relative - 1]?.tag === 'NOUN'
  if (restricts && relative < 5 && next && !/^(?:PUNCT|ADP|CCONJ|SCONJ|ADV|PRON|DET)$/.test(next.tag)) return true
  const clause = clauses.find(each => start >= each.start && start < each.end)
  if (clause?.verb === undefined || start < clause.subjectStart) return false
  if (start < clause.subjectEnd) {
    const head = tokens.slice(clause.subjectStart, start).find(({tag}) => tag === 'NOUN' || tag === 'PROPN')
    return head !== undefined && isThing(head)
  }
  const text = (tokens[start]?.text ?? '').toLowerCase()
  return relative > clause.verb && tokens[relative - 1]?.text !== ',' && embeddedAt(reading, {at: start, text})
}

/** “Since its repair in 1903”, “during the storm of 1902”: each opens with another occasion. */
function occasionsApart({left, right, alignment}: StatementPair, one: ReadDate, other: ReadDate): boolean {
  const occasion = ({tokens, words, clauses: [clause]}: Reading, {start}: ReadDate): Word | undefined =>
    clause && start < clause.subjectStart && /^(?:of|in)$/i.test(tokens[start - 1]?.text ?? '')
      ? words.find(({at, tag, role}) => at === start - 2 && tag === 'NOUN' && role !== 'context')
      : undefined
  const [first, second] = [occasion(left, one), occasion(right, other)]
  return first !== undefined && second !== undefined && !alignment.pairs.some(({a, b}) => a === first && b === second)
}

/** “A second survey”, “another survey”, “was surveyed again”. */
function isRepeated(text: string): boolean {
  return /\b(?:an?|its|their|his|her) (?:second|third|fourth|fifth|further|new|later)\b|\b(?:another|again|anew|once more|for the (?:second|third|fourth) time|re(?:opened|built|issued|launched|elected|published))\b/.test(
    text
  )
}

/** Neither a time of the year nor what happens to a thing. */
function isThing({text}: {readonly text: string}): boolean {
  return !happening.test(text)
}

const happening =
  /(?:ing|ion|ment|ance|ence|al)$|^(?:start|launch|birth|death|debut|beginning|end|release|discovery|date|year|closure|departure|work|month|week|day|spring|summer|autumn|fall|winter|season|middle|half|quarter|january|february|march|april|may|june|july|august|september|october|november|december)s?$/i

/** What is dated on one side is said on the other as well, but is not what is dated there. */
function eventsCrossed({left, right, alignment}: StatementPair, one: ReadDate, other: ReadDate): boolean {
  const from = verbAt(left, one)
  const to = verbAt(right, other)
  if (!from || !to || light.test(from.text) || light.test(to.text)) return false
  return alignment.pairs.some(
    ({a, b}) => (a === from && b !== to && b.role !== 'context') || (b === to && a !== from && a.role !== 'context')
  )
}

/** The verb nearest before a date (“open since May” has an adjective for it), or else the first after it; undefined for one that says nothing, as in “took place”. */
function verbAt({words, tokens}: Reading, date: ReadDate): Word | undefined {
  const since = tokens.findIndex(
    ({text}, index) => index >= date.start - 1 && index <= date.start && /^since$/i.test(text)
  )
  const state = since > 0 && tokens[since - 1]?.tag === 'ADJ' ? since - 1 : -1
  const before = state >= 0 ? state : tokens.slice(0, date.start).findLastIndex(({tag}) => tag === 'VERB')
  const at = before >= 0 ? before : tokens.findIndex(({tag}, index) => index >= date.end && tag === 'VERB')
  return words.find(word => word.at === at && word.role !== 'context')
}

/** What is dated on one side is what is dated on the other: the same verb, or two verbs of beginning. */
function sameEvent(pair: StatementPair, one: ReadDate, other: ReadDate): boolean {
  const {left, right, alignment, shared, most, least} = pair
  const from = verbAt(left, one)
  const to = verbAt(right, other)
  const verbs = alignment.pairs.some(
    ({a, b, relation}) => a === from && b === to && relation !== 'opposite' && a.sign === b.sign
  )
  if (from && to && recurring.test(from.text) && recurring.test(to.text) && !once.test(left.lower + right.lower))
    return false
  if ([from, to].some(verb => verb && stative.test(verb.text)) && !bounded.test(left.lower + right.lower)) return false
  const begun =
    (begins(left, one) && begins(right, other) && !begunApart(left.lower, right.lower)) ||
    (endsBy(left, one) && endsBy(right, other))
  if (begun && onlySubject(pair)) return true
  if (
    from &&
    to &&
    ((opening.test(from.text) && ending.test(to.text)) || (ending.test(from.text) && opening.test(to.text)))
  )
    return false
  const rest = sharesRest(pair, left.dates, right.dates)
  if (!rest && (!oneTopic(pair) || shared < 0.8)) return false
  if (from && to && !verbs && !begun && !light.test(from.text) && !light.test(to.text)) return false
  if (rest && (verbs || begun)) return true
  if (verbs) return most >= 0.4 && least >= 0.25
  return begun ? most >= 0.3 : most >= 0.65 && least >= 0.35
}

/** What may be done in one year and again in another, unless a side says that it was the first time or the only one. */
const recurring =
  /^(?:won|wins?|lost|beat|visited|visits?|toured|played|performed|hosted|flooded|met|returned|scored|elected)$/
const once = /\b(?:first|last|only|once|never)\b/

/** What was so in one year may be so in another, unless a side says when it began or ended. */
const stative =
  /^(?:appl(?:y|ied|ies)|costs?|covered|numbered|weighed|measured|employed|counted|contained|lasted|stood|lay|lived|carried|owned|belonged|amounted|ranked)$/
const bounded = /\b(?:first|last|only|never|since|until|till|began|begun|start\p{L}*|end(?:s|ed)?|from)\b/u

/** Verbs that leave to their object what happened: “gave its first concert” is what “first played” tells. */
const light = /^(?:g[ai]ven?|ma[dk]e|took|taken?|had|have|held|came|went|got|happened|occurred)$/

/** “The pier was opened in 1901”, “the pier has been in use since 1911”: both are about the one pier, and nothing more. */
function onlySubject({a, b, left, right}: StatementPair): boolean {
  const definite = ({tokens, clauses: [clause]}: Reading): boolean => {
    const first = tokens[clause?.subjectStart ?? 0]
    return /^the$/i.test(first?.text ?? '') || first?.tag === 'PROPN'
  }
  return oneSubject(a, b) !== undefined && definite(left) && definite(right)
}

function endsBy(reading: Reading, {start}: ReadDate): boolean {
  return ends(reading) || /^(?:until|till)$/i.test(reading.tokens[start - 1]?.text ?? '')
}

function ends({lower}: Reading): boolean {
  return ending.test(lower)
}

const ending =
  /\b(?:(?:switch(?:ed)?|cut|turn(?:ed)?|call(?:ed)?) off|clos(?:e|es|ed)|ends?|ended|expires?|expired|laps(?:e|es|ed)|r[ua]ns? out|completed|finished|ceas(?:e|es|ed)|stops?|stopped|discontinued|abolished|withdrawn|removed|phased out|retired|shut down|came to an end|scrapped|demolished|died|sank)\b/

/** “Has been serving passengers since 1911” tells when that began; “has been able to dive since 1911” tells of one thing that it does. */
function begins({lower, tokens}: Reading, {relation}: ReadDate): boolean {
  const goesOn =
    / (?:has|have) been (?!(?:un)?able |allowed |permitted |required |obliged |forbidden |possible |free to )/
  if (relation === 'since' && goesOn.test(lower) && !isSomewhere(tokens)) return true
  return opening.test(lower.replace(ofAnother, ' '))
}

/** “Has been in Mill Row since 1902” tells when it moved there. */
function isSomewhere(tokens: Reading['tokens']): boolean {
  return tokens.some(
    ({text}, at) => text === 'been' && /^(?:in|at)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.tag === 'PROPN'
  )
}

/** “Opened a second hall”, “introduced evening hours”: something else began; “opened its doors” and “began work” are the thing's own. */
const ofAnother =
  /(?<!\b(?:was|were|been|is|are) (?:\w+ )?)\b(?:opened|founded|launched|released|introduced|began|started|published|established|created|brought out) (?!its doors|work|service|operations?|life|trading|to |in |on |at |as |for |only |by |with |before |after |from |during |early |late |under |around |about |again|here|there|when|while|and |[\d,.;])\p{L}+/gu

/** What was founded in one year may have been opened to all in another; a date “from” which it is tells either. */
function begunApart(one: string, other: string): boolean {
  const stages = [one, other].map(text => [making.test(text), showing.test(text)].filter(each => each).length)
  if (stages.some(count => count !== 1) || either.test(one) || either.test(other)) return false
  return making.test(one) !== making.test(other)
}

const either = /\b(?:dates? (?:from|back)|began|begun|started|beginnings)\b/
const making = /\b(?:founded|established|invented|created|discovered|was born)\b/
const showing =
  /\b(?:opened|launched|released|introduced|published|came out|came onto|went on sale|on the market|brought out|in the (?:shops|stores|catalogue)|debuted|in service|in use|serving|open since|running since|in operation)\b/

const opening =
  /\b(?:opened|founded|launched|released|introduced|began|begun|started|invented|dates? (?:from|back)|discovered|first seen|published|came out|came onto|brought out|went on sale|on the market|established|created|debuted|appeared|first reached|was born|in service since|serving .* since|in use since|(?:open|running|in operation|in force|in place|in business|on offer|available|active) since)\b/
