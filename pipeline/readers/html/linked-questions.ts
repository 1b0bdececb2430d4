/** Questions with their answers that the JSON-LD of a page states (`FAQPage`, `QAPage`): plain words, to find them in the text. */

import type {LinkedItem} from './linked-data.ts'
import {wordsOf} from './words-of.ts'

/** From the words of each question to those of its answer, as {@link wordsOf} gives them. */
export function linkedQuestions(items: readonly LinkedItem[]): ReadonlyMap<string, string> {
  const questions = new Map<string, string>()
  for (const {types, value} of items) {
    if (!types.includes('Question') || typeof value.name !== 'string') continue
    const {acceptedAnswer} = value
    const answer: unknown = Array.isArray(acceptedAnswer) ? acceptedAnswer[0] : acceptedAnswer
    if (typeof answer !== 'object' || answer === null || !('text' in answer) || typeof answer.text !== 'string')
      continue
    questions.set(wordsOf(value.name), wordsOf(answer.text.replace(/<[^>]*>/g, ' ')))
  }
  return questions
}
