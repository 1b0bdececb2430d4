/** Names that everybody knows (Paris, Europe): words that general English writes with a capital. */
import {englishCounts} from './english-counts.ts'

/** Of one word, as SUBTLEX-US (Brysbaert and New 2009) spells it most; names too rare to be known are none. */
export function isGeneralName(word: string): boolean {
  names ??= common()
  return names.has(word)
}

/** Occurrences in 51 million words. */
const known = 90

let names: ReadonlySet<string> | undefined

function common(): ReadonlySet<string> {
  const {of, counts} = englishCounts.words()
  return new Set(of.filter((word, index) => (counts[index] ?? 0) >= known && /^\p{Lu}\p{Ll}/u.test(word)))
}
