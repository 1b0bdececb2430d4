/** Whether words are written as a heading in title case is. */
import {startsCapital} from './starts-capital.ts'
import type {Word} from './tokenize.ts'

/**
 * A heading in title case looks like one long name: the tagger sees it in lower case. A full stop closes a heading now
 * and then, but a sentence as a rule, however many names it holds.
 */
export function isTitleCase(words: readonly Word[]): boolean {
  let [long, capitals] = [0, 0]
  for (const {text} of words) {
    if (text.length < 4 || !(/^[A-Za-z]{4}/.test(text) || /^\p{L}{4}/u.test(text))) continue
    long++
    if (startsCapital(text)) capitals++
  }
  const closed = words[words.length - 1]?.text === '.'
  return long >= 3 && (closed ? capitals === long : capitals > 0.7 * long)
}
