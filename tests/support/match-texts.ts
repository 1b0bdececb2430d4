/** Statements of short invented texts, matched as the build matches them: every text is an article, every line a paragraph. */
import {kinds} from '../../pipeline/claims/index.ts'
import {splitSentences} from '../../pipeline/language/split-sentences.ts'
import type {Article, Block} from '../../pipeline/model/block.ts'
import type {MergeDecision} from '../../pipeline/model/decision.ts'
import type {Result} from '../../pipeline/model/diagnostic.ts'
import {literalProse, proseSpan} from '../../pipeline/model/prose.ts'
import {pointAt, sourceText} from '../../pipeline/model/source-text.ts'
import type {Resolution} from '../../pipeline/model/term.ts'
import {extract} from '../../pipeline/passes/extract/extract.ts'
import {type MatchedStatements, matchStatements} from '../../pipeline/passes/match/match-statements.ts'

/** `texts` by source id. */
export function matchTexts(
  texts: Readonly<Record<string, string>>,
  merges: readonly MergeDecision[] = []
): Result<MatchedStatements> {
  const articles = Object.entries(texts).map(([id, text]) => plainArticle(id, text))
  const extractions = articles.map(article => extract(article, {kinds}).output)
  const resolution: Resolution = {
    terms: [],
    index: [],
    statements: extractions.flatMap(extraction => extraction.statements),
    mentions: new Map(),
    extractions
  }
  return matchStatements(resolution, articles, {kinds, merges})
}

export function plainArticle(id: string, text: string): Article {
  const source = sourceText(id, text)
  const blocks = [...text.matchAll(/[^\n]+/g)].map(
    (line, index): Block => ({
      index,
      kind: 'paragraph',
      start: pointAt(source, line.index),
      end: pointAt(source, line.index + line[0].length),
      prose: literalProse(source, line.index, line.index + line[0].length)
    })
  )
  const sentences = blocks
    .flatMap(block => splitSentences(block.prose.text).map(({start, end}) => ({block, start, end})))
    .map(({block, start, end}, index) => ({
      index,
      block: block.index,
      start,
      end,
      text: block.prose.text.slice(start, end),
      span: proseSpan(block.prose, start, end)
    }))
  return {
    source: {id, path: `${id}.txt`, format: 'text', text: source, digest: '', bodyStart: 0, frontMatter: []},
    metadata: {authors: []},
    blocks,
    sentences,
    language: 'en'
  }
}
