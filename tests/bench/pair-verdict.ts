/** What the build says of two short texts, each as the only sentence of a source of its own. */
import {kinds} from '../../pipeline/claims/index.ts'
import type {Article} from '../../pipeline/model/block.ts'
import {noDecisions} from '../../pipeline/model/decision.ts'
import {extract} from '../../pipeline/passes/extract/extract.ts'
import {type MatchedStatements, matchStatements} from '../../pipeline/passes/match/match-statements.ts'
import {resolve} from '../../pipeline/passes/resolve/resolve.ts'
import {type Side, sideArticle} from './side-article.ts'

export interface PairVerdict {
  readonly relation: 'conflict' | 'same' | 'none'
  readonly kind?: string
  readonly strength?: string
  readonly reason: string
}

/** The passes `extract`, `resolve` and `match` of the build over the two; a conflict goes before a merge. */
export function pairVerdict(a: Side, b: Side): PairVerdict {
  const {groups, clashes} = matched([sideArticle('a', a), sideArticle('b', b)])
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
