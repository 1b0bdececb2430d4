/** Questions: the same question in other words becomes one cluster, with every asking listed. */
import {staleDecision} from '../../diagnostics/decisions.ts'
import {compareQuestions} from '../../language/compare-questions.ts'
import {namesOf} from '../../language/names-of.ts'
import {type Question, readQuestion} from '../../language/read-question.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import type {Article} from '../../model/block.ts'
import type {Decisions, QuestionDecision} from '../../model/decision.ts'
import type {Diagnostic, Result} from '../../model/diagnostic.ts'
import {contentId} from '../../model/digest.ts'
import {findQuotation} from '../../model/find-quotation.ts'
import type {Asking, QuestionCluster} from '../../model/matching.ts'
import {compareText} from '../../model/order.ts'
import {compareSpans, placeOf, type Span} from '../../model/span.ts'
import type {Resolution} from '../../model/term.ts'

interface Context {
  readonly articles: readonly Article[]
  readonly resolution: Resolution
}

interface Entry {
  readonly asking: Asking
  readonly question: Question
}

/** In the order of the canonical wording's place; each asking stands in one cluster, whatever the order of the sources. */
export function matchQuestions(
  asked: readonly Asking[],
  {articles, resolution}: Context,
  decisions: Decisions
): Result<readonly QuestionCluster[]> {
  const nameAt = namesOf(resolution.terms)
  const entries = distinct(asked).map(asking => ({asking, question: readQuestion(asking.question, nameAt)}))
  const rulings = rulingsOf(decisions, entries, articles)
  const clusters = clustersOf(entries, rulings)
    .filter(cluster => !cluster.entries.some(entry => rulings.hidden.has(placeOf(entry.asking.asked))))
    .map(cluster => clusterOf(cluster, rulings))
    .sort((a, b) => compareSpans(a.askings[0].asked, b.askings[0].asked))
  return {output: clusters, diagnostics: rulings.diagnostics}
}

/** An asking given twice is one asking. */
function distinct(asked: readonly Asking[]): readonly Asking[] {
  const places = new Map([...asked].reverse().map(asking => [placeOf(asking.asked), asking]))
  return [...places.values()].sort((a, b) => compareSpans(a.asked, b.asked))
}

