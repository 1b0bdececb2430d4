/** The comparison keys of the words of a stretch that say something: each once, sorted. */
import {isContent} from '../../language/content-words.ts'
import {compareText} from '../../model/order.ts'
import type {Token} from '../../model/statement.ts'

export function stemsOf(tokens: readonly Token[]): readonly string[] {
  return [...new Set(tokens.filter(isContent).map(token => token.stem))].sort(compareText)
}
