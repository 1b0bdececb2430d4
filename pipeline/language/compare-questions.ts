/** Whether two questions ask the same: what decides before any score, then a score of what they share. */
import {whatDiffers} from './question-guards.ts'
import type {Question} from './read-question.ts'
import {stemRarity} from './stem-rarity.ts'

export interface QuestionComparison {
  readonly same: boolean
  /** Share of rare words in common, 0 to 1; 0 where a guard decided. */
  readonly score: number
  /** What decided, for people. */
  readonly reason: string
}

/** Joining two questions that differ flips or falsifies an answer, keeping two apart only repeats one: precision first. */
const threshold = 0.62

export function compareQuestions(a: Question, b: Question): QuestionComparison {
  if (sameText(a, b)) return {same: true, score: 1, reason: 'the same words'}
  const apart = whatDiffers(a, b)
  if (apart !== undefined) return {same: false, score: 0, reason: apart}
  const score = similarity(a, b)
  const percent = `${Math.round(100 * score)} % of their rare words are shared`
  return score >= threshold ? {same: true, score, reason: percent} : {same: false, score, reason: `only ${percent}`}
}

function sameText(a: Question, b: Question): boolean {
  return plain(a.text) === plain(b.text)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function similarity(a: Question, b: Question): number {
  const left = weights(a)
  const right = weights(b)
  const union = new Map([...left, ...right])
  if (union.size === 0) return 0
  const total = [...union.values()].reduce((sum, weight) => sum + weight, 0)
  const shared = [...left].reduce((sum, [stem, weight]) => sum + (right.has(stem) ? weight : 0), 0)
  return shared / total
}

function weights(question: Question): ReadonlyMap<string, number> {
  return new Map(question.content.map(stem => [stem, stemRarity(stem) ** 2]))
}