interface Rulings {
  readonly joined: ReadonlySet<string>
  readonly apart: ReadonlySet<string>
  readonly hidden: ReadonlySet<string>
  readonly preferred: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

function rulingsOf(decisions: Decisions, entries: readonly Entry[], articles: readonly Article[]): Rulings {
  const joined = new Set<string>()
  const apart = new Set<string>()
  const hidden = new Set<string>()
  const preferred = new Set<string>()
  const diagnostics: Diagnostic[] = []
  for (const decision of decisions.questions) {
    const one = placeAsked(decision, 'asked', entries, articles)
    const other = decision.other && placeAsked(decision, 'other', entries, articles)
    if ('problem' in one || (other && 'problem' in other)) {
      const problem = 'problem' in one ? one.problem : other && 'problem' in other ? other.problem : ''
      diagnostics.push(staleDecision(decisions.path, decision.at, problem))
    } else if (decision.ruling === 'hide') hidden.add(one.place)
    else if (decision.ruling === 'prefer') preferred.add(one.place)
    else if (other && 'place' in other)
      (decision.ruling === 'join' ? joined : apart).add(pairKey(one.place, other.place))
  }
  return {joined, apart, hidden, preferred, diagnostics}
}

function placeAsked(
  decision: QuestionDecision,
  field: 'asked' | 'other',
  entries: readonly Entry[],
  articles: readonly Article[]
): {readonly place: string} | {readonly problem: string} {
  const quotation = decision[field]
  if (!quotation) return {problem: 'it names no second question'}
  const lookup = findQuotation(
    articles.map(article => article.source.text),
    quotation
  )
  if (!('found' in lookup)) return {problem: `“${quotation.quote}” does not stand exactly once in ${quotation.source}`}
  const entry = entries.find(each => overlaps(each.asking.asked, lookup.found))
  return entry
    ? {place: placeOf(entry.asking.asked)}
    : {problem: `“${quotation.quote}” is no question of ${quotation.source}`}
}

function overlaps(a: Span, b: Span): boolean {
  return a.source === b.source && a.start.offset < b.end.offset && b.start.offset < a.end.offset
}

function pairKey(a: string, b: string): string {
  return [a, b].sort(compareText).join('\n')
}

interface Cluster {
  readonly entries: readonly Entry[]
  readonly reasons: readonly string[]
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly reason: string
}

/** Complete linkage from the most alike pair down: an asking joins only where it may stand with every member. */
function clustersOf(entries: readonly Entry[], rulings: Rulings): readonly Cluster[] {
  const pairs = new Map<string, Pair>()
  entries.forEach((one, a) => {
    entries.forEach((other, b) => {
      const pair = b > a ? pairOf(one, other, rulings) : undefined
      if (pair) pairs.set(`${a} ${b}`, {a, b, ...pair})
    })
  })
  const home = entries.map((_, index) => index)
  const members = new Map(entries.map((_, index) => [index, [index]]))
  const reasons = new Map<number, readonly string[]>()
  for (const {a, b, reason} of [...pairs.values()].sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)) {
    const one = home[a] ?? a
    const other = home[b] ?? b
    const left = members.get(one) ?? []
    const right = members.get(other) ?? []
    const all = left.every(x => right.every(y => pairs.has(`${Math.min(x, y)} ${Math.max(x, y)}`)))
    if (one === other || !all) continue
    for (const member of right) home[member] = one
    members.set(
      one,
      [...left, ...right].sort((x, y) => x - y)
    )
    members.delete(other)
    reasons.set(one, [...(reasons.get(one) ?? []), ...(reasons.get(other) ?? []), reason])
  }
  return [...members].map(([index, own]) => ({
    entries: own.flatMap(member => entries[member] ?? []),
    reasons: reasons.get(index) ?? []
  }))
}

function pairOf(one: Entry, other: Entry, rulings: Rulings): Omit<Pair, 'a' | 'b'> | undefined {
  const key = pairKey(placeOf(one.asking.asked), placeOf(other.asking.asked))
  const both = `“${one.asking.question}” and “${other.asking.question}”`
  if (rulings.apart.has(key)) return undefined
  if (rulings.joined.has(key)) return {score: 2, reason: `${both}: an editor joined them.`}
  const compared = compareQuestions(one.question, other.question)
  return compared.same ? {score: compared.score, reason: `${both}: ${compared.reason}.`} : undefined
}

function clusterOf({entries, reasons}: Cluster, rulings: Rulings): QuestionCluster {
  const [canonical, ...others] = [...entries].sort((a, b) => compareWordings(a, b, entries, rulings))
  if (!canonical) throw new RangeError('A cluster holds at least one asking')
  const rest = others.map(entry => entry.asking).sort((a, b) => compareSpans(a.asked, b.asked))
  return {
    id: contentId('question', entries.map(entry => placeOf(entry.asking.asked)).sort(compareText)),
    question: canonical.asking.question,
    askings: [canonical.asking, ...rest],
    reasons: [...reasons].sort(compareText)
  }
}

/**
 * The canonical wording: an editor's choice; else one that its source answers, an FAQ entry before a heading or a passing
 * question; then the most central; the shorter; the first in source order.
 */
function compareWordings(a: Entry, b: Entry, all: readonly Entry[], rulings: Rulings): number {
  const left = keysOf(a, all, rulings)
  const right = keysOf(b, all, rulings)
  const at = left.findIndex((key, index) => key !== right[index])
  return at < 0 ? compareSpans(a.asking.asked, b.asking.asked) : (left[at] ?? 0) - (right[at] ?? 0)
}

function keysOf({asking, question}: Entry, all: readonly Entry[], rulings: Rulings): readonly number[] {
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
