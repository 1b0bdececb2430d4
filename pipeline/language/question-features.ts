/** What two questions share, in figures between 0 and 1: what the score of their likeness is made from. */
import {whatDiffers} from './question-guards.ts'
import type {Question} from './read-question.ts'
import {stemRarity} from './stem-rarity.ts'
import {stemOf} from './tag-sentence.ts'
import {tokenize} from './tokenize.ts'

/** The names of the figures, in the order of `questionFeatures`. */
export const featureNames = [
  'content shared',
  'shorter content held',
  'longer content held',
  'all words shared',
  'rare words shared',
  'pairs of words shared',
  'letters shared',
  'rarest word of the one held',
  'rarest word of the other held',
  'rarest word left over of the shorter',
  'rarest word left over of the longer',
  'same opening',
  'same end',
  'same want',
  'different want',
  'same form',
  'a guard differs',
  'negation differs',
  'lengths differ',
  'long'
] as const

export function questionFeatures(a: Question, b: Question): readonly number[] {
  const left = bag(a.content)
  const right = bag(b.content)
  const [short, long] = left.weight <= right.weight ? [left, right] : [right, left]
  const held = sharedWeight(short, long)
  const all = [stems(a.text), stems(b.text)] as const
  const rest = [leftOver(short, long), leftOver(long, short)] as const
  const guard = whatDiffers(a, b)
  const lengths = [Math.max(1, all[0].length), Math.max(1, all[1].length)] as const
  return [
    ratio(held, short.weight + long.weight - held),
    ratio(held, short.weight),
    ratio(held, long.weight),
    jaccard(all[0], all[1]),
    ratio(squares(short, long), squares(short, short) + squares(long, long) - squares(short, long)),
    jaccard(pairsOf(all[0]), pairsOf(all[1])),
    jaccard(trigrams(a.text), trigrams(b.text)),
    rarestHeld(short, long),
    rarestHeld(long, short),
    rest[0],
    rest[1],
    all[0].slice(0, 2).join(' ') === all[1].slice(0, 2).join(' ') ? 1 : 0,
    all[0][all[0].length - 1] === all[1][all[1].length - 1] ? 1 : 0,
    a.intent === b.intent && a.intent !== 'open' ? 1 : 0,
    a.intent !== b.intent && a.intent !== 'open' && b.intent !== 'open' ? 1 : 0,
    a.kind === b.kind ? 1 : 0,
    guard === undefined ? 0 : 1,
    a.negated === b.negated ? 0 : 1,
    1 - Math.min(...lengths) / Math.max(...lengths),
    Math.min(1, Math.max(...lengths) / 40)
  ]
}

interface Bag {
  readonly words: ReadonlyMap<string, number>
  readonly weight: number
}

function bag(content: readonly string[]): Bag {
  const words = new Map(content.map(stem => [stem, 0.1 + stemRarity(stem)]))
  return {words, weight: [...words.values()].reduce((sum, weight) => sum + weight, 0)}
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

/** A word counts as held where the other has it, or one that differs only at its end (“carburetor”, “carburettor”). */
function holds(other: Bag, stem: string): boolean {
  if (other.words.has(stem)) return true
  return stem.length >= 6 && [...other.words.keys()].some(word => word.length >= 6 && word.slice(0, 5) === stem.slice(0, 5))
}

function sharedWeight(a: Bag, b: Bag): number {
  return [...a.words].reduce((sum, [stem, weight]) => sum + (holds(b, stem) ? weight : 0), 0)
}

function squares(a: Bag, b: Bag): number {
  return [...a.words].reduce((sum, [stem, weight]) => sum + (holds(b, stem) ? weight ** 2 : 0), 0)
}

function rarestHeld(a: Bag, b: Bag): number {
  const [rarest] = [...a.words].sort((x, y) => y[1] - x[1])
  return rarest && holds(b, rarest[0]) ? 1 : 0
}

function leftOver(a: Bag, b: Bag): number {
  return Math.min(1, Math.max(0, ...[...a.words].filter(([stem]) => !holds(b, stem)).map(([, weight]) => weight)))
}

function stems(text: string): readonly string[] {
  return tokenize(text)
    .filter(word => /[\p{L}\p{N}]/u.test(word.text))
    .map(word => stemOf(word.text))
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)
}

function trigrams(text: string): readonly string[] {
  const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
  return Array.from({length: Math.max(0, plain.length - 2)}, (_, at) => plain.slice(at, at + 3))
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a)
  const right = new Set(b)
  const shared = [...left].filter(each => right.has(each)).length
  return ratio(shared, left.size + right.size - shared)
}
