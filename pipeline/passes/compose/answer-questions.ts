/** Answers: what the sources answer to each question, then what else the corpus says that bears on it, every passage cited. */
import {namesOf} from '../../language/names-of.ts'
import {readQuestion} from '../../language/read-question.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import type {Article} from '../../model/block.ts'
import type {Conflict, Reconciliation} from '../../model/claim.ts'
import type {EditionQuestion} from '../../model/edition.ts'
import type {Matching, QuestionCluster} from '../../model/matching.ts'
import {meet} from '../../model/meet.ts'
import type {PlainText} from '../../model/passage.ts'
import {setAside} from '../../model/set-aside.ts'
import {compareSpans, evidenceOf, type Span} from '../../model/span.ts'
import type {Resolution} from '../../model/term.ts'
import {aboutOf} from './about-of.ts'
import {type AnswerPoint, type PointRules, pointPassage, putPoint} from './answer-points.ts'
import {type AnswerUnit, answerUnits} from './answer-units.ts'
import {type Bearing, type BearingOn, bearingOn, keysOf} from './bearing-on.ts'
import {type MeantBy, meantBy} from './meant-by.ts'
import {putAsked} from './put-asked.ts'
import {putOpposed} from './put-opposed.ts'
import {type ReadSources, sourceAnswers} from './source-answers.ts'
import {unitAt} from './unit-at.ts'

export interface AnswerInput {
  readonly articles: readonly Article[]
  readonly resolution: Resolution
  readonly matching: Matching
  readonly reconciliation: Reconciliation
  readonly plain: PlainText
}

/**
 * Answered by those who ask, then by what bears on them elsewhere, then not at all; within each in the order of the clusters.
 * A question whose answer was lost is answered by what bears on it, or not at all.
 */
export function answerQuestions(input: AnswerInput): readonly EditionQuestion[] {
  const corpus = corpusOf(input)
  const questions = input.matching.questions.map(cluster => answerQuestion(cluster, corpus))
  const by = (answeredBy: EditionQuestion['answeredBy']): readonly EditionQuestion[] =>
    questions.filter(question => question.answeredBy === answeredBy)
  return [...by('source'), ...by('corpus'), ...by(undefined)]
}

