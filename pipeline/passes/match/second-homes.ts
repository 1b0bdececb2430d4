/** A statement that says one thing with one claim and another thing, a class or an act of it, with a second is held by both. */
import type {Comparison} from '../../model/claim.ts'
import {compareText} from '../../model/order.ts'
import type {Part, Verdict} from './group-statements.ts'
import {pairKey} from './merge-rulings.ts'

/** Likeness from which on what a statement says besides is a claim of its own. */
const enough = 0.5

/** The parts, some grown by a statement that a statement of another part has joined in the place of what they were. */
export function secondHomes(
  parts: readonly Part[],
  verdicts: readonly Verdict[],
  apart: ReadonlySet<string>,
  compare: (a: number, b: number) => Comparison | undefined,
  sourceOf: (number: number) => string
): readonly Part[] {
  const same = verdicts.filter(
    each =>
      each.comparison.relation === 'same' &&
      sourceOf(each.a) !== sourceOf(each.b) &&
      !(apart.size > 0 && apart.has(pairKey(each.a, each.b)))
  )
  const found = new Map(
    same.flatMap(each => [[`${each.a} ${each.b}`, each] as const, [`${each.b} ${each.a}`, each] as const])
  )
  // what is cut out of two long sentences need not have been compared
  const saysSame = (a: number, b: number): boolean => found.has(`${a} ${b}`) || compare(a, b)?.relation === 'same'
  const home = new Map(parts.flatMap((part, index) => part.members.map(member => [member, index] as const)))
  const grown = new Map<number, Part>()
  const moved = new Set<number>()
  for (const verdict of likestFirst(same)) {
    for (const [guest, host] of [
      [verdict.a, verdict.b],
      [verdict.b, verdict.a]
    ] as const) {
      const index = home.get(host)
      const into = index === undefined ? undefined : (grown.get(index) ?? parts[index])
      if (index === undefined || !into || home.get(guest) === index || moved.has(guest)) continue
      if (!isTyped(verdict) && !isHeldForOne(guest, parts[home.get(guest) ?? -1], found)) continue
      if (!into.members.every(member => saysSame(guest, member))) continue
      moved.add(guest)
      grown.set(index, joined(into, guest, reasonOf(verdict)))
    }
  }
  return parts.map((part, index) => grown.get(index) ?? part)
}

type Found = ReadonlyMap<string, Verdict>

function likestFirst(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts
    .filter(each => isTyped(each) || scoreOf(each) >= enough)
    .sort((x, y) => scoreOf(y) - scoreOf(x) || x.a - y.a || x.b - y.b)
}

/** Nothing but classes and acts joins it to the rest of its part. */
function isHeldForOne(guest: number, part: Part | undefined, found: Found): boolean {
  const ties = (part?.members ?? []).flatMap(member => found.get(`${guest} ${member}`) ?? [])
  return ties.length > 0 && ties.every(isTyped)
}

function joined({members, reasons}: Part, guest: number, reason: string): Part {
  return {
    members: [...members, guest].sort((a, b) => a - b),
    reasons: [...new Set([...reasons, reason])].sort(compareText)
  }
}

function isTyped({comparison}: Verdict): boolean {
  return comparison.relation === 'same' && comparison.typed === true
}

function scoreOf({comparison}: Verdict): number {
  return comparison.relation === 'same' ? comparison.score : 0
}

function reasonOf({comparison}: Verdict): string {
  return comparison.reason
}
