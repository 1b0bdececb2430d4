/** The head noun phrase, past the noun that only measures it: of “a massive heap of coal” the coal. */
import type {Token} from '../../model/statement.ts'
import {headPhrase} from './head-phrase.ts'
import type {Stretch} from './make-statement.ts'

/** Undefined where no noun phrase opens at `from`. */
export function pastMeasure(tokens: readonly Token[], from: number, to: number): Stretch | undefined {
  const phrase = headPhrase(tokens, from, to)
  const measures = phrase && measure.test(tokens[phrase.end - 1]?.text ?? '')
  return measures && /^of$/i.test(tokens[phrase.end]?.text ?? '') ? headPhrase(tokens, phrase.end + 1, to) : phrase
}

const measure =
  /^(?:amounts?|quantit(?:y|ies)|volumes?|mass(?:es)?|corpus|corpora|bod(?:y|ies)|collections?|stores?|heaps?|piles?|sets?|blends?|mix(?:es|ture|tures)?)$/i
