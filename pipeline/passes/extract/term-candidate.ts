/** A term candidate from the token numbers of a sentence. */
import type {NounPhrase} from '../../language/noun-phrases.ts'
import type {TermCandidate} from '../../model/extraction.ts'
import {type SentenceView, tokenSpan, tokenText} from './sentence-view.ts'

export function termCandidate(
  view: SentenceView,
  phrase: NounPhrase,
  origin: TermCandidate['origin'],
  proper = false
): TermCandidate {
  return {
    text: tokenText(view, phrase.start, phrase.end),
    span: tokenSpan(view, phrase.start, phrase.end),
    sentence: view.sentence.index,
    origin,
    proper
  }
}
