/** Which words of two statements say the same or the opposite. */
import {remembered} from '../../language/remembered.ts'
import {relationKeys, wordRelation} from '../../language/word-relations.ts'
import type {Reading} from './reading.ts'
import type {Word} from './word.ts'

export interface Pair {
  readonly a: Word
  readonly b: Word
  readonly relation: 'same' | 'synonym' | 'family' | 'opposite'
}

export interface Alignment {
  readonly pairs: readonly Pair[]
  readonly onlyA: readonly Word[]
  readonly onlyB: readonly Word[]
  /** Share of the weight of each side's own words that is aligned, 0 to 1. */
  readonly coverA: number
  readonly coverB: number
}

const rank = {same: 0, family: 1, synonym: 2, opposite: 3} as const

/** Every word once; better relations first, then words of the sentence before words of its surroundings. */
export function align(a: Reading, b: Reading): Alignment {
  const candidates = relatedWords(a, b).sort((x, y) => rank[x.relation] - rank[y.relation] || own(y) - own(x))
  const takenA = new Set<Word>()
  const takenB = new Set<Word>()
  const pairs = candidates.filter(pair => {
    if (takenA.has(pair.a) || takenB.has(pair.b)) return false
    takenA.add(pair.a)
    takenB.add(pair.b)
    return true
  })
  const onlyA = untaken(a.words, takenA)
  const onlyB = untaken(b.words, takenB)
  return {pairs, onlyA, onlyB, coverA: cover(a, onlyA), coverB: cover(b, onlyB)}
}

/** In the order of the words of `a`, and for each of those of `b`. Thousands of pairs are read: this is a loop for speed. */
function relatedWords(a: Reading, b: Reading): Pair[] {
  const {places} = keysOf(b)
  const related: Pair[] = []
  let at = 0
  for (const keys of keysOf(a).keys) {
    const one = a.words[at++]
    // most words relate to none
    let tried: number[] | undefined
    for (const key of keys) {
      const found = places.get(key)
      if (found === undefined) continue
      tried ??= []
      for (const place of found) if (!tried.includes(place)) tried.push(place)
    }
    if (one === undefined || tried === undefined) continue
    if (tried.length > 1) tried.sort((x, y) => x - y)
    for (const place of tried) {
      const other = b.words[place]
      const relation = other && wordRelation(one.stem, other.stem)
      if (relation) related.push({a: one, b: other, relation})
    }
  }
  return related
}

/** The keys of every word, and where the words of a key are. */
const keysOf = remembered(({words}: Reading) => {
  const keys = words.map(word => relationKeys(word.stem))
  const places = new Map<string, number[]>()
  keys.forEach((some, place) => {
    for (const key of some) {
      const before = places.get(key)
      if (before) before.push(place)
      else places.set(key, [place])
    }
  })
  return {keys, places}
})

/** A word that comes twice is taken with the first. */
function untaken(words: readonly Word[], taken: ReadonlySet<Word>): readonly Word[] {
  const stems = new Set<string>()
  for (const word of taken) stems.add(word.stem)
  return words.filter(word => !stems.has(word.stem))
}

function own(pair: Pair): number {
  return (pair.a.role === 'context' ? 0 : 1) + (pair.b.role === 'context' ? 0 : 1)
}

function cover(reading: Reading, only: readonly Word[]): number {
  const words = reading.words.filter(word => word.role !== 'context')
  const total = words.reduce((sum, word) => sum + word.weight, 0)
  const left = only.filter(word => word.role !== 'context').reduce((sum, word) => sum + word.weight, 0)
  return total === 0 ? 0 : 1 - left / total
}
