/** Where the predicate of a clause begins: at its first verb, with the adverbs right before it. */
import type {Token} from '../../model/statement.ts'

export function predicateAt(tokens: readonly Token[], verb: number): number {
  let at = verb
  while (at > 0 && tokens[at - 1]?.tag === 'ADV') at--
  return at
}
