/** The words of a class: its head, and what modifies it. */
import {isContent} from '../../language/content-words.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import type {ClassWords} from './class-words.ts'

/** “Sailing boat” is a boat; undefined where no word says anything. */
export function classNamed(text: string): ClassWords | undefined {
  const words = tagSentence(text).filter(token => isContent(token) || token.tag === 'NUM')
  const last = words[words.length - 1]
  if (!last) return undefined
  return {
    text,
    head: last.text,
    modifiers: words.slice(0, -1).flatMap(token => token.text.split('-').map(part => stemOf(part))),
    stem: stemOf(last.text)
  }
}
