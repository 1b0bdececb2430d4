/** Answers: what the sources answer to each question, then what else the corpus says that bears on it, every passage cited. */
import {namesOf} from '../../language/names-of.ts'
import type {NameAt} from '../../language/read-question.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import type {Article} from '../../model/block.ts'
import type {Conflict, Reconciliation} from '../../model/claim.ts'
import type {EditionQuestion} from '../../model/edition.ts'
import type {Extraction} from '../../model/extraction.ts'
import type {Asking, Matching, QuestionCluster} from '../../model/matching.ts'
import {type Passage, type PlainText, passageText} from '../../model/passage.ts'
import {evidenceOf, type Span} from '../../model/span.ts'
import type {Resolution} from '../../model/term.ts'
import {type AnswerUnit, answerUnits, joinUnits, leans, unitOf} from './answer-units.ts'
import {type Bearing, bearingOn, keysOf} from './bearing-on.ts'

export interface AnswerInput {
  readonly articles: readonly Article[]
  readonly resolution: Resolution
  readonly matching: Matching
  readonly reconciliation: Reconciliation
  readonly plain: PlainText
}

/** In the order of the clusters. A question whose answer was lost is answered by what bears on it, or not at all. */
export function answerQuestions(input: AnswerInput): readonly EditionQuestion[] {
  const corpus = corpusOf(input)
  return input.matching.questions.map(cluster => answerQuestion(cluster, corpus))
}

interface Corpus extends AnswerInput {
  readonly read: ReadonlyMap<string, {readonly article: Article; readonly extraction: Extraction}>
  readonly units: readonly AnswerUnit[]
  readonly bearing: (question: string) => readonly Bearing[]
  readonly nameAt: NameAt
}

function corpusOf(input: AnswerInput): Corpus {
  const nameAt = namesOf(input.resolution.terms)
  const extractions = new Map(input.resolution.extractions.map(extraction => [extraction.source, extraction]))
  const read = new Map(
    input.articles.flatMap(article => {
      const extraction = extractions.get(article.source.id)
      return extraction ? [[article.source.id, {article, extraction}] as const] : []
    })
  )
  const units = [...read.values()].flatMap(({article, extraction}) => answerUnits(article, extraction))
  return {...input, read, units, nameAt, bearing: bearingOn(units, nameAt)}
}

/** A passage in the making: what is said, and who else says it. */
interface Point {
  readonly unit: AnswerUnit
  readonly asked?: Span
  readonly support: Span[]
}

const mostOfSources = 2
const mostWithFurther = 4
const mostOfCorpus = 6

function answerQuestion(cluster: QuestionCluster, corpus: Corpus): EditionQuestion {
  const points: Point[] = []
  for (const {unit, asked} of sourceAnswers(cluster, corpus)) put(points, unit, points.length < mostOfSources, corpus, asked)
  const lost = points.length === 0
  for (const {unit, score} of furtherUnits(cluster, corpus)) {
    const enough = score >= (lost ? 0.4 : 0.6)
    put(points, unit, enough && points.length < (lost ? mostOfCorpus : mostWithFurther), corpus)
  }
  const answer = points.map(point => passageOf(point, corpus.plain))
  const [first, ...others] = cluster.askings
  return {
    id: cluster.id,
    question: cluster.question,
    asked: evidenceOf(first.asked, others.map(asking => asking.asked)),
    answer,
    answered: answer.length > 0,
    ...(answer.length > 0 ? {answeredBy: lost ? ('corpus' as const) : ('source' as const)} : {}),
    conflicts: corpus.reconciliation.conflicts.filter(conflict => touches(conflict, answer)).map(conflict => conflict.id)
  }
}

interface SourceAnswer {
  readonly unit: AnswerUnit
  readonly asked: Span
}

