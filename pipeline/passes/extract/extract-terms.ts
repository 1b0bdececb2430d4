/** The first half of `extract`: the words of an article with their tags, and the terms and definitions that they hold. */
import {tagSentences} from '../../language/tag-sentence.ts'
import type {Article} from '../../model/block.ts'
import type {Extraction} from '../../model/extraction.ts'
import {findCandidates} from './find-candidates.ts'
import {findDefinitions} from './find-definitions.ts'
import {findNames} from './find-names.ts'

export function extractTerms(
  article: Article
): Pick<Extraction, 'source' | 'tokens' | 'candidates' | 'names' | 'definitions'> {
  const tokens = tagSentences(article.sentences.map(sentence => sentence.text))
  return {
    source: article.source.id,
    tokens,
    candidates: findCandidates(article, tokens),
    names: findNames(article, tokens),
    definitions: findDefinitions(article, tokens)
  }
}
