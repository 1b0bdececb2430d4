/** The last word of a verb group: the main verb, or a copula. */
import type {Token} from '../model/statement.ts'
import {auxiliaries} from './auxiliaries.ts'
import {isVerbal} from './noun-phrases.ts'

export function verbHead(tokens: readonly Token[], verb: number, end: number): number {
  let head = verb
  for (let at = verb + 1; at < end; at++) {
    const token = tokens[at]
    if (!token) break
    const text = token.text
    // “nets that you have do not fit”: the verb of another clause
    if (finiteOnly.test(text) && auxiliaries.test(tokens[head]?.text ?? '') && token.tag !== 'NOUN') break
    if (auxiliaries.test(text) || /^(?:not|n['’]t|never|to)$/i.test(text) || token.tag === 'ADV') {
      if (auxiliaries.test(text) && token.tag !== 'NOUN') head = at
      continue
    }
    if (
      auxiliaries.test(tokens[head]?.text ?? '') &&
      (token.tag === 'VERB' || isVerbal(tokens, at)) &&
      !/^(?:be|been)$/i.test(text)
    ) {
      const gerund =
        /ing$/i.test(text) && !/^(?:is|are|was|were|be|been|['’](?:s|re|m))$/i.test(tokens[head]?.text ?? '')
      return gerund ? head : at
    }
    break
  }
  return head
}

/** What stands behind no other auxiliary of its own clause. */
const finiteOnly = /^(?:am|is|are|was|were|does|did|has|can|cannot|could|will|would|may|might|must|shall|should)$/i
