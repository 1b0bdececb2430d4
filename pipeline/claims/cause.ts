/** Cause: what brings something about, or why it is so. */
import type {ClaimKind} from '../model/registry.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {type ClauseView, clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'

export const cause: ClaimKind = {
  name: 'cause',
  heading: 'Causes and reasons',
  extract: context =>
    clausesOf(context)
      .filter(recognised)
      .map(view => clauseStatement(context, view, 'cause', {relation: 'cause'})),
  compare: compareStatements
}

function recognised(view: ClauseView): boolean {
  return (
    view.verb !== '' &&
    /\b(?:because|caused? by|causes?|due to|owing to|owes?|leads? to|results? in|results? from|the result of|thanks to|the reason|why|source of|responsible for|brought about)\b/.test(
      view.text
    )
  )
}
