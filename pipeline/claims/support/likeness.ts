/** How much of what two statements say is the same. */
import {figuresOf} from './figures.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** A shared figure weighs as much as a rare word and a half. */
const figureWeight = 1.5

/** Harmonic mean of how much of each side the other covers, by weight of words and figures, 0 to 1. */
export function likenessOf(pair: StatementPair): number {
  const figures = figuresOf(pair.left, pair.right)
  const cover = (share: number, words: readonly Word[], missing: number): number => {
    const total = words.filter(word => word.role !== 'context').reduce((sum, word) => sum + word.weight, 0)
    return (
      (share * total + figures.shared * figureWeight) /
      Math.max(0.01, total + (figures.shared + missing) * figureWeight)
    )
  }
  const one = cover(pair.alignment.coverA, pair.left.words, figures.onlyA)
  const other = cover(pair.alignment.coverB, pair.right.words, figures.onlyB)
  return one + other === 0 ? 0 : (2 * one * other) / (one + other)
}
