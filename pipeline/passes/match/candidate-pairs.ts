/** Pairs of statements worth comparing, by an inverted index over their heaviest stems: never all pairs. */
import {compareText} from '../../model/order.ts'
import {cosine, type StemVector} from './stem-vectors.ts'

export interface CandidatePair {
  /** Numbers of the statements, `a` the smaller. */
  readonly a: number
  readonly b: number
  readonly similarity: number
}

/**
 * Two statements whose cosine reaches `least` share a stem among those of each that hold more than `1 - least²` of its
 * squared length (prefix filtering, Bayardo et al. 2007); only those are indexed. A stem that more than `widest` statements
 * hold is no ground to compare them, which keeps the number of pairs linear in the number of statements.
 */
export function candidatePairs(
  vectors: readonly StemVector[],
  least: number,
  widest: number
): readonly CandidatePair[] {
  const index = new Map<string, number[]>()
  vectors.forEach((vector, number) => {
    for (const stem of prefix(vector, least)) index.set(stem, [...(index.get(stem) ?? []), number])
  })
  const seen = new Set<string>()
  const pairs: CandidatePair[] = []
  for (const [, numbers] of [...index].sort(([a], [b]) => compareText(a, b))) {
    if (numbers.length > widest) continue
    numbers.forEach((a, at) => {
      for (const b of numbers.slice(at + 1)) {
        const key = `${a} ${b}`
        if (seen.has(key)) continue
        seen.add(key)
        const similarity = cosine(vectors[a] ?? new Map(), vectors[b] ?? new Map())
        if (similarity >= least) pairs.push({a, b, similarity})
      }
    })
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Heaviest stems first, until what is left cannot reach `least` any more. */
function prefix(vector: ReadonlyMap<string, number>, least: number): readonly string[] {
  let left = 1
  const stems: string[] = []
  for (const [stem, weight] of vector) {
    if (left < least * least) break
    stems.push(stem)
    left -= weight * weight
  }
  return stems
}
