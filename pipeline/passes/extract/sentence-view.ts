/** A sentence with its block, its tokens and the way from token numbers to places in the source. */
import type {Article, Block, Sentence} from '../../model/block.ts'
import {droppedKinds} from '../../model/block.ts'
import {type Prose, proseSpan} from '../../model/prose.ts'
import type {Span} from '../../model/span.ts'
import type {Token} from '../../model/statement.ts'

export interface SentenceView {
  readonly article: Article
  readonly block: Block
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly prose: Prose
  readonly dropped: boolean
}

export function sentenceViews(article: Article, tokens: readonly (readonly Token[])[]): readonly SentenceView[] {
  return article.sentences.flatMap(sentence => {
    const block = article.blocks[sentence.block]
    if (!block) return []
    const prose = proseOf(block, sentence)
    const own = tokens[sentence.index] ?? []
    return [{article, block, sentence, tokens: own, prose, dropped: droppedKinds.has(block.kind)}]
  })
}

/** `start` and `end` are offsets into the text of the sentence. */
function spanWithin(view: SentenceView, start: number, end: number): Span {
  return proseSpan(view.prose, view.sentence.start + start, view.sentence.start + end)
}

/** `from` and `to` are token numbers, `to` exclusive. */
export function tokenSpan(view: SentenceView, from: number, to: number): Span {
  const [start, end] = tokenRange(view.tokens, from, to)
  return spanWithin(view, start, end)
}

export function tokenText(view: SentenceView, from: number, to: number): string {
  const [start, end] = tokenRange(view.tokens, from, to)
  return view.sentence.text.slice(start, end)
}

function tokenRange(tokens: readonly Token[], from: number, to: number): readonly [number, number] {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
}

function proseOf(block: Block, sentence: Sentence): Prose {
  if (sentence.column === undefined) return block.prose
  return block.cells?.find(cell => cell.column === sentence.column)?.prose ?? block.prose
}
