/** An article of one paragraph a text, as the passes see running prose: what the benches of single sentences feed to the build's functions. */
import {splitSentences} from '../../pipeline/language/split-sentences.ts'
import type {Article, Block, Sentence} from '../../pipeline/model/block.ts'
import {literalProse} from '../../pipeline/model/prose.ts'
import {pointAt, sourceText} from '../../pipeline/model/source-text.ts'
import {spanAt} from '../../pipeline/model/span.ts'

/** `whole` texts are one sentence each; others are split as the build splits them. */
export function articleOf(id: string, texts: readonly string[], whole = false): Article {
  const source = sourceText(id, texts.join('\n\n'))
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  let offset = 0
  for (const text of texts) {
    const end = offset + text.length
    const index = blocks.length
    const block: Block = {
      index,
      kind: 'paragraph',
      start: pointAt(source, offset),
      end: pointAt(source, end),
      prose: literalProse(source, offset, end)
    }
    blocks.push(block)
    for (const range of whole ? [{start: 0, end: text.length}] : splitSentences(text)) {
      sentences.push({
        index: sentences.length,
        block: index,
        start: range.start,
        end: range.end,
        text: text.slice(range.start, range.end),
        span: spanAt(source, offset + range.start, offset + range.end)
      })
    }
    offset = end + 2
  }
  return {
    source: {id, path: `${id}.txt`, format: 'text', text: source, digest: '', bodyStart: 0, frontMatter: []},
    metadata: {authors: []},
    blocks,
    sentences,
    language: 'en'
  }
}
