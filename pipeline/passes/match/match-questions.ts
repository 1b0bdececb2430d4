/** Questions: the same question in other words becomes one cluster, with every asking listed. */
import {compareQuestions, type QuestionComparison} from '../../language/compare-questions.ts'
import {namesOf} from '../../language/names-of.ts'
import type {NameAt, Question} from '../../language/question.ts'
import {readQuestion} from '../../language/read-question.ts'
import {spelledOut} from '../../language/spelled-out.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import {vectorLikeness} from '../../language/vector-likeness.ts'
import type {Article} from '../../model/block.ts'
import type {Decisions} from '../../model/decision.ts'
import type {Result} from '../../model/diagnostic.ts'
import {contentId} from '../../model/digest.ts'
import type {Asking, QuestionCluster} from '../../model/matching.ts'
import {compareText} from '../../model/order.ts'
import {compareSpans, placeOf} from '../../model/span.ts'
import type {Resolution} from '../../model/term.ts'
import {questionPairs} from './question-pairs.ts'
import {pairKey, type QuestionRulings, questionRulings} from './question-rulings.ts'

interface Context {
  readonly articles: readonly Article[]
  readonly resolution: Resolution
  readonly sentenceVectors?: ReadonlyMap<string, Int8Array> | undefined
}

interface Entry {
  readonly asking: Asking
  readonly question: Question
}

/** In the order of the canonical wording's place; each asking stands in one cluster, whatever the order of the sources. */
export function matchQuestions(
  asked: readonly Asking[],
  {articles, resolution, sentenceVectors}: Context,
  decisions: Decisions
): Result<readonly QuestionCluster[]> {
  const nameAt = namesOf(resolution.terms)
  const entries = distinct(asked).map(asking => ({asking, question: readQuestion(asking.question, nameAt)}))
  const rulings = questionRulings(
    decisions,
    entries.map(entry => entry.asking),
    articles
  )
  const pairs = comparedPairs(entries, rulings, {
    likeness: likenessOf(sentenceVectors),
    nameAt,
    topics: topicsOf(resolution)
  })
  const shown = clustersOf(entries, pairs).filter(
    ({members}) => !members.some(member => rulings.hidden.has(placeOf(member.asking.asked)))
  )
  const clusters = shown
    .map(cluster => ({...cluster, cluster: clusterOf(cluster, rulings)}))
    .sort((x, y) => compareSpans(x.cluster.askings[0].asked, y.cluster.askings[0].asked))
  return {output: withRelated(clusters, pairs), diagnostics: rulings.diagnostics}
}

/** An asking given twice is one asking. */
function distinct(asked: readonly Asking[]): readonly Asking[] {
  const places = new Map([...asked].reverse().map(asking => [placeOf(asking.asked), asking]))
  return [...places.values()].sort((a, b) => compareSpans(a.asked, b.asked))
}

/** Cosine of the sentence vectors of two texts; undefined where no model has read them. */
type Likeness = (one: string, other: string) => number | undefined

function likenessOf(vectors: Context['sentenceVectors']): Likeness {
  return (one, other) => {
    const left = vectors?.get(one)
    const right = vectors?.get(other)
    return left && right && vectorLikeness(left, right)
  }
}

/** Terms that every source speaks of, where there are several. */
function topicsOf({terms, mentions}: Resolution): ReadonlySet<string> {
  const sources = [...mentions.values()].map(sentences => new Set(sentences.flat()))
  const topics = terms.filter(({id}) => sources.length >= fewestSources && sources.every(said => said.has(id)))
  return new Set(topics.map(({id}) => `term:${id}`))
}

const fewestSources = 3

interface Reading {
  readonly topics: ReadonlySet<string>
  readonly likeness: Likeness
  readonly nameAt: NameAt
}

interface Group {
  /** Numbers of the entries, in order. */
  readonly numbers: readonly number[]
  readonly members: readonly Entry[]
  readonly reasons: readonly string[]
}

interface Pair extends QuestionComparison {
  readonly a: number
  readonly b: number
}

/** The likest pairs first, with those that an editor joined or kept apart. */
function comparedPairs(entries: readonly Entry[], rulings: QuestionRulings, reading: Reading): readonly Pair[] {
  const places = entries.map(entry => placeOf(entry.asking.asked))
  const candidates = new Map(questionPairs(entries.map(entry => entry.question)).map(pair => [pair.join(' '), pair]))
  for (const key of rulings.joined) {
    const [a = 0, b = 0] = key
      .split('\n')
      .map(place => places.indexOf(place))
      .sort((x, y) => x - y)
    candidates.set(`${a} ${b}`, [a, b])
  }
  return [...candidates.values()]
    .flatMap(([a, b]) => {
      const one = entries[a]
      const other = entries[b]
      return one && other ? [{a, b, ...compared(one, other, rulings, reading)}] : []
    })
    .sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)
}

