/** The rules of agreement, the surest first: each finds one thing that both statements tell of one subject, in whatever words. */
import type {StatementPair} from '../statement-pair.ts'
import {sameAct} from './same-act.ts'
import {sameBasis} from './same-basis.ts'
import {sameContrast} from './same-contrast.ts'
import {sameCounts} from './same-counts.ts'
import {sameExamples} from './same-examples.ts'
import {sameSlot} from './same-slot.ts'
import {sameUse} from './same-use.ts'

export interface Agreement {
  /** In words. */
  readonly reason: string
  /** Where several could be joined, the surer go first: 0 to 1. */
  readonly score: number
}

const rules: readonly ((pair: StatementPair) => Agreement | undefined)[] = [
  sameSlot,
  sameAct,
  sameContrast,
  sameCounts,
  sameBasis,
  sameExamples,
  sameUse
]

/** Asked after the rules of difference: what agrees here may still be worded quite otherwise. */
export function agreementOf(pair: StatementPair): Agreement | undefined {
  for (const rule of rules) {
    const found = rule(pair)
    if (found) return found
  }
  return undefined
}
