/** Precision, recall and F1 of counts, and the line in which every bench prints them. */

export interface Counts {
  readonly right: number
  readonly found: number
  readonly gold: number
}

export interface Scores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function scoresOf({right, found, gold}: Counts): Scores {
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : right / gold
  return {precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)}
}

export function printScores(name: string, items: number, {precision, recall, f1}: Scores): void {
  console.log(`${name}  items ${items}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`)
}
