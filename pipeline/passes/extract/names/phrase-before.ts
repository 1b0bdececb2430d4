/** The noun phrase that ends where something begins. */
import {nounPhrases} from '../../../language/noun-phrases.ts'
import type {Token} from '../../../model/statement.ts'

/** Token numbers, ends exclusive. */
export function phraseBefore(tokens: readonly Token[], end: number): readonly [number, number] | undefined {
  const phrase = nounPhrases(tokens).find(each => each.end === end)
  return phrase && [phrase.start, phrase.end]
}
