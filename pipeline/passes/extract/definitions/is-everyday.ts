/** Whether a name is one everyday word: what is said beside it describes what is meant there. */
import {singular} from '../../../language/singular.ts'
import {wordCount} from '../../../language/word-count.ts'
import type {Token} from '../../../model/statement.ts'

/** `tokens` are those of the name alone; `opens` where it opens its sentence, so that a capital proves nothing. */
export function isEveryday(tokens: readonly Token[], opens = false): boolean {
  const only = tokens.length === 1 ? tokens[0] : undefined
  if (!only || !(opens || /^\p{Ll}/u.test(only.text))) return false
  return wordCount(singular(only.text.toLowerCase())) > everyday
}

/** Occurrences in film speech: six in a million words. */
const everyday = 300
