/** What the build says of two short texts, each as the only sentence of a source of its own. */
import {kinds} from '../../pipeline/claims/index.ts'
import {splitSentences} from '../../pipeline/language/split-sentences.ts'
import type {Article, Block, BlockKind, Sentence} from '../../pipeline/model/block.ts'
import {noDecisions} from '../../pipeline/model/decision.ts'
import {literalProse, proseSpan} from '../../pipeline/model/prose.ts'
import {pointAt, type SourceText, sourceText} from '../../pipeline/model/source-text.ts'
import {extract} from '../../pipeline/passes/extract/extract.ts'
import {type MatchedStatements, matchStatements} from '../../pipeline/passes/match/match-statements.ts'
import {resolve} from '../../pipeline/passes/resolve/resolve.ts'

export interface Side {
  readonly text: string
  readonly heading?: string
  /** What the text, a list item, completes. */
  readonly leadIn?: string
  /** What the text answers. */
  readonly question?: string
}

export interface PairVerdict {
  readonly relation: 'conflict' | 'same' | 'none'
  readonly kind?: string
  readonly strength?: string
  readonly reason: string
}

/** The passes `extract`, `resolve` and `match` of the build over the two; a conflict goes before a merge. */
export function pairVerdict(a: Side, b: Side): PairVerdict {
  const {groups, clashes} = matched([articleOf('a', a), articleOf('b', b)])
  const [clash] = clashes
  if (clash) return {relation: 'conflict', kind: clash.kind, strength: clash.strength, reason: clash.reason}
  const group = groups.find(each => new Set(each.statements.map(statement => statement.source)).size > 1)
  return group ? {relation: 'same', reason: group.reasons.join('; ')} : {relation: 'none', reason: ''}
}

function matched(articles: readonly Article[]): MatchedStatements {
  const extractions = articles.map(article => extract(article, {kinds}).output)
  const resolution = resolve({articles, extractions}, {decisions: noDecisions, maximumEntries: 180}).output
  return matchStatements(resolution, articles, {kinds, merges: []}).output
}

function articleOf(id: string, side: Side): Article {
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
