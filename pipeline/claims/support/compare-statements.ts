/** Compares two statements: what differs decides first, one slot filled alike next, likeness last. */
import type {Comparison, ConflictKind} from '../../model/claim.ts'
import {compareText} from '../../model/order.ts'
import {compareSpans} from '../../model/span.ts'
import type {Statement} from '../../model/statement.ts'
import {agreementOf} from './agreements/index.ts'
import {sameMeasure} from './agreements/same-measure.ts'
import {sameRefusal} from './agreements/same-refusal.ts'
import {sameSlot} from './agreements/same-slot.ts'
import {defineOneTerm} from './define-one-term.ts'
import {differenceOf} from './differences/index.ts'
import {figuresOf} from './figures.ts'
import {headsApart} from './heads-apart.ts'
import {likenessOf} from './likeness.ts'
import {mergeVeto} from './merge-veto.ts'
import {modifiedApart} from './modified-apart.ts'
import type {Reading} from './reading.ts'
import {saidOtherwise} from './said-otherwise.ts'
import {type StatementPair, statementPair} from './statement-pair.ts'
import {subjectsAgree} from './subjects.ts'
import type {Word} from './word.ts'

/** Measured on pairs that no rule was made for: from this likeness on, six of seven of those that say the same or clash say the same. */
const enough = 0.7
/** The same where two ways to say it are known to come to one, and where a figure is shared. */
const enoughKnown = 0.6
/** Where each side tells the one class apart in its own way. */
const enoughApart = 0.75
/** Likeness of rare stems and of words at which their sum decides: less of it is needed where the subjects agree, and there are any. */
const rare = 0.2
const some = 0.38
const enoughTogether = {agree: 0.65, differ: 0.8}

/**
 * `similarity` is the rarity-weighted likeness of the stems of both, 0 to 1. A difference of polarity, quantity, number,
 * date, class or property makes a conflict or keeps the two apart, however alike they are; without one, the likeness decides.
 * The verdict does not depend on the order of the two.
 */
export function compareStatements(a: Statement, b: Statement, similarity: number): Comparison {
  const inOrder = (compareSpans(a.span, b.span) || compareText(a.id, b.id)) <= 0
  const pair = inOrder ? statementPair(a, b, similarity) : statementPair(b, a, similarity)
  const otherwise = saidOtherwise(pair)
  const said = otherwise === undefined ? 0 : likenessOf(pair)
  if (otherwise !== undefined && said >= enoughKnown) return {relation: 'same', reason: otherwise, score: said}
  const denied = (a.polarity === 'negated' ? sameSlot(pair) : undefined) ?? sameRefusal(pair) ?? sameMeasure(pair)
  if (denied) return {relation: 'same', ...denied, typed: true}
  const difference = differenceOf(pair)
  if (
    difference?.relation === 'conflict' &&
    difference.across === undefined &&
    (isWhole(pair.left) || isWhole(pair.right)) &&
    !saidTogether(pair, difference.kind)
  )
    return {relation: 'unrelated', reason: `${difference.reason} Its clauses are compared one by one.`}
  if (difference) return difference
  const agreement = agreementOf(pair)
  const score = likenessOf(pair)
  if (agreement) return {relation: 'same', ...agreement, score: Math.max(score, agreement.score), typed: true}
  const percent = `${Math.round(100 * score)} % of what they say is shared`
  if (!isAlike(pair, score)) return {relation: 'unrelated', reason: `only ${percent}`}
  const veto = mergeVeto(pair)
  if (veto !== undefined) return {relation: 'unrelated', reason: `${percent}, but ${veto}`}
  return {relation: 'same', reason: percent, score}
}

