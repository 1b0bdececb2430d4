/** Chooses the preferred wording of a claim among the passages that state it. */

import {compareText} from '../../model/order.ts'
import {compareSpans} from '../../model/span.ts'
import type {Statement} from '../../model/statement.ts'

export interface WordingContext {
  /** ISO date of a source, if it states one. */
  readonly dateOf: (source: string) => string | undefined
  /** Editor's weight of a source, 1 unless configured. */
  readonly weightOf: (source: string) => number
  /** Whether a claim before this one is worded so: a statement may stand in two. */
  readonly isTaken?: (statement: Statement) => boolean
  /** Whether its own subject, by a name of it, is what the claim is about. */
  readonly namesSubject?: (statement: Statement) => boolean
}

export interface Wording {
  readonly statement: Statement
  /** One clause: what decided. */
  readonly reason: string
}

/**
 * The rule, in order: it stands alone; it names what the claim is about; it is a whole sentence; it words no other claim; the source weighs
 * more; it is nearer to the middle of its group (mean overlap of stems with the other passages, in tenths); its source is newer; it comes first in source order.
 */
export function chooseWording(statements: readonly [Statement, ...Statement[]], context: WordingContext): Wording {
  const [only, ...others] = statements
  if (others.length === 0) return {statement: only, reason: 'it is the only passage that states it'}
  const ranked = statements
    .map(statement => ({statement, keys: keysOf(statement, statements, context)}))
    .sort((a, b) => compareKeys(a.keys, b.keys) || compareSpans(a.statement.span, b.statement.span))
  const [best, second] = ranked
  if (!best || !second) return {statement: only, reason: 'it is the only passage that states it'}
  const decided = names.findIndex((_, index) => best.keys[index] !== second.keys[index])
  return {statement: best.statement, reason: names[decided] ?? 'it comes first in source order'}
}

const names = [
  'it stands alone',
  'it names what the claim is about',
  'it is a whole sentence',
  'it words no other claim',
  'its source weighs more',
  'it is the most central of its group',
  'its source is newer'
] as const

/** “A wherry is one of those craft”, “the best within that class”, “it marries the two.”: of what, another sentence tells. */
const pointing =
  /\b(?:of|within|among|like|for|by|with|from) (?:this|that|these|those) \p{Ll}|\b(?:the (?:two|latter|former)|these|those)[.,;!?]/u

type Keys = readonly [boolean, boolean, boolean, boolean, number, number, string]

function keysOf(statement: Statement, all: readonly Statement[], context: WordingContext): Keys {
  return [
    statement.standsAlone && statement.trust === undefined && !pointing.test(statement.text),
    context.namesSubject?.(statement) ?? false,
    /^[\p{Lu}\p{N}"“'‘].*[.!?]["”'’)]*$/su.test(statement.text),
    !(context.isTaken?.(statement) ?? false),
    context.weightOf(statement.source),
    Math.round(10 * centrality(statement, all)),
    context.dateOf(statement.source) ?? ''
  ]
}

function compareKeys(a: Keys, b: Keys): number {
  return (
    Number(b[0]) - Number(a[0]) ||
    Number(b[1]) - Number(a[1]) ||
    Number(b[2]) - Number(a[2]) ||
    Number(b[3]) - Number(a[3]) ||
    b[4] - a[4] ||
    b[5] - a[5] ||
    compareText(b[6], a[6])
  )
}

function centrality(statement: Statement, all: readonly Statement[]): number {
  const others = all.filter(other => other.id !== statement.id)
  const total = others.reduce((sum, other) => sum + overlap(statement.stems, other.stems), 0)
  return others.length === 0 ? 0 : total / others.length
}

/** Jaccard index of two sets of stems. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const right = new Set(b)
  const shared = a.filter(stem => right.has(stem)).length
  const union = new Set([...a, ...b]).size
  return union === 0 ? 0 : shared / union
}
