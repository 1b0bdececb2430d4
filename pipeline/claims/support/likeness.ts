/** How much of what two statements say is the same. */
import {remembered} from '../../language/remembered.ts'
import {figuresOf} from './figures.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** A shared figure weighs as much as a rare word and a half. */
const figureWeight = 1.5
/** Tokens from which on a sentence is long. */
const long = 16
/** By so much two sentences that say the same are put less alike. */
const apart = 0.2

/**
 * A mean of two, 0 to 1: what is said alike (harmonic mean of how much of each side the other covers, by weight of words and
 * figures) and, the longer the shorter of them is, how alike it is put. In a long sentence the small words tell as well.
 */
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
  const said = one + other === 0 ? 0 : (2 * one * other) / (one + other)
  const weight = 0.5 * Math.min(1, Math.min(pair.left.tokens.length, pair.right.tokens.length) / long)
  return (1 - weight) * said + weight * Math.min(1, sharedWording(pair) + apart)
}

/** Dice's coefficient over the stems of all words, the small ones too. */
function sharedWording({left, right}: StatementPair): number {
  const ones = stemsOf(left)
  const others = stemsOf(right)
  let shared = 0
  for (const stem of ones) if (others.has(stem)) shared++
  return (2 * shared) / Math.max(1, ones.size + others.size)
}

/** Of a part of a clause, its subject too. */
const stemsOf = remembered(({tokens, words}: Reading): ReadonlySet<string> => {
  const put = tokens.filter(({tag}) => tag !== 'PUNCT' && tag !== 'NUM')
  return new Set([...put, ...words.filter(({role}) => role === 'subject')].map(({stem}) => stem))
})