/** Without an antecedent, what is said of “it” or “these” is said of nobody knows what. */
function isAlike(pair: StatementPair, score: number): boolean {
  if (
    defineOneTerm(pair) &&
    !modifiedApart(pair) &&
    score >= defining.words &&
    pair.similarity + score >= defining.together
  )
    return true
  if (isBareName(pair.a, pair.left) !== isBareName(pair.b, pair.right)) return false
  if (score < some || pair.left.dangling || pair.right.dangling || handles(pair.left) || handles(pair.right))
    return false
  if (isLabel(pair.a) || isLabel(pair.b)) return false
  const agree = subjectsAgree(pair)
  if (!agree && [pair.left, pair.right].some(each => isWhole(each) || pointsAt(each))) return false
  if (isAddressed(pair)) return false
  const known = figuresOf(pair.left, pair.right).shared > 0 ? enoughKnown : enough
  if (score >= (modifiedApart(pair) || headsApart(pair) ? enoughApart : known)) return true
  if (pair.a.conditional !== pair.b.conditional || classesApart(pair)) return false
  const spoken = pair.left.head !== undefined || pair.right.head !== undefined
  const ordered = isCommand(pair.a, pair.left) !== isCommand(pair.b, pair.right)
  const together = agree && spoken && !ordered ? enoughTogether.agree : enoughTogether.differ
  return pair.similarity >= rare && score + pair.similarity >= together
}

/** The name of an item, whose class stands before the list: it says nothing else. */
function isLabel({span, objects: [lent]}: Statement): boolean {
  return lent !== undefined && lent.span.source === span.source && lent.span.end.offset <= span.start.offset
}

/** “oak planks”, an item of a list: what the list says of it is not in its words, as what a cell says is in its heads. */
function isBareName({context: {header}}: Statement, {tokens, clauses: [clause]}: Reading): boolean {
  return header === undefined && clause?.verb === undefined && tokens.filter(({tag}) => tag !== 'PUNCT').length < 4
}

/** Two definitions of one term speak of one thing; what they share of the rest need not be much. */
const defining = {words: 0.35, together: 0.5}

/** “A crate can take them”: what a verb is done to, another sentence tells, unless the subject does. */
function handles({tokens, clauses: [clause]}: Reading): boolean {
  if (clause?.head === undefined) return false
  const object = tokens[clause.head + 1]?.text ?? ''
  const plural = tokens.slice(clause.subjectStart, clause.subjectEnd).some(({text}) => /s$/.test(text))
  return !plural && /^them$/i.test(object)
}

/** “This part is made of oak”: of which part, only the sentences before it tell. */
function pointsAt(reading: Reading): boolean {
  return /^(?:this|these|that|those|such)$/i.test(subjectWord(reading))
}

/** The first word of the subject; empty where there is none. */
function subjectWord({tokens, clauses: [clause]}: Reading): string {
  return clause && clause.subjectEnd > clause.subjectStart ? (tokens[clause.subjectStart]?.text ?? '') : ''
}

/** “Sit in the boat before you pay for it” tells nothing of boats that “you sit in a full boat” does. */
function isCommand({context, subject}: Statement, {clauses: [clause], head}: Reading): boolean {
  return (
    context.header === undefined &&
    subject === undefined &&
    head === undefined &&
    clause?.verb !== undefined &&
    clause.subjectEnd <= clause.subjectStart
  )
}

/** What “you” do with a thing that only the heading names is not what another says of the thing. */
function isAddressed({left, right, alignment}: StatementPair): boolean {
  const meets = (head: Word): boolean =>
    alignment.pairs.some(({a, b}) => (a === head && b.role !== 'context') || (b === head && a.role !== 'context'))
  const speaks = (reading: Reading): boolean => /^(?:you|we)$/i.test(subjectWord(reading))
  if (speaks(left) === speaks(right)) return false
  const head = speaks(left) ? right.head : left.head
  return head !== undefined && !meets(head)
}

/** Both say what it is, and each class is a term of its own. */
function classesApart({a, b}: StatementPair): boolean {
  if (a.relation !== 'is-a' || b.relation !== 'is-a') return false
  const ones = a.objects.flatMap(({term}) => term ?? [])
  const others = b.objects.flatMap(({term}) => term ?? [])
  return ones.length > 0 && others.length > 0 && !ones.some(one => others.includes(one))
}

/**
 * What nearly all of both sentences says, no clause of them need say alone: “it uses no salt; the water is softened with soda”. A figure
 * is always that of its clause.
 */
function saidTogether({least, most}: StatementPair, kind: ConflictKind): boolean {
  return kind !== 'number' && kind !== 'date' && least >= 0.6 && most >= 0.75
}

/** A sentence of several clauses, each of which is a statement of its own: which of them clashes is decided there. */
function isWhole({clauses}: Reading): boolean {
  return clauses.length > 1
}
