/** Whether a word opens a sentence, a quotation or what follows a colon: its capital says nothing there. */
import type {Word} from './tokenize.ts'

export function opensSentence(words: readonly Word[], index: number): boolean {
  return index === 0 || /^[.!?:“"]$/.test(words[index - 1]?.text ?? '')
}
