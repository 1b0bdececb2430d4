/** Whether a word is a noun that stands by itself in a text: no verb, and no part of a longer name as “account” of “service account”. */
import {tagSentence} from './tag-sentence.ts'

interface Place {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** It is no verb, and no noun stands directly before or behind it, except what is itself known: `known` are the places of names in the same text. */
export function standsAlone(text: string, {start, end}: Place, known: readonly Place[]): boolean {
  const from = Math.max(0, start - reach)
  const tokens = tagSentence(text.slice(from, end + reach)).map(token => ({
    ...token,
    start: token.start + from,
    end: token.end + from
  }))
  const isNoun = (at: number): boolean => {
    const token = tokens[at]
    if (!token || !/^(?:NOUN|PROPN)$/.test(token.tag)) return false
    return !known.some(place => place.start <= token.start && token.end <= place.end)
  }
  const first = tokens.findIndex(token => token.end > start)
  const behind = tokens.findIndex(token => token.start >= end)
  if (first < 0) return true
  return tokens[first]?.tag !== 'VERB' && !isNoun(first - 1) && !(behind >= 0 && isNoun(behind))
}

/** Characters on either side: enough for the tagger to see the clause. */
const reach = 80
