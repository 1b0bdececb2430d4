/** Where a stretch of a sentence stands: its words as plain text, and its place in the source. */
import {type Prose, proseSpan} from '../../model/prose.ts'
import type {SentenceInContext} from '../../model/registry.ts'
import type {Span} from '../../model/span.ts'
import type {Stretch} from './make-statement.ts'

/** The source span of a stretch of the sentence. */
export function spanOf(context: SentenceInContext, stretch: Stretch): Span {
  const {sentence, tokens} = context
  const from = tokens[stretch.start]?.start ?? 0
  const to = tokens[stretch.end - 1]?.end ?? sentence.text.length
  return proseSpan(proseOf(context), sentence.start + from, sentence.start + to)
}

export function textOf({sentence, tokens}: SentenceInContext, stretch: Stretch): string {
  return sentence.text.slice(tokens[stretch.start]?.start ?? 0, tokens[stretch.end - 1]?.end ?? sentence.text.length)
}

function proseOf({block, sentence}: SentenceInContext): Prose {
  if (sentence.column === undefined) return block.prose
  return block.cells?.find(cell => cell.column === sentence.column)?.prose ?? block.prose
}
