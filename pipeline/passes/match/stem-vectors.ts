/** Statements as vectors of stems and terms, weighted by how rare each is in English and among the statements. */
import {stemRarity} from '../../language/stem-rarity.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import {compareText} from '../../model/order.ts'
import type {Statement} from '../../model/statement.ts'

/** Weights by stem, heaviest first, of length 1; inherited stems at half weight. */
export type StemVector = ReadonlyMap<string, number>

export function stemVectors(statements: readonly Statement[]): readonly StemVector[] {
  const keys = statements.map(keysOf)
  const frequency = new Map<string, number>()
  const seen = new Set<string>()
  const sentences = new Set<string>()
  keys.forEach(({own, inherited}, at) => {
    const sentence = `${statements[at]?.source} ${statements[at]?.sentence}`
    sentences.add(sentence)
    for (const key of [...own, ...inherited]) {
      const place = `${sentence} ${key}`
      if (seen.has(place)) continue
      seen.add(place)
      frequency.set(key, (frequency.get(key) ?? 0) + 1)
    }
  })
  const weight = (key: string): number => weightOf(key, frequency.get(key) ?? 1, sentences.size)
  return keys.map(each => vectorOf(each, weight))
}

/** Cosine of two vectors, 0 to 1. */
export function cosine(a: StemVector, b: StemVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0)
  return sum
}

interface Keys {
  readonly own: readonly string[]
  readonly inherited: readonly string[]
}

/** A term, however it is named, is one key in place of the stems of its name. */
function keysOf({stems, inherited, names = [], subject}: Statement): Keys {
  const covered = new Set(names.flatMap(({text}) => tokenize(text).map(word => stemOf(word.text))))
  const own = [...new Set([...stems.filter(stem => !covered.has(stem)), ...names.map(({term}) => `#${term}`)])]
  const about = subject?.term === undefined || own.includes(`#${subject.term}`) ? [] : [`#${subject.term}`]
  return {own, inherited: [...inherited.filter(stem => !own.includes(stem) && !covered.has(stem)), ...about]}
}

/** Rarity in English times inverse frequency among the statements. A term counts as a fairly rare word. */
function weightOf(key: string, frequency: number, total: number): number {
  const rarity = key.startsWith('#') ? 0.8 : 0.15 + 0.85 * stemRarity(key)
  return rarity * Math.log((total + 1) / (frequency + 0.5))
}

function vectorOf({own, inherited}: Keys, weight: (key: string) => number): StemVector {
  const raw = [
    ...own.map(key => [key, weight(key)] as const),
    ...inherited.map(key => [key, 0.5 * weight(key)] as const)
  ].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  const length = Math.sqrt(raw.reduce((sum, [, value]) => sum + value * value, 0))
  return new Map(length === 0 ? [] : raw.map(([key, value]) => [key, value / length]))
}
