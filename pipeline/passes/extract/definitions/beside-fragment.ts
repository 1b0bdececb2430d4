/** A definition that stands beside its name: the name and the gloss are cut as they stand. */
import {citationRanges} from '../../../language/citation-ranges.ts'
import type {NounPhrase} from '../../../language/noun-phrases.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import {type SentenceView, tokenSpan} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {isEveryday} from './is-everyday.ts'

/** A gloss beside its name is published with it: the name and the gloss, as they stand. */
export function besideFragment(
  view: SentenceView,
  phrase: NounPhrase,
  cut: readonly [number, number],
  genus: readonly [number, number] | undefined,
  pattern: string,
  score: number,
  role: DefinitionCandidate['role']
): DefinitionCandidate {
  const loose = describesThis(view.tokens, phrase) && !(pattern === 'apposition' && tellsKind(view.tokens, phrase))
  const end = withoutCitation(view.tokens, cut)
  return definitionCandidate(view, {
    name: [phrase.start, phrase.end],
    cut: [tokenSpan(view, cut[0], end)],
    form: 'fragment',
    genus,
    pattern,
    role: loose ? 'partial' : role,
    score: loose ? score - 0.15 : score
  })
}

/** Who said it is no part of what the thing is. */
function withoutCitation(tokens: readonly Token[], [start, end]: readonly [number, number]): number {
  const citation = citationRanges(tokens).find(range => range.end === end && range.start > start)
  return citation?.start ?? end
}

/** “in a hold, a deep room that only the crew may enter”: of any such thing, and told apart by a clause, whatever the word means elsewhere. */
function tellsKind(tokens: readonly Token[], {start, end}: NounPhrase): boolean {
  const [article, gloss] = [tokens[start - 1]?.text ?? '', tokens[end + 1]?.text ?? '']
  if (!/^an?$/i.test(article) || !/^an?$/.test(gloss)) return false
  return tokens.slice(end + 2, end + 7).some(({text}, at) => at > 0 && /^(?:that|which|who)$/.test(text))
}

/** “the toolbox, a wrench for …”: a gloss beside one everyday word, or beside what a pronoun owns, describes what is meant there. */
function describesThis(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const determiner = tokens[phrase.start - 1]
  if (determiner && /^(?:this|these|that|those|my|our|your|his|her|their|its)$/i.test(determiner.text)) return true
  return isEveryday(tokens.slice(phrase.start, phrase.end))
}
