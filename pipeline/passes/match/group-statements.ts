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

/** Average linkage: two groups join where at least half of the pairs across say the same and none conflicts. */
export function groupStatements(
  count: number,
  verdicts: readonly Verdict[],
  rulings: MergeRulings,
  compare: (a: number, b: number) => Comparison | undefined
): readonly Part[] {
  const known = new Map<string, Comparison['relation']>(
    verdicts.map(({a, b, comparison}) => [pairKey(a, b), comparison.relation])
  )
  const home = Array.from({length: count}, (_, number) => number)
  const parts = new Map<number, {members: number[]; reasons: string[]}>(
    home.map(number => [number, {members: [number], reasons: []}])
  )
  const relation = (a: number, b: number): Comparison['relation'] => {
    const key = pairKey(a, b)
    const found = known.get(key) ?? compare(a, b)?.relation ?? 'unrelated'
    known.set(key, found)
    return found
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
  for (const {a, b, comparison} of bestFirst(verdicts)) {
    const one = parts.get(home[a] ?? a)
    const other = parts.get(home[b] ?? b)
    if (one && other && one !== other && mayJoin(one.members, other.members, relation, rulings.apart))
      join(a, b, comparison.reason)
  }
  return [...parts.values()].map(({members, reasons}) => ({
    members: members.sort((a, b) => a - b),
    reasons: [...new Set(reasons)].sort(compareText)
  }))
}

function bestFirst(verdicts: readonly Verdict[]): readonly Verdict[] {
  const score = ({comparison}: Verdict): number => (comparison.relation === 'same' ? comparison.score : 0)
  return verdicts
    .filter(verdict => verdict.comparison.relation === 'same')
    .sort((x, y) => score(y) - score(x) || x.a - y.a || x.b - y.b)
}

function mayJoin(
  left: readonly number[],
  right: readonly number[],
  relation: (a: number, b: number) => Comparison['relation'],
  apart: ReadonlySet<string>
): boolean {
  let same = 0
  if (apart.size > 0 && left.some(a => right.some(b => apart.has(pairKey(a, b))))) return false
  const ones = [...left].sort((a, b) => a - b).slice(0, spokesmen)
  const others = [...right].sort((a, b) => a - b).slice(0, spokesmen)
  for (const a of ones) {
    for (const b of others) {
      const found = relation(a, b)
      if (found === 'conflict') return false
      if (found === 'same') same++
    }
  }
  return same >= 0.5 * ones.length * others.length
}
