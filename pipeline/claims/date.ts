/** Date: when something happened, began or ended. */
import type {ClaimKind} from '../model/registry.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {type ClauseView, clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'

export const date: ClaimKind = {
  name: 'date',
  heading: 'Dates',
  fromDropped: true,
  extract: context =>
    clausesOf(context)
      .filter(recognised)
      .map(view => clauseStatement(context, view, 'date', {relation: view.head})),
  compare: compareStatements
}

/** A dated event; what only holds for a time (“in 2026, the ferry cannot …”) is no event. */
function recognised(view: ClauseView): boolean {
  return (
    /\b(?:1[4-9]|20)\d\d\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b/.test(
      view.text
    ) &&
    view.verb !== '' &&
    !/\b(?:can|could|may|might|must|should)\b/.test(view.verb)
  )
}
