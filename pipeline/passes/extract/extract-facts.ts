/** The second half of `extract`: what an article states, asks, tabulates and measures. */
import type {Article} from '../../model/block.ts'
import type {Extraction} from '../../model/extraction.ts'
import type {ClaimKind} from '../../model/registry.ts'
import type {Token} from '../../model/statement.ts'
import {findExchanges} from './find-exchanges.ts'
import {findMeasures} from './find-measures.ts'
import {findStatements} from './find-statements.ts'
import {readTables} from './read-tables.ts'

/** `tokens` are those of every sentence, by its number. */
export function extractFacts(
  article: Article,
  tokens: readonly (readonly Token[])[],
  kinds: readonly ClaimKind[]
): Pick<Extraction, 'statements' | 'exchanges' | 'tables' | 'measures'> {
  return {
    statements: findStatements(article, tokens, kinds),
    exchanges: findExchanges(article, tokens),
    tables: readTables(article),
    measures: findMeasures(article, tokens)
  }
}
