/** What the sources hold against an answer: the sides of its disagreements that it does not give. */
import type {Conflict} from '../../model/claim.ts'
import {meet} from '../../model/meet.ts'
import type {Span} from '../../model/span.ts'
import type {AnswerUnit} from './answer-units.ts'
import type {ReadSources} from './source-answers.ts'
import {unitAt} from './unit-at.ts'

export interface Opposed {
  readonly conflict: Conflict
  readonly unit: AnswerUnit
}

/**
 * One passage a side, those that cannot both hold first; none of what an editor ruled to be no disagreement.
 * `shown` is what the answer gives so far.
 */
export function opposedUnits(
  shown: readonly Span[],
  conflicts: readonly Conflict[],
  corpus: ReadSources
): readonly Opposed[] {
  const open = conflicts.filter(({decision}) => decision?.ruling !== 'none')
  return [...open.filter(isHard), ...open.filter(conflict => !isHard(conflict))].flatMap(conflict => {
    const {sides} = conflict
    const unmet = sides.filter(({evidence}) => !evidence.some(said => shown.some(cut => meet(cut, said))))
    if (unmet.length === sides.length) return []
    return unmet.flatMap(({wording, evidence}) => {
      const unit = firstUnit([wording, ...evidence], corpus)
      return unit ? [{conflict, unit}] : []
    })
  })
}

function isHard({strength}: Conflict): boolean {
  return strength === 'hard'
}

function firstUnit(spans: readonly Span[], corpus: ReadSources): AnswerUnit | undefined {
  for (const span of spans) {
    const unit = unitAt(span, corpus)
    if (unit) return unit
  }
  return undefined
}
