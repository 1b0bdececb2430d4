/** How rare a word is in everyday English: the weight of a stem when texts are compared. */
import {englishCounts} from './english-counts.ts'

/**
 * Between 0 and 1 for stems that general English counts, the rarer the higher; 1 for a stem that it does not know, such as
 * a technical term or a name.
 */
export function stemRarity(stem: string): number {
  table ??= rarities()
  return table.get(stem) ?? 1
}

let table: ReadonlyMap<string, number> | undefined

function rarities(): ReadonlyMap<string, number> {
  const {of, counts} = englishCounts.stems()
  const all = Math.log(counts.reduce((most, count) => Math.max(most, count), 1)) * 1.05
  return new Map(of.map((stem, index) => [stem, 1 - Math.log(counts[index] ?? 1) / all]))
}
