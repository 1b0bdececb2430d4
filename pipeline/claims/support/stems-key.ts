/** The stems of the content words of a text, in order: what two names of one thing are compared by. */
import {isContent} from '../../language/content-words.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'

export function stemsKey(text: string): string {
  return tagSentence(text)
    .filter(isContent)
    .map(token => stemOf(token.text))
    .join(' ')
}
