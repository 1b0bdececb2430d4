/** The pass `extract`: blocks of one article to statements, term candidates, exchanges and tables. */

import {tagSentences} from '../../language/tag-sentence.ts'
import type {Article} from '../../model/block.ts'
import type {Extraction} from '../../model/extraction.ts'
import type {Pass} from '../../model/pass.ts'
import type {ClaimKind} from '../../model/registry.ts'
import {findCandidates} from './find-candidates.ts'
import {findDefinitions} from './find-definitions.ts'
import {findExchanges} from './find-exchanges.ts'
import {findMeasures} from './find-measures.ts'
import {findNames} from './find-names.ts'
import {findStatements} from './find-statements.ts'
import {readTables} from './read-tables.ts'

export interface ExtractOptions {
  readonly kinds: readonly ClaimKind[]
}

export const extract: Pass<Article, Extraction, ExtractOptions> = (article, {kinds}) => {
  const tokens = tagSentences(article.sentences.map(sentence => sentence.text))
  return {
    output: {
      source: article.source.id,
      tokens,
      candidates: findCandidates(article, tokens),
      names: findNames(article, tokens),
      definitions: findDefinitions(article, tokens),
      statements: findStatements(article, tokens, kinds),
      exchanges: findExchanges(article, tokens),
      tables: readTables(article),
      measures: findMeasures(article, tokens)
    },
    diagnostics: []
  }
}