interface Corpus extends AnswerInput, PointRules, ReadSources {
  readonly units: readonly AnswerUnit[]
  readonly bearing: BearingOn
  readonly meant: MeantBy
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
  const bearing = bearingOn(units, nameAt)
  const meant = meantBy(input.resolution)
  return {...input, read, units, nameAt, bearing, meant, oneClaim: oneClaimOf(input.reconciliation)}
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

const mostOfSources = 2
const mostWithFurther = 4
/** Of a section on what is asked for, or of a list that answers. */
const mostListed = 6
/** Passages that are held against the answer. */
const mostOpposed = 3
const leastFurther = 0.6
const leastOfCorpus = 0.4
/** Shares of what is asked about that a passage must speak of. */
const leastCovered = {further: 0.75, lost: 0.5}
/** What bears on a lost answer is judged beside what bears on it best. */
const nearBest = 0.6

function answerQuestion(cluster: QuestionCluster, corpus: Corpus): EditionQuestion {
  const points: AnswerPoint[] = []
  const common = keysOf(
    tokenize(cluster.question).map(word => stemOf(word.text)),
    corpus.nameAt
  )
  for (const {unit, asked} of sourceAnswers(cluster, corpus)) {
    const listed = unit.context !== undefined
    putPoint(
      points,
      unit,
      points.length < (listed ? mostListed : mostOfSources),
      corpus,
      listed ? {alike: 0.75} : {asked, common, alike: 0.75}
    )
  }
  const lost = points.length === 0
  const defining = definitionFor(cluster.question, points, corpus)
  if (defining) points.unshift({unit: defining, support: []})
  const {conflicts} = corpus.reconciliation
  const opposed = [...putOpposed(points, mostOpposed, cluster.question, corpus, conflicts)]
  const given = points.length
  const further = furtherUnits(cluster, lost, corpus)
  const question = readQuestion(cluster.question, corpus.nameAt)
  const meant = lost ? () => true : corpus.meant(question)
  const inSection = lost && further.some(({section, score}) => section && score >= leastOfCorpus)
  const best = further.find(bearing => bears(bearing, lost))?.score ?? 0
  const least = lost ? Math.max(leastOfCorpus, nearBest * best) : leastFurther
  for (const bearing of further) {
    const {unit, score, section, restated} = bearing
    const full = points.length >= (inSection || restated ? mostListed : mostWithFurther)
    const room =
      !full &&
      (restated || meant(unit)) &&
      (inSection ? section : bears(bearing, lost)) &&
      score >= (inSection ? leastOfCorpus : least)
    putPoint(points, unit, room, corpus, {alike: inSection || restated ? 0.75 : 0.5, common})
  }
  inReadingOrder(points, given)
  const hard = conflicts.filter(({strength}) => strength === 'hard')
  opposed.push(...putOpposed(points, mostOpposed - opposed.length, cluster.question, corpus, hard))
  const untold = conflicts.filter(({id}) => !opposed.includes(id))
  opposed.push(...putAsked(points, 1, question, corpus, untold))
  const answer = ruledFirst(points, conflicts).map(point => pointPassage(point, corpus.plain))
  const shown = answer.flatMap(passage => passage.cut)
  const [first, ...others] = cluster.askings
  const about = aboutOf(first, points[0]?.unit, corpus)
  return {
    id: cluster.id,
    question: cluster.question,
    asked: evidenceOf(
      first.asked,
      others.map(asking => asking.asked)
    ),
    ...(about && {about}),
    answer,
    answered: answer.length > 0,
    ...(answer.length > 0 ? {answeredBy: lost ? ('corpus' as const) : ('source' as const)} : {}),
    ...(cluster.related && {related: cluster.related.map(({id}) => id)}),
    conflicts: conflicts
      .filter(conflict => opposed.includes(conflict.id) || bothShown(conflict, shown))
      .map(conflict => conflict.id)
  }
}

/** What comes from one section of a source stands in the order of the source, the places in the answer kept. */
function inReadingOrder(points: AnswerPoint[], from: number): void {
  const sectionOf = ({unit}: AnswerPoint): string => `${unit.source} ${unit.section}`
  const later = points.slice(from)
  for (const section of new Set(later.map(sectionOf))) {
    const sorted = later
      .filter(point => sectionOf(point) === section)
      .sort((a, b) => compareSpans(a.unit.cut[0], b.unit.cut[0]))
    for (const [at, point] of points.entries()) {
      const next = at >= from && sectionOf(point) === section ? sorted.shift() : undefined
      if (next) points[at] = next
    }
  }
}

/** Whether a passage can be a point of its own: what is said of half of what is asked about answers another question. */
function bears({broad, apt, covers, named, relating, side}: Bearing, lost: boolean): boolean {
  if (!lost) return apt && (side || ((named || !relating) && covers >= leastCovered.further))
  return apt && broad && named && covers >= leastCovered.lost
}

/** “Think of a kettle as …”: where a source's answer opens with an analogy, the best literal definition stands before it. */
function definitionFor(text: string, points: readonly AnswerPoint[], corpus: Corpus): AnswerUnit | undefined {
  const opening = points[0]?.unit.text ?? ''
  const {intent, content} = readQuestion(text.replace(/\s*\([^()]*\)/g, ''), corpus.nameAt)
  if (intent !== 'definition' || !analogy.test(opening)) return undefined
  const term = corpus.resolution.terms.find(each => content.includes(`term:${each.id}`))
  const best = term?.definitions.find(each => each.role === 'definition' && !analogy.test(each.passage.text))
  return best && unitAt(best.passage.cut[0], corpus)
}

const analogy = /^["“]?(?:think of|imagine|picture|consider|suppose|let['’]s say|you can think)\b/i

/** Where the answer was lost, its own article is the likeliest to say it elsewhere. */
function furtherUnits(cluster: QuestionCluster, lost: boolean, corpus: Corpus): readonly Bearing[] {
  const answered = (unit: AnswerUnit): boolean =>
    cluster.askings.some(
      asking => asking.source === unit.source && asking.answer.some(index => unit.sentences.includes(index))
    )
  const home = lost ? new Set(cluster.askings.map(asking => asking.source)) : new Set<string>()
  return corpus.bearing(cluster.question, home).filter(({unit}) => !answered(unit))
}

/** A disagreement is told where both of its sides can be read. */
function bothShown({sides, decision}: Conflict, shown: readonly Span[]): boolean {
  const met = sides.filter(({evidence}) => evidence.some(said => shown.some(cut => meet(cut, said))))
  return decision?.ruling !== 'none' && met.length > 1
}

/** What an editor set aside never stands first where something else is said. */
function ruledFirst(points: readonly AnswerPoint[], conflicts: readonly Conflict[]): readonly AnswerPoint[] {
  const aside = setAside(conflicts)
  const isAside = ({unit}: AnswerPoint): boolean => unit.cut.some(cut => aside.some(said => meet(cut, said)))
  return [...points.filter(point => !isAside(point)), ...points.filter(isAside)]
}
