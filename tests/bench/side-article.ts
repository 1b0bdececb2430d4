/** A short text, with its heading, lead-in or question, as the only passage of an article. */

import {splitSentences} from '../../pipeline/language/split-sentences.ts'
import type {Article, Block, BlockKind, Sentence} from '../../pipeline/model/block.ts'
import {literalProse, proseSpan} from '../../pipeline/model/prose.ts'
import {pointAt, type SourceText, sourceText} from '../../pipeline/model/source-text.ts'

export interface Side {
  readonly text: string
  readonly heading?: string
  /** What the text, a list item, completes. */
  readonly leadIn?: string
  /** What the text answers. */
  readonly question?: string
}

export function sideArticle(id: string, side: Side): Article {
  const parts: readonly (readonly [BlockKind, string])[] = [
    ...(side.heading === undefined ? [] : [['heading', side.heading] as const]),
    ...(side.leadIn === undefined ? [] : [['paragraph', side.leadIn] as const]),
    ...(side.question === undefined ? [] : [['question', side.question] as const]),
    [side.leadIn !== undefined ? 'list-item' : side.question !== undefined ? 'answer' : 'paragraph', side.text]
  ]
  const text = sourceText(id, parts.map(([, part]) => part).join('\n\n'))
  const blocks = blocksOf(text, parts)
  return {
    source: {id, path: `${id}.txt`, format: 'text', text, digest: id, bodyStart: 0, frontMatter: []},
    metadata: {authors: []},
    blocks,
    sentences: sentencesOf(blocks),
    language: 'en'
  }
}

function blocksOf(text: SourceText, parts: readonly (readonly [BlockKind, string])[]): readonly Block[] {
  let from = 0
  return parts.map(([kind, part], index) => {
    const start = from
    from += part.length + 2
    const before = (wanted: BlockKind): number => parts.slice(0, index).findIndex(([other]) => other === wanted)
    const heading = before('heading')
    return {
      index,
      kind,
      start: pointAt(text, start),
      end: pointAt(text, start + part.length),
      prose: literalProse(text, start, start + part.length),
      ...(kind === 'heading' ? {level: 2} : heading < 0 ? {} : {heading}),
      ...(kind === 'list-item' ? {leadIn: before('paragraph'), list: {index: 0, ordered: false, depth: 0}} : {}),
      ...(kind === 'answer' ? {question: before('question')} : {}),
      ...(kind === 'question' ? {answered: true} : {})
    }
  })
}

function sentencesOf(blocks: readonly Block[]): readonly Sentence[] {
  return blocks
    .flatMap(block => splitSentences(block.prose.text).map(({start, end}) => ({block, start, end})))
    .map(({block, start, end}, index) => ({
      index,
      block: block.index,
      start,
      end,
      text: block.prose.text.slice(start, end),
      span: proseSpan(block.prose, start, end)
    }))
}
