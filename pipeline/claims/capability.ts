/** Capability: what a thing can do. */
import type {ClaimKind} from '../model/registry.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {type ClauseView, clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'
import {sharedAct} from './support/in-passing/shared-act.ts'

export const capability: ClaimKind = {
  name: 'capability',
  heading: 'What it can do',
  extract: context =>
    clausesOf(context)
      .filter(recognised)
      .map(view => clauseStatement(context, view, 'capability', {relation: 'capability'})),
  compare: compareStatements,
  inPassing: [sharedAct]
}

function recognised(view: ClauseView): boolean {
  return (
    /\b(?:can|could|able to|capable of|lets? you|allows?|enables?|excels? at|good at)\b/.test(
      `${view.verb} ${view.complement.slice(0, 30)}`
    ) && !/\b(?:not|n't|never|cannot)\b/.test(view.verb)
  )
}
