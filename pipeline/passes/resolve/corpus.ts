/** The articles and extractions side by side, with their plain text and the stems of their sentences. */
import {type Article, type Block, droppedKinds, type Sentence} from '../../model/block.ts'
import type {Extraction} from '../../model/extraction.ts'
import {compareText} from '../../model/order.ts'
import type {PlainText} from '../../model/passage.ts'
import {plainTextOf} from '../../model/plain-text.ts'
import type {SourceId} from '../../model/source-text.ts'
import type {Token} from '../../model/statement.ts'

export interface CorpusSentence {
  readonly source: SourceId
  readonly article: Article
  readonly block: Block
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
}

export interface Corpus {
  readonly articles: ReadonlyMap<SourceId, Article>
  readonly extractions: readonly Extraction[]
  readonly plain: PlainText
  /** Of kept blocks, in source order. */
  readonly sentences: readonly CorpusSentence[]
  /** Words of the kept text. */
  readonly size: number
}

export function corpusOf(articles: readonly Article[], extractions: readonly Extraction[]): Corpus {
  const sorted = [...articles].sort((a, b) => compareText(a.source.id, b.source.id))
  const tokens = new Map(extractions.map(each => [each.source, each.tokens]))
  const plain = new Map(sorted.map(article => [article.source.id, plainTextOf(article)]))
  const sentences = sorted.flatMap(article =>
    article.sentences.flatMap(sentence => {
      const block = article.blocks[sentence.block]
      if (!block || droppedKinds.has(block.kind)) return []
      return [
        {
          source: article.source.id,
          article,
          block,
          sentence,
          tokens: tokens.get(article.source.id)?.[sentence.index] ?? []
        }
      ]
    })
  )
  return {
    articles: new Map(sorted.map(article => [article.source.id, article])),
    extractions: [...extractions].sort((a, b) => compareText(a.source, b.source)),
    plain: span => plain.get(span.source)?.(span) ?? '',
    sentences,
    size: sentences.reduce((sum, each) => sum + each.tokens.length, 0)
  }
}
