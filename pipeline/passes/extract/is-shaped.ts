/** Whether a word shows by itself that it is a name. */
import {isGeneralName} from '../../language/is-general-name.ts'
import {singular} from '../../language/singular.ts'
import {wordCount} from '../../language/word-count.ts'

/** Inner capitals or digits, or a word that English lacks in all its parts and that no English suffix makes. */
export function isShaped(word: string): boolean {
  if (/\p{Ll}\p{Lu}|^\p{Lu}{2}|\p{N}/u.test(word)) return true
  if (!/^\p{Lu}/u.test(word) || derived.test(word)) return false
  return isGeneralName(word) || word.split('-').every(part => wordCount(singular(part).toLowerCase()) < 5)
}

const derived = /.{3}(?:ness|ity|[ts]ion|ment|ship|ism|ance|ence|ing|ician|al|ic|ive|ous|able)s?$/
