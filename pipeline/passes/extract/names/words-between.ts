/** The words of a stretch of a sentence. */
import type {Token} from '../../../model/statement.ts'

/** `to` is exclusive. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): readonly string[] {
  return tokens.slice(from, to).map(token => token.text)
}
