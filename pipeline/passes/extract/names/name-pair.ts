/** Two names for one thing, from the token numbers of a sentence, without their articles. */
import type {NamePair} from '../../../model/extraction.ts'
import {type SentenceView, tokenSpan, tokenText} from '../sentence-view.ts'

export function namePair(
  view: SentenceView,
  long: readonly [number, number],
  short: readonly [number, number],
  relation: NamePair['relation']
): NamePair {
  const [from, to] = [Math.min(long[0], short[0]), Math.max(long[1], short[1])]
  return {
    long: withoutArticle(tokenText(view, long[0], long[1])),
    short: withoutArticle(tokenText(view, short[0], short[1])),
    relation,
    evidence: [tokenSpan(view, from, to)]
  }
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:an?|the)\s+/i, '')
}
