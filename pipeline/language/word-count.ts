/** How often a word occurs in general English: the contrast that makes a word of a field stand out. */
import {englishCounts} from './english-counts.ts'

/** Words of the corpus that the counts come from. */
export const generalCorpusSize = 51_000_000

/** Occurrences in 51 million words of film subtitles; 0 for a word that they lack. The word is given in lower case. */
export function wordCount(word: string): number {
  table ??= counted()
  return table.get(word) ?? 0
}

let table: ReadonlyMap<string, number> | undefined

function counted(): ReadonlyMap<string, number> {
  const {of, counts} = englishCounts.words()
  return new Map(of.map((word, index) => [word.toLowerCase(), counts[index] ?? 0]))
}
