/** Groups statements that say the same: the surest pairs first, and nobody joins a group that holds what he cannot stand beside. */
import type {Comparison} from '../../model/claim.ts'
import {compareText} from '../../model/order.ts'
import {type MergeRulings, pairKey} from './merge-rulings.ts'

/** What was found of two statements, by number. */
export interface Verdict {
  readonly a: number
  readonly b: number
  readonly comparison: Exclude<Comparison, {readonly relation: 'unrelated'}>
}

export interface Part {
  /** In rising order. */
  readonly members: readonly number[]
  readonly reasons: readonly string[]
}

/** Of a large group so many speak for all: the work stays linear in the number of statements. */
const spokesmen = 8

/** Average linkage: two groups join where at least half of the pairs across say the same and none conflicts; two statements of one place are no pair. */
export function groupStatements(
  count: number,
  verdicts: readonly Verdict[],
  rulings: MergeRulings,
  compare: (a: number, b: number) => Comparison | undefined,
  sourceOf: (number: number) => string
): readonly Part[] {
  const known = new Map<string, Comparison | undefined>(
    verdicts.map(({a, b, comparison}) => [pairKey(a, b), comparison])
  )
  const home = Array.from({length: count}, (_, number) => number)
  const parts = new Map<number, {members: number[]; reasons: string[]}>(
    home.map(number => [number, {members: [number], reasons: []}])
  )
  const found = (a: number, b: number): Comparison | undefined => {
    const key = pairKey(a, b)
    if (!known.has(key)) known.set(key, compare(a, b))
    return known.get(key)
  }
  const join = (a: number, b: number, reason: string): void => {
    const one = home[a] ?? a
    const other = home[b] ?? b
    const into = parts.get(one)
    const from = parts.get(other)
    if (one === other || !into || !from) return
    for (const member of from.members) home[member] = one
    into.members.push(...from.members)
    into.reasons.push(...from.reasons, reason)
    parts.delete(other)
  }
  for (const [a, b] of rulings.joined) join(a, b, 'an editor joined them')
  for (const {a, b, comparison} of bestFirst(verdicts, sourceOf)) {
    const one = parts.get(home[a] ?? a)
    const other = parts.get(home[b] ?? b)
    if (one && other && one !== other && mayJoin(one.members, other.members, found, rulings.apart))
      join(a, b, comparison.reason)
  }
  return [...parts.values()].map(({members, reasons}) => ({
    members: members.sort((a, b) => a - b),
    reasons: [...new Set(reasons)].sort(compareText)
  }))
}

/** What two sources say before what one says twice. */
function bestFirst(verdicts: readonly Verdict[], sourceOf: (number: number) => string): readonly Verdict[] {
  const twice = ({a, b}: Verdict): number => (sourceOf(a) === sourceOf(b) ? 1 : 0)
  const score = ({comparison}: Verdict): number => (comparison.relation === 'same' ? comparison.score : 0)
  return verdicts
    .filter(verdict => verdict.comparison.relation === 'same')
    .sort((x, y) => twice(x) - twice(y) || score(y) - score(x) || x.a - y.a || x.b - y.b)
}

function mayJoin(
  left: readonly number[],
  right: readonly number[],
  found: (a: number, b: number) => Comparison | undefined,
  apart: ReadonlySet<string>
): boolean {
  if (apart.size > 0 && left.some(a => right.some(b => apart.has(pairKey(a, b))))) return false
  const ones = [...left].sort((a, b) => a - b).slice(0, spokesmen)
  const others = [...right].sort((a, b) => a - b).slice(0, spokesmen)
  const across = ones.flatMap(a => others.flatMap(b => found(a, b) ?? []))
  if (across.some(({relation}) => relation === 'conflict')) return false
  return across.filter(({relation}) => relation === 'same').length >= 0.5 * across.length
}
