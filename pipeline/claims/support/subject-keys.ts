/** Names by which two statements can be told to be about one thing: the term of the subject, its words, and of several things those of each. */
import {isContent} from '../../language/content-words.ts'
import {remembered} from '../../language/remembered.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import type {Statement} from '../../model/statement.ts'

export const subjectKeys = remembered(({subject}: Statement): readonly string[] => {
  if (!subject) return []
  const items = subject.text.split(/,|\/|\band\b|\blike\b|\bsuch as\b/)
  const keys = [subject.text, ...(items.length > 1 ? items : [])].map(keyOf).filter(key => key !== '')
  return [...new Set([...(subject.term === undefined ? [] : [`#${subject.term}`]), ...keys])]
})

function keyOf(text: string): string {
  return tagSentence(text)
    .filter(isContent)
    .map(token => stemOf(token.text))
    .join(' ')
}
