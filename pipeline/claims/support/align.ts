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
  const candidates = a.words
    .flatMap(one =>
      relativesIn(b, one.stem).flatMap((other): Pair[] => {
        const relation = wordRelation(one.stem, other.stem)
        return relation ? [{a: one, b: other, relation}] : []
      })
    )
    .sort((x, y) => rank[x.relation] - rank[y.relation] || own(y) - own(x))
  const takenA = new Set<Word>()
  const takenB = new Set<Word>()
  const pairs = candidates.filter(pair => {
    if (takenA.has(pair.a) || takenB.has(pair.b)) return false
    takenA.add(pair.a)
    takenB.add(pair.b)
    return true
  })
  const repeated = (words: readonly Word[], taken: ReadonlySet<Word>): readonly Word[] =>
    words.filter(word => !taken.has(word) && ![...taken].some(other => other.stem === word.stem))
  const onlyA = repeated(a.words, takenA)
  const onlyB = repeated(b.words, takenB)
  return {pairs, onlyA, onlyB, coverA: cover(a, onlyA), coverB: cover(b, onlyB)}
}

/** The words that may relate to a stem, in their order. */
function relativesIn(reading: Reading, stem: string): readonly Word[] {
  const byKey = placesByKey(reading)
  const places = new Set(relationKeys(stem).flatMap(key => byKey.get(key) ?? []))
  return [...places].sort((x, y) => x - y).flatMap(place => reading.words[place] ?? [])
}

const placesByKey = remembered(({words}: Reading): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  words.forEach((word, place) => {
    for (const key of relationKeys(word.stem)) {
      const before = places.get(key)
      if (before) before.push(place)
      else places.set(key, [place])
    }
  })
  return places
})

function own(pair: Pair): number {
  return (pair.a.role === 'context' ? 0 : 1) + (pair.b.role === 'context' ? 0 : 1)
}

function cover(reading: Reading, only: readonly Word[]): number {
  const words = reading.words.filter(word => word.role !== 'context')
  const total = words.reduce((sum, word) => sum + word.weight, 0)
  const left = only.filter(word => word.role !== 'context').reduce((sum, word) => sum + word.weight, 0)
  return total === 0 ? 0 : 1 - left / total
}
