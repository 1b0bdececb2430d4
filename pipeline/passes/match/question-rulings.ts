/** What the editors decided about questions: joined, kept apart, hidden, preferred, each by the place where it is asked. */
import {staleDecision} from '../../diagnostics/decisions.ts'
import type {Article} from '../../model/block.ts'
import type {Decisions, QuestionDecision} from '../../model/decision.ts'
import type {Diagnostic} from '../../model/diagnostic.ts'
import {findQuotation} from '../../model/find-quotation.ts'
import type {Asking} from '../../model/matching.ts'
import {meet} from '../../model/meet.ts'
import {compareText} from '../../model/order.ts'
import {placeOf} from '../../model/span.ts'

export interface QuestionRulings {
  readonly joined: ReadonlySet<string>
  readonly apart: ReadonlySet<string>
  readonly hidden: ReadonlySet<string>
  readonly preferred: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

export function questionRulings(
  decisions: Decisions,
  askings: readonly Asking[],
  articles: readonly Article[]
): QuestionRulings {
  const joined = new Set<string>()
  const apart = new Set<string>()
  const hidden = new Set<string>()
  const preferred = new Set<string>()
  const diagnostics: Diagnostic[] = []
  for (const decision of decisions.questions) {
    const one = placeAsked(decision, 'asked', askings, articles)
    const other = decision.other && placeAsked(decision, 'other', askings, articles)
    if ('problem' in one || (other && 'problem' in other)) {
      const problem = 'problem' in one ? one.problem : other && 'problem' in other ? other.problem : ''
      diagnostics.push(staleDecision(decisions.path, decision.at, problem))
    } else if (decision.ruling === 'hide') hidden.add(one.place)
    else if (decision.ruling === 'prefer') preferred.add(one.place)
    else if (other && 'place' in other)
      (decision.ruling === 'join' ? joined : apart).add(pairKey(one.place, other.place))
  }
  return {joined, apart, hidden, preferred, diagnostics}
}

function placeAsked(
  decision: QuestionDecision,
  field: 'asked' | 'other',
  askings: readonly Asking[],
  articles: readonly Article[]
): {readonly place: string} | {readonly problem: string} {
  const quotation = decision[field]
  if (!quotation) return {problem: 'it names no second question'}
  const lookup = findQuotation(
    articles.map(article => article.source.text),
    quotation
  )
  if (!('found' in lookup)) return {problem: `“${quotation.quote}” does not stand exactly once in ${quotation.source}`}
  const entry = askings.find(each => meet(each.asked, lookup.found))
  return entry ? {place: placeOf(entry.asked)} : {problem: `“${quotation.quote}” is no question of ${quotation.source}`}
}

/** The key of two places in `joined` and `apart`. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort(compareText).join('\n')
}
