/** Whether two questions ask the same: what decides before any score, then a score of what they share. */

import type {Question} from './question.ts'
import {whatDiffers} from './question-guards.ts'
import {questionScore} from './question-score.ts'
import {sameFrame} from './same-frame.ts'
import {stemRarity} from './stem-rarity.ts'
import {stemOf} from './tag-sentence.ts'

export interface QuestionComparison {
  readonly same: boolean
  /** Likelier to ask the same than not, whatever a guard says: enough to point from one to the other. */
  readonly related: boolean
  /** Probability that both ask the same, 0 to 1; 1 where the words are the same. */
  readonly score: number
  /** What decided, for people. */
  readonly reason: string
}

/** Joining two questions that differ flips or falsifies an answer, keeping two apart only repeats one: precision first. */
const leastToJoin = 0.86
/** Two or more rare words and nearly no other: it is the question word that is put in another way (“how often should”, “how often do I need to”). */
const leastReworded = {words: 2, shared: 0.9}
/** Where both name one term of the sources they speak of one thing, and this share of their rare words is enough. */
const leastSharedOfTerm = 0.58
const leastToRelate = 0.5

/**
 * `likeness` is the cosine of the sentence vectors of the two, where a model has read them; `topics` are the terms that the
 * collection is about.
 */
export function compareQuestions(
  a: Question,
  b: Question,
  likeness?: number,
  topics?: ReadonlySet<string>
): QuestionComparison {
  if (sameText(a, b)) return {same: true, related: true, score: 1, reason: 'the same words'}
  const score = questionScore(a, b, likeness)
  const related = score >= leastToRelate
  const framed = a.frame !== undefined && b.frame !== undefined && sameFrame(a.frame, b.frame, topics)
  const apart = whatDiffers(a, b, framed)
  if (apart !== undefined) return {same: false, related, score, reason: apart}
  if (framed) return {same: true, related: true, score, reason: 'they ask one thing in two usual wordings'}
  const shared = similarity(a, b)
  const reason = `${Math.round(100 * shared)} % of their rare words are shared, and they ask the same with probability ${score.toFixed(2)}`
  const same =
    score >= leastToJoin ||
    (related &&
      shared >= leastReworded.shared &&
      Math.min(a.content.length, b.content.length) >= leastReworded.words) ||
    (shared >= leastSharedOfTerm && shareTerm(a, b))
  return {same, related: same || related, score, reason: same ? reason : `only ${reason}`}
}

function sameText(a: Question, b: Question): boolean {
  return plain(a.text) === plain(b.text)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(what|how|who|where|when|why)['’]s\b/g, '$1 is')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function shareTerm(a: Question, b: Question): boolean {
  return (
    a.content.some(key => key.startsWith('term:') && (b.content.includes(key) || b.content.includes(headOf(key)))) ||
    b.content.some(key => key.startsWith('term:') && a.content.includes(headOf(key)))
  )
}

function similarity(a: Question, b: Question): number {
  const left = weights(a, b)
  const right = weights(b, a)
  const union = new Map([...left, ...right])
  if (union.size === 0) return 0
  const total = [...union.values()].reduce((sum, weight) => sum + weight, 0)
  const shared = [...left].reduce((sum, [stem, weight]) => sum + (right.has(stem) ? weight : 0), 0)
  return shared / total
}

/** “The pump” asks about the “hand pump” that the other question names: its head stands for the term. */
function weights(question: Question, other: Question): ReadonlyMap<string, number> {
  const keys = question.content.map(key =>
    !other.content.includes(key) && other.content.includes(headOf(key)) ? headOf(key) : key
  )
  return new Map(keys.map(key => [key, (0.25 + 0.75 * stemRarity(key)) ** 2]))
}

/** The stem of a term's last word; a plain stem is itself. */
function headOf(key: string): string {
  return key.startsWith('term:') ? stemOf(key.slice(key.search(/[^:-]+$/))) : key
}
