/** Precision, recall and F1 of a score at every threshold. */

export interface Scored {
  readonly score: number
  readonly right: boolean
}

export interface Point {
  readonly threshold: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** From the highest score down; ties are taken together. */
export function pointsOf(scored: readonly Scored[]): readonly Point[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score)
  const all = sorted.filter(each => each.right).length
  const points: Point[] = []
  let hits = 0
  sorted.forEach(({score, right}, index) => {
    if (right) hits++
    if (sorted[index + 1]?.score === score) return
    const precision = hits / (index + 1)
    const recall = all === 0 ? 0 : hits / all
    points.push({
      threshold: score,
      precision,
      recall,
      f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    })
  })
  return points
}

export function best(points: readonly Point[]): Point {
  return points.reduce((top, point) => (point.f1 > top.f1 ? point : top), {
    threshold: 1,
    precision: 0,
    recall: 0,
    f1: 0
  })
}

/** The highest precision at a recall of at least `recall`. */
export function precisionAt(points: readonly Point[], recall: number): number {
  return Math.max(0, ...points.filter(point => point.recall >= recall).map(point => point.precision))
}

export function shown({threshold, precision, recall, f1}: Point): string {
  return `F1 ${f1.toFixed(3)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} at ${threshold.toFixed(3)}`
}
