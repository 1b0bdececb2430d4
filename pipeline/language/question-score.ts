/** How likely two questions ask the same: a logistic model over named features; its weights stand in the table beside this file. */

import type {Question} from './question.ts'
import {questionFeatures} from './question-features.ts'
import weights from './question-weights.json' with {type: 'json'}

/** A feature and what it is multiplied with: a word without a counterpart tells more beside many shared phrases than beside none. */
export interface ScoreTerm {
  readonly of: string
  readonly times?: string
}

/**
 * The probability, 0 to 1, that two questions ask the same, in whichever order they are given. `likeness` is the cosine of
 * their sentence vectors where a model has read them; the weights are others then. Fitted by `tests/bench/train-questions.ts`.
 */
export function questionScore(a: Question, b: Question, likeness?: number): number {
  const inputs = scoreInputs(a, b, likeness)
  const {intercept, terms} = likeness === undefined ? weights.words : weights.vectors
  const sum = terms.reduce((total, term) => total + term.weight * termValue(term, inputs), intercept)
  return 1 / (1 + Math.exp(-sum))
}

export function scoreInputs(a: Question, b: Question, likeness?: number): Readonly<Record<string, number>> {
  return {...questionFeatures(a, b), ...(likeness !== undefined && {likeness})}
}

export function termValue({of, times}: ScoreTerm, inputs: Readonly<Record<string, number>>): number {
  return (inputs[of] ?? 0) * (times === undefined ? 1 : (inputs[times] ?? 0))
}
