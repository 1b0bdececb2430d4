/** Limitation: what a thing cannot do, or does badly. */
import type {ClaimKind} from '../model/registry.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {type ClauseView, clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'

export const limitation: ClaimKind = {
  name: 'limitation',
  heading: 'What it cannot do',
  extract: context =>
    clausesOf(context)
      .filter(recognised)
      .map(view => clauseStatement(context, view, 'limitation', {relation: 'limitation'})),
  compare: compareStatements
}

function recognised(view: ClauseView): boolean {
  return /\b(?:cannot|can not|can n't|could not|unable to|not able to|fails? to|struggles?|lacks?|has no|have no|bad at|incapable)\b/.test(
    `${view.verb} ${view.text}`
  )
}
