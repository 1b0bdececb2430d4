/** The pass `extract`: blocks of one article to statements, term candidates, exchanges and tables. */
import type {Article} from '../../model/block.ts'
import type {Extraction} from '../../model/extraction.ts'
import type {Pass} from '../../model/pass.ts'
import type {ClaimKind} from '../../model/registry.ts'
import {extractFacts} from './extract-facts.ts'
import {extractTerms} from './extract-terms.ts'

export interface ExtractOptions {
  readonly kinds: readonly ClaimKind[]
}

export const extract: Pass<Article, Extraction, ExtractOptions> = (article, {kinds}) => {
  const terms = extractTerms(article)
  return {output: {...terms, ...extractFacts(article, terms.tokens, kinds)}, diagnostics: []}
}