/** The answer to the canonical wording first, FAQ entries before headings, the fuller before the shorter. */
function sourceAnswers(cluster: QuestionCluster, corpus: Corpus): readonly SourceAnswer[] {
  const answers = cluster.askings.flatMap(asking => {
    const unit = answerUnit(asking, corpus)
    return unit ? [{unit, asked: asking.asked, formal: asking.origin === 'heading' || asking.origin === 'inline' ? 0 : 1}] : []
  })
  return answers.sort((a, b) => b.formal - a.formal || Math.min(4, b.unit.sentences.length) - Math.min(4, a.unit.sentences.length))
}

const longest = 5

/** The whole answer, or of a long one its opening and what follows without leaning on something left out. */
function answerUnit(asking: Asking, corpus: Corpus): AnswerUnit | undefined {
  const read = corpus.read.get(asking.source)
  if (!read || asking.answer.length === 0) return undefined
  const {article, extraction} = read
  const sentences = asking.answer.flatMap(index => article.sentences[index] ?? [])
  const limit = asking.origin === 'faq' ? longest : 3
  let kept = sentences.slice(0, limit)
  if (sentences.length > limit && asking.origin === 'faq') {
    const chain = sentences.findIndex((sentence, index) => index >= 2 && index > sentences.length - 3 && !leans(sentence.text))
    kept = chain < 0 ? kept : [...sentences.slice(0, longest - 1), ...sentences.slice(Math.max(chain, longest - 1))].slice(0, longest + 1)
  }
  const blocks = [...new Set(kept.map(sentence => sentence.block))]
  const units = blocks.flatMap(index => {
    const block = article.blocks[index]
    return block ? [unitOf(article, extraction, block, kept.filter(sentence => sentence.block === index))] : []
  })
  return joinUnits(units)
}

function furtherUnits(cluster: QuestionCluster, corpus: Corpus): readonly Bearing[] {
  const answered = (unit: AnswerUnit): boolean =>
    cluster.askings.some(asking => asking.source === unit.source && asking.answer.some(index => unit.sentences.includes(index)))
  return corpus.bearing(cluster.question).filter(({unit}) => !answered(unit))
}

/** A unit that says what a point says supports it; one that adds something is a point of its own while there is room. */
function put(points: Point[], unit: AnswerUnit, room: boolean, corpus: Corpus, asked?: Span): void {
  const rated = points.map(point => ({point, shared: sharedWeight(point.unit, unit, corpus.nameAt)}))
  const same = rated.find(({point, shared}) => shared >= 0.6 && point.unit.source !== unit.source && negations(point.unit) === negations(unit))
  if (same) same.point.support.push(...unit.cut)
  else if (room && rated.every(({shared}) => shared < 0.5)) points.push({unit, support: [], ...(asked ? {asked} : {})})
}

/** Rare words in common over those of the shorter. */
function sharedWeight(a: AnswerUnit, b: AnswerUnit, nameAt: NameAt): number {
  const left = keysOf(a.own, nameAt)
  const right = keysOf(b.own, nameAt)
  const weigh = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + stemRarity(key) ** 2, 0)
  const shorter = Math.min(weigh([...left]), weigh([...right]))
  return weigh([...left].filter(key => right.has(key))) / Math.max(shorter, 0.01)
}

function negations({text}: AnswerUnit): number {
  return text.match(/\b(?:not|never|no|cannot|without|none)\b|n['’]t\b/giu)?.length ?? 0
}

function passageOf({unit, asked, support}: Point, plain: PlainText): Passage {
  const context = asked ? ([asked] as const) : unit.context
  const shape = {form: unit.form, cut: unit.cut, ...(context ? {context} : {})}
  return {...shape, text: passageText(shape, plain), evidence: evidenceOf(unit.cut[0], [...unit.cut.slice(1), ...support])}
}

function touches(conflict: Conflict, answer: readonly Passage[]): boolean {
  const spans = answer.flatMap(passage => passage.cut)
  return conflict.sides.some(side => side.evidence.some(said => spans.some(span => meet(said, span))))
}

function meet(a: Span, b: Span): boolean {
  return a.source === b.source && a.start.offset < b.end.offset && b.start.offset < a.end.offset
}
