/** Applies an editor's rulings to conflicts: by quotation, and only where the quotation still names one side each. */
import {staleDecision} from '../../diagnostics/decisions.ts'
import type {Conflict} from '../../model/claim.ts'
import type {ConflictDecision, Quotation} from '../../model/decision.ts'
import type {Result} from '../../model/diagnostic.ts'
import {findQuotation} from '../../model/find-quotation.ts'
import type {SourceText} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'

export function ruleConflicts(
  conflicts: readonly Conflict[],
  decisions: readonly ConflictDecision[],
  file: string,
  sources: readonly SourceText[]
): Result<readonly Conflict[]> {
  const ruled = new Map<string, Conflict>()
  const diagnostics = decisions.flatMap(decision => {
    const [stands, other] = decision.sides.map(quotation => place(sources, quotation))
    const problem = [stands, other].find(lookup => typeof lookup === 'string')
    if (typeof problem === 'string') return [staleDecision(file, decision.at, problem)]
    const hits = conflicts.flatMap(conflict => {
      const side = conflict.sides.findIndex(candidate => touches(candidate.evidence, stands))
      const against = conflict.sides.findIndex(
        (candidate, index) => index !== side && touches(candidate.evidence, other)
      )
      return side < 0 || against < 0 ? [] : [{conflict, side}]
    })
    if (hits.length === 0)
      return [staleDecision(file, decision.at, 'the two quotations no longer stand on two sides of one disagreement')]
    for (const {conflict, side} of hits) {
      ruled.set(conflict.id, {
        ...conflict,
        decision: {
          ruling: decision.ruling,
          ...(decision.note === undefined ? {} : {note: decision.note}),
          ...(decision.ruling === 'prefer' ? {side} : {})
        }
      })
    }
    return []
  })
  return {output: conflicts.map(conflict => ruled.get(conflict.id) ?? conflict), diagnostics}
}

/** The span, or what is wrong with the quotation in words. */
function place(sources: readonly SourceText[], quotation: Quotation): Span | string {
  const lookup = findQuotation(sources, quotation)
  if ('found' in lookup) return lookup.found
  if ('missing' in lookup) {
    return lookup.missing === 'source'
      ? `there is no source “${quotation.source}”`
      : `“${quotation.quote}” no longer stands in ${quotation.source}`
  }
  return `“${quotation.quote}” stands in ${quotation.source} ${lookup.ambiguous.length} times; quote more of it`
}

function touches(evidence: readonly Span[], quoted: Span | string | undefined): boolean {
  if (quoted === undefined || typeof quoted === 'string') return false
  return evidence.some(
    span =>
      span.source === quoted.source && span.start.offset < quoted.end.offset && quoted.start.offset < span.end.offset
  )
}
