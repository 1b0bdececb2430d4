/** Answers: what the sources answer to each question, then what else the corpus says that bears on it, every passage cited. */
import {namesOf} from '../../language/names-of.ts'
import {type NameAt, readQuestion} from '../../language/read-question.ts'
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
import {type Bearing, type BearingOn, bearingOn, keysOf} from './bearing-on.ts'
import {opensWithParticle} from './opens-with-particle.ts'

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
  readonly bearing: BearingOn
  readonly nameAt: NameAt
  /** Whether one claim is stated in both. */
  readonly oneClaim: (a: AnswerUnit, b: AnswerUnit) => boolean
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
  return {...input, read, units, nameAt, bearing: bearingOn(units, nameAt), oneClaim: oneClaimOf(input.reconciliation)}
}

function oneClaimOf({claims}: Reconciliation): Corpus['oneClaim'] {
  const stated = new Map<string, Set<string>>()
  for (const {id, group} of claims) {
    for (const {source, sentence} of group.statements) {
      const key = `${source} ${sentence}`
      stated.set(key, (stated.get(key) ?? new Set<string>()).add(id))
    }
  }
  const claimsOf = ({source, sentences}: AnswerUnit) =>
    sentences.flatMap(sentence => [...(stated.get(`${source} ${sentence}`) ?? [])])
  return (a, b) => {
    const other = new Set(claimsOf(b))
    return claimsOf(a).some(id => other.has(id))
  }
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
const leastFurther = 0.6
const leastOfCorpus = 0.4
/** What bears on a lost answer is judged beside what bears on it best. */
const nearBest = 0.75

function answerQuestion(cluster: QuestionCluster, corpus: Corpus): EditionQuestion {
  const points: Point[] = []
  for (const {unit, asked} of sourceAnswers(cluster, corpus)) {
    const listed = unit.form === 'fragment' && unit.context !== undefined
    put(points, unit, points.length < (listed ? mostOfCorpus : mostOfSources), corpus, listed ? {alike: 0.75} : {asked})
  }
  const lost = points.length === 0
  const defining = definitionFor(cluster.question, points, corpus)
  if (defining) points.unshift({unit: defining, support: []})
  for (const unit of opposedUnits(points, corpus)) put(points, unit, true, corpus)
  const further = furtherUnits(cluster, lost, corpus)
  const least = lost ? Math.max(leastOfCorpus, nearBest * (further[0]?.score ?? 0)) : leastFurther
  for (const {unit, score, broad, section, apt} of further) {
    const bears = lost ? (section || broad) && score >= (section ? leastOfCorpus : least) : apt && score >= least
    const room = bears && points.length < (lost ? mostOfCorpus : mostWithFurther)
    put(points, unit, room, corpus, {alike: lost && section ? 0.75 : 0.5})
  }
  const answer = points.map(point => passageOf(point, corpus.plain))
  const [first, ...others] = cluster.askings
  return {
    id: cluster.id,
    question: cluster.question,
    asked: evidenceOf(
      first.asked,
      others.map(asking => asking.asked)
    ),
    answer,
    answered: answer.length > 0,
    ...(answer.length > 0 ? {answeredBy: lost ? ('corpus' as const) : ('source' as const)} : {}),
    conflicts: corpus.reconciliation.conflicts
      .filter(conflict => touches(conflict, answer))
      .map(conflict => conflict.id)
  }
}

/** “Think of a kettle as …”: where a source's answer opens with an analogy, the best literal definition stands before it. */
function definitionFor(text: string, points: readonly Point[], corpus: Corpus): AnswerUnit | undefined {
  const opening = points[0]?.unit.text ?? ''
  const {intent, content} = readQuestion(text.replace(/\s*\([^()]*\)/g, ''), corpus.nameAt)
  if (intent !== 'definition' || !analogy.test(opening)) return undefined
  const term = corpus.resolution.terms.find(each => content.includes(`term:${each.id}`))
  const best = term?.definitions.find(each => each.role === 'definition' && !analogy.test(each.passage.text))
  return best && unitAt(best.passage.cut[0], corpus)
}

const analogy = /^["“]?(?:think of|imagine|picture|consider|suppose|let['’]s say|you can think)\b/i

/** What another passage holds against the answer, so that both sides stand in one place: of hard conflicts, at most two. */
function opposedUnits(points: readonly Point[], corpus: Corpus): readonly AnswerUnit[] {
  const cuts = points.flatMap(({unit}) => unit.cut)
  const against = corpus.reconciliation.conflicts.flatMap(({strength, sides, decision}) => {
    const met = sides.filter(side => cuts.some(cut => meet(cut, side.wording)))
    const open = strength === 'hard' && decision?.ruling !== 'none' && met.length > 0
    return open ? sides.filter(side => !met.includes(side)).map(side => side.wording) : []
  })
  return against.slice(0, 2).flatMap(span => unitAt(span, corpus) ?? [])
}

function unitAt(span: Span, {read}: Corpus): AnswerUnit | undefined {
  const found = read.get(span.source)
  const sentence = found?.article.sentences.find(each => meet(each.span, span))
  const block = sentence && found?.article.blocks[sentence.block]
  return found && sentence && block && !opensWithParticle(sentence.text) && !leans(sentence.text)
    ? unitOf(found.article, found.extraction, block, [sentence])
    : undefined
}

interface SourceAnswer {
  readonly unit: AnswerUnit
  readonly asked: Span
}

/** The answer to the canonical wording first, FAQ entries before headings, the fuller before the shorter. */
function sourceAnswers(cluster: QuestionCluster, corpus: Corpus): readonly SourceAnswer[] {
  const answers = cluster.askings.flatMap(asking => {
    const formal = asking.origin === 'heading' || asking.origin === 'inline' ? 0 : 1
    const items = listedAnswer(asking, corpus)
    const whole = items.length > 0 ? undefined : answerUnit(asking, corpus)
    return [...items, ...(whole ? [whole] : [])].map(unit => ({unit, asked: asking.asked, formal}))
  })
  return answers.sort(
    (a, b) => b.formal - a.formal || Math.min(4, b.unit.sentences.length) - Math.min(4, a.unit.sentences.length)
  )
}

/** “It cannot:” and a list: each item is a point, under its lead-in; the lead-in alone says nothing. */
function listedAnswer(asking: Asking, corpus: Corpus): readonly AnswerUnit[] {
  const read = corpus.read.get(asking.source)
  const first = read?.article.sentences[asking.answer[0] ?? -1]
  if (!read || !first || !/:["”’)]*$/.test(first.text)) return []
  const {article, extraction} = read
  return article.blocks
    .filter(block => block.kind === 'list-item' && block.leadIn === first.block)
    .map(block => ({block, sentences: article.sentences.filter(each => each.block === block.index)}))
    .filter(({sentences}) => sentences.length > 0 && sentences.every(each => asking.answer.includes(each.index)))
    .slice(0, mostOfCorpus)
    .map(({block, sentences}) => unitOf(article, extraction, block, sentences))
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
    const chain = sentences.findIndex(
      (sentence, index) => index >= 2 && index > sentences.length - 3 && !leans(sentence.text)
    )
    kept =
      chain < 0
        ? kept
        : [...sentences.slice(0, longest - 1), ...sentences.slice(Math.max(chain, longest - 1))].slice(0, longest + 1)
  }
  const blocks = [...new Set(kept.map(sentence => sentence.block))]
  const units = blocks.flatMap(index => {
    const block = article.blocks[index]
    return block
      ? [
          unitOf(
            article,
            extraction,
            block,
            kept.filter(sentence => sentence.block === index)
          )
        ]
      : []
  })
  return joinUnits(units)
}

/** Where the answer was lost, its own article is the likeliest to say it elsewhere. */
function furtherUnits(cluster: QuestionCluster, lost: boolean, corpus: Corpus): readonly Bearing[] {
  const answered = (unit: AnswerUnit): boolean =>
    cluster.askings.some(
      asking => asking.source === unit.source && asking.answer.some(index => unit.sentences.includes(index))
    )
  const home = lost ? new Set(cluster.askings.map(asking => asking.source)) : new Set<string>()
  return corpus.bearing(cluster.question, home).filter(({unit}) => !answered(unit))
}

interface Put {
  readonly asked?: Span
  /** How much it may share with a point before it says nothing new: more in a section that lists choices in like words. */
  readonly alike?: number
}

/** A unit that says what a point says supports it; one that adds something is a point of its own while there is room. */
function put(
  points: Point[],
  unit: AnswerUnit,
  room: boolean,
  corpus: Corpus,
  {asked, alike: most = 0.5}: Put = {}
): void {
  const rated = points.map(point => ({point, ...shares(point.unit, unit, corpus.nameAt)}))
  const same = rated.find(({point, ofShorter, ofLonger}) => {
    const alike = (ofShorter >= 0.75 && ofLonger >= 0.5) || (ofShorter >= 0.5 && corpus.oneClaim(point.unit, unit))
    return (
      alike &&
      point.unit.source !== unit.source &&
      negations(point.unit) === negations(unit) &&
      !otherFigures(point.unit, unit)
    )
  })
  if (same) same.point.support.push(...unit.cut)
  else if (room && rated.every(({point, ofShorter}) => ofShorter < (otherFigures(point.unit, unit) ? 0.95 : most)))
    points.push({unit, support: [], ...(asked ? {asked} : {})})
}

/** Rare words in common over those of the shorter and of the longer. */
function shares(a: AnswerUnit, b: AnswerUnit, nameAt: NameAt): {readonly ofShorter: number; readonly ofLonger: number} {
  const left = keysOf(a.own, nameAt)
  const right = keysOf(b.own, nameAt)
  const weigh = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + stemRarity(key) ** 2, 0)
  const sizes = [weigh([...left]), weigh([...right])] as const
  const shared = weigh([...left].filter(key => right.has(key)))
  return {ofShorter: shared / Math.max(Math.min(...sizes), 0.01), ofLonger: shared / Math.max(...sizes, 0.01)}
}

/** Each gives a figure that the other does not: one does not support the other. */
function otherFigures(a: AnswerUnit, b: AnswerUnit): boolean {
  const left = figuresOf(a)
  const right = figuresOf(b)
  return left.some(figure => !right.includes(figure)) && right.some(figure => !left.includes(figure))
}

function figuresOf({text}: AnswerUnit): readonly string[] {
  return text.match(/(?<![\p{L}\d-])\d[\d.,]*\d|(?<![\p{L}\d-])\d/gu) ?? []
}

function negations({text}: AnswerUnit): number {
  return text.match(/\b(?:not|never|no|cannot|without|none)\b|n['’]t\b/giu)?.length ?? 0
}

function passageOf({unit, asked, support}: Point, plain: PlainText): Passage {
  const context = asked ? ([asked] as const) : unit.context
  const shape = {form: unit.form, cut: unit.cut, ...(context ? {context} : {})}
  return {
    ...shape,
    text: passageText(shape, plain),
    evidence: evidenceOf(unit.cut[0], [...unit.cut.slice(1), ...support])
  }
}

function touches(conflict: Conflict, answer: readonly Passage[]): boolean {
  const spans = answer.flatMap(passage => passage.cut)
  return conflict.sides.some(side => side.evidence.some(said => spans.some(span => meet(said, span))))
}

function meet(a: Span, b: Span): boolean {
  return a.source === b.source && a.start.offset < b.end.offset && b.start.offset < a.end.offset
}
