import {describe, expect, it} from 'vitest'
import type {Comparison} from '../../../pipeline/model/claim.ts'
import type {Verdict} from '../../../pipeline/passes/match/group-statements.ts'
import {pairKey} from '../../../pipeline/passes/match/merge-rulings.ts'
import {secondHomes} from '../../../pipeline/passes/match/second-homes.ts'

/** Statement n comes from source n. */
const sourceOf = (number: number): string => `source ${number}`
const same = (a: number, b: number, score: number, typed: boolean): Verdict => ({
  a,
  b,
  comparison: {relation: 'same', reason: `${a} is ${b}`, score, ...(typed ? {typed} : {})}
})
const held = (
  parts: readonly (readonly number[])[],
  verdicts: readonly Verdict[],
  apart: readonly string[] = [],
  compare: (a: number, b: number) => Comparison | undefined = () => undefined
): readonly (readonly number[])[] =>
  secondHomes(
    parts.map(members => ({members, reasons: []})),
    verdicts,
    new Set(apart),
    compare,
    sourceOf
  ).map(({members}) => members)

describe('a statement that one claim holds for its class', () => {
  it('is held by the claim of what else it says as well', () => {
    expect(held([[0, 1], [2]], [same(0, 1, 0.8, true), same(1, 2, 0.6, false)])).toEqual([
      [0, 1],
      [1, 2]
    ])
  })
  it('stays where it is if likeness holds it there', () => {
    expect(held([[0, 1], [2]], [same(0, 1, 0.8, false), same(1, 2, 0.6, false)])).toEqual([[0, 1], [2]])
  })
  it('is held by two claims for two acts or classes', () => {
    expect(held([[0, 1], [2]], [same(0, 1, 0.8, false), same(1, 2, 0.8, true)])).toEqual([
      [0, 1],
      [1, 2]
    ])
  })
  it('is held by no claim that an editor keeps apart from it', () => {
    const verdicts = [same(0, 1, 0.8, true), same(1, 2, 0.8, true)]
    expect(held([[0, 1], [2]], verdicts, [pairKey(1, 2)])).toEqual([[0, 1], [2]])
  })
  it('joins no claim of which it says but a part', () => {
    const verdicts = [same(0, 1, 0.8, true), same(2, 3, 0.9, false), same(1, 2, 0.6, false)]
    const parts = [
      [0, 1],
      [2, 3]
    ]
    expect(held(parts, verdicts)).toEqual(parts)
  })
  it('joins a claim with whose other member nobody has compared it yet, if the two say the same', () => {
    const verdicts = [same(0, 1, 0.8, true), same(2, 3, 0.9, true), same(1, 2, 0.8, true)]
    const parts = [
      [0, 1],
      [2, 3]
    ]
    const says = (a: number, b: number): Comparison | undefined =>
      pairKey(a, b) === pairKey(1, 3) ? {relation: 'same', reason: 'asked at last', score: 0.8} : undefined
    expect(held(parts, verdicts, [], says)).toContainEqual([1, 2, 3])
  })
  it('joins no claim that it is hardly like', () => {
    expect(held([[0, 1], [2]], [same(0, 1, 0.8, true), same(1, 2, 0.4, false)])).toEqual([[0, 1], [2]])
  })
})
