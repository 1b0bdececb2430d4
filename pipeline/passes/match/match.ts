/** The pass `match`: statements to claims, askings to questions, source tables to tables. */
import type {Article} from '../../model/block.ts'
import type {Decisions} from '../../model/decision.ts'
import type {Asking, Matching} from '../../model/matching.ts'
import type {Pass} from '../../model/pass.ts'
import type {ClaimKind} from '../../model/registry.ts'
import type {Resolution} from '../../model/term.ts'
import {matchQuestions} from './match-questions.ts'
import {matchStatements} from './match-statements.ts'
import {matchTables} from './match-tables.ts'

export interface MatchInput {
  readonly articles: readonly Article[]
  readonly resolution: Resolution
}

export interface MatchOptions {
  readonly kinds: readonly ClaimKind[]
  readonly decisions: Decisions
  /** By the question that each is of; the words alone are compared where there are none. */
  readonly sentenceVectors?: ReadonlyMap<string, Int8Array> | undefined
}

export const match: Pass<MatchInput, Matching, MatchOptions> = (
  {articles, resolution},
  {kinds, decisions, sentenceVectors}
) => {
  const statements = matchStatements(resolution, articles, {kinds, merges: decisions.merges, path: decisions.path})
  const asked: readonly Asking[] = resolution.extractions.flatMap(extraction =>
    extraction.exchanges.map(exchange => ({...exchange, source: extraction.source}))
  )
  const questions = matchQuestions(asked, {articles, resolution, sentenceVectors}, decisions)
  const tables = matchTables({articles, resolution}, decisions)
  return {
    output: {...statements.output, questions: questions.output, tables: tables.output},
    diagnostics: [...statements.diagnostics, ...questions.diagnostics, ...tables.diagnostics]
  }
}
