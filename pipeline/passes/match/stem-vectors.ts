/** Statements as vectors of stems, weighted by how rare a stem is in English and among the statements. */
import {stemRarity} from '../../language/stem-rarity.ts'
import {compareText} from '../../model/order.ts'
import type {Statement} from '../../model/statement.ts'

/** Weights by stem, of length 1; inherited stems at half weight. */
export type StemVector = ReadonlyMap<string, number>

export interface StemVectors {
  readonly vectors: readonly StemVector[]
  /** Number of statements that hold a stem as their own or inherit it. */
  readonly frequency: ReadonlyMap<string, number>
}

export function stemVectors(statements: readonly Statement[]): StemVectors {
  const frequency = new Map<string, number>()
  for (const {stems, inherited} of statements) {
    for (const stem of [...stems, ...inherited]) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  }
  const weight = (stem: string): number => weightOf(stem, frequency.get(stem) ?? 1, statements.length)
  return {vectors: statements.map(statement => vectorOf(statement, weight)), frequency}
}

/** Cosine of two vectors, 0 to 1. */
export function cosine(a: StemVector, b: StemVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0)
  return sum
}

/** Rarity in English times inverse frequency among the statements, which counts the more the more statements there are. */
function weightOf(stem: string, frequency: number, total: number): number {
  return (0.15 + 0.85 * stemRarity(stem)) * Math.log(1 + (total + 20) / (frequency + 1))
}

function vectorOf(statement: Statement, weight: (stem: string) => number): StemVector {
  const raw = [
    ...statement.stems.map(stem => [stem, weight(stem)] as const),
    ...statement.inherited.map(stem => [stem, 0.5 * weight(stem)] as const)
  ].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  const length = Math.sqrt(raw.reduce((sum, [, value]) => sum + value * value, 0))
  return new Map(length === 0 ? [] : raw.map(([stem, value]) => [stem, value / length]))
}
