/** The sentence before, with this one, where this one only gives a name to what that one told. */
import {proseSpan} from '../../../model/prose.ts'
import type {Span} from '../../../model/span.ts'
import type {SentenceView} from '../sentence-view.ts'

/** Of the same block or cell, and no sentence that leans on another itself. */
export function sentenceBefore({article, block, prose, sentence}: SentenceView): Span | undefined {
  const other = article.sentences[sentence.index - 1]
  if (other?.block !== block.index || other.column !== sentence.column || leans.test(other.text)) return undefined
  return proseSpan(prose, other.start, sentence.end)
}

/** Itself in need of what comes before, or no statement. */
const leans = /^(?:this|these|that|those|such|it|they|he|she|but|and|so|however)\b|[?:]["”’)]*$/i