function compared(one: Entry, other: Entry, rulings: QuestionRulings, reading: Reading): QuestionComparison {
  const key = pairKey(placeOf(one.asking.asked), placeOf(other.asking.asked))
  if (rulings.joined.has(key)) return {same: true, related: true, score: 2, reason: 'an editor joined them'}
  const found = compareQuestions(
    beside(one, other, reading),
    beside(other, one, reading),
    reading.likeness(one.asking.question, other.asking.question),
    reading.topics
  )
  return rulings.apart.has(key) ? {...found, same: false, reason: 'an editor keeps them apart'} : found
}

/** Initials that the other question spells out are read as the words they stand for. */
function beside({question}: Entry, other: Entry, {nameAt}: Reading): Question {
  const text = spelledOut(question.text, other.question.text)
  return text === question.text ? question : readQuestion(text, nameAt)
}

/** Complete linkage from the most alike pair down: an asking joins only where it may stand with every member. */
function clustersOf(entries: readonly Entry[], pairs: readonly Pair[]): readonly Group[] {
  const joining = pairs.filter(pair => pair.same)
  const known = new Set(joining.map(({a, b}) => `${a} ${b}`))
  const home = entries.map((_, index) => index)
  const members = new Map(entries.map((_, index) => [index, [index]]))
  const reasons = new Map<number, readonly string[]>()
  for (const {a, b, reason} of joining) {
    const one = home[a] ?? a
    const other = home[b] ?? b
    const left = members.get(one) ?? []
    const right = members.get(other) ?? []
    const all = left.every(x => right.every(y => known.has(`${Math.min(x, y)} ${Math.max(x, y)}`)))
    if (one === other || !all) continue
    for (const member of right) home[member] = one
    members.set(
      one,
      [...left, ...right].sort((x, y) => x - y)
    )
    members.delete(other)
    const both = `“${entries[a]?.asking.question}” and “${entries[b]?.asking.question}”: ${reason}.`
    reasons.set(one, [...(reasons.get(one) ?? []), ...(reasons.get(other) ?? []), both])
  }
  return [...members].map(([index, numbers]) => ({
    numbers,
    members: numbers.flatMap(member => entries[member] ?? []),
    reasons: reasons.get(index) ?? []
  }))
}

const mostRelated = 3

/** Points each question to those that come near it without being the same, the nearest first. */
function withRelated(
  groups: readonly (Group & {readonly cluster: QuestionCluster})[],
  pairs: readonly Pair[]
): readonly QuestionCluster[] {
  const home = new Map(groups.flatMap(({numbers, cluster}) => numbers.map(number => [number, cluster.id] as const)))
  const related = new Map<string, Map<string, string>>()
  const point = (from: string, to: string, reason: string): void => {
    const near = related.get(from) ?? new Map<string, string>()
    related.set(from, near)
    if (!near.has(to)) near.set(to, reason)
  }
  for (const {a, b, reason} of pairs.filter(pair => pair.related)) {
    const [one, other] = [home.get(a), home.get(b)]
    if (one === undefined || other === undefined || one === other) continue
    point(one, other, reason)
    point(other, one, reason)
  }
  return groups.map(({cluster}) => {
    const near = [...(related.get(cluster.id) ?? [])].slice(0, mostRelated).map(([id, reason]) => ({id, reason}))
    return near.length === 0 ? cluster : {...cluster, related: near}
  })
}

function clusterOf({members, reasons}: Group, rulings: QuestionRulings): QuestionCluster {
  const [canonical, ...others] = [...members].sort((a, b) => compareWordings(a, b, members, rulings))
  if (!canonical) throw new RangeError('A cluster holds at least one asking')
  const rest = others.map(entry => entry.asking).sort((a, b) => compareSpans(a.asked, b.asked))
  return {
    id: contentId('question', members.map(entry => placeOf(entry.asking.asked)).sort(compareText)),
    question: canonical.asking.question,
    askings: [canonical.asking, ...rest],
    reasons: [...reasons].sort(compareText)
  }
}

/**
 * The canonical wording: an editor's choice; else one that its source answers, an FAQ entry before a heading or a passing
 * question; then the most central; the shorter; the first in source order.
 */
function compareWordings(a: Entry, b: Entry, all: readonly Entry[], rulings: QuestionRulings): number {
  const left = keysOf(a, all, rulings)
  const right = keysOf(b, all, rulings)
  const at = left.findIndex((key, index) => key !== right[index])
  return at < 0 ? compareSpans(a.asking.asked, b.asking.asked) : (left[at] ?? 0) - (right[at] ?? 0)
}

function keysOf({asking, question}: Entry, all: readonly Entry[], rulings: QuestionRulings): readonly number[] {
  const shared = question.content.reduce(
    (sum, stem) => sum + (all.filter(entry => entry.question.content.includes(stem)).length - 1) * stemRarity(stem),
    0
  )
  return [
    rulings.preferred.has(placeOf(asking.asked)) ? 0 : 1,
    asking.origin === 'faq' || asking.origin === 'data' || asking.origin === 'details' ? 0 : 1,
    asking.answer.length > 0 ? 0 : 1,
    -Math.round((100 * shared) / Math.max(1, question.content.length)),
    asking.question.length
  ]
}
