/** Whether two questions ask the same: what decides before any score, then a score of what they share. */
import {whatDiffers} from './question-guards.ts'
import type {Question} from './read-question.ts'
import {stemRarity} from './stem-rarity.ts'
import {stemOf} from './tag-sentence.ts'

export interface QuestionComparison {
  readonly same: boolean
  /** Share of rare words in common, 0 to 1; 0 where a guard decided. */
  readonly score: number
  /** What decided, for people. */
  readonly reason: string
}

/** Joining two questions that differ flips or falsifies an answer, keeping two apart only repeats one: precision first. */
const threshold = 0.9
/** Where both name one term of the sources they speak of one thing, and fewer other words need agree. */
const thresholdOfTerm = 0.58

export function compareQuestions(a: Question, b: Question): QuestionComparison {
  if (sameText(a, b)) return {same: true, score: 1, reason: 'the same words'}
  const apart = whatDiffers(a, b)
  if (apart !== undefined) return {same: false, score: 0, reason: apart}
  const score = similarity(a, b)
  const percent = `${Math.round(100 * score)} % of their rare words are shared`
  return score >= (shareTerm(a, b) ? thresholdOfTerm : threshold)
    ? {same: true, score, reason: percent}
    : {same: false, score, reason: `only ${percent}`}
}

function sameText(a: Question, b: Question): boolean {
  return plain(a.text) === plain(b.text)
}

function plain(text: string): string {
  return text
    .toLowerCase()
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
