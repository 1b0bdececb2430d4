/** Pairs of statements worth comparing, by an inverted index over their heaviest stems: never all pairs. */
import {cosine, type StemVector} from './stem-vectors.ts'

export interface CandidatePair {
  /** Numbers of the statements, `a` the smaller. */
  readonly a: number
  readonly b: number
  readonly similarity: number
}

/** Below this likeness two statements are not compared; a handful says too little of what is rare, and is compared in full. */
const leastSimilarity = 0.06
const handful = 100
/**
 * A stem that more statements hold does not make two of them candidates. What is lost: in a large collection, two
 * statements that share nothing but such stems are never compared, so that neither their agreement nor their conflict is
 * found. They are either short and common (“It is fast.”) or share no rarer word, and say less than any other pair.
 */
const widest = 60
/** Heaviest stems of a statement that are indexed. */
const indexed = 8

/**
 * Two statements are candidates where they share one of the heaviest stems of each, as in prefix filtering (Bayardo et al.
 * 2007). Both limits are constants, so the number of pairs is linear in the number of statements.
 */
export function candidatePairs(vectors: readonly StemVector[]): readonly CandidatePair[] {
  const few = vectors.length < handful
  const index = new Map<string, number[]>()
  vectors.forEach((vector, number) => {
    for (const stem of few ? vector.keys() : [...vector.keys()].slice(0, indexed)) {
      const holders = index.get(stem)
      if (holders) holders.push(number)
      else index.set(stem, [number])
    }
  })
  const seen = new Set<number>()
  const pairs: CandidatePair[] = []
  for (const numbers of index.values()) {
    if (numbers.length > widest) continue
    numbers.forEach((a, at) => {
      for (let next = at + 1; next < numbers.length; next++) {
        const b = numbers[next] ?? a
        const key = a * vectors.length + b
        if (seen.has(key)) continue
        seen.add(key)
        const similarity = cosine(vectors[a] ?? new Map(), vectors[b] ?? new Map())
        if (few || similarity >= leastSimilarity) pairs.push({a, b, similarity})
      }
    })
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}
