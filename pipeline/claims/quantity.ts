/** Quantity: how much, how many, how long, with a number or a number word. */
import {readQuantities} from '../language/read-quantities.ts'
import type {ClaimKind} from '../model/registry.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'
import {sharedCounts} from './support/in-passing/shared-counts.ts'

export const quantity: ClaimKind = {
  name: 'quantity',
  heading: 'Figures',
  fromDropped: true,
  extract: context =>
    clausesOf(context)
      .filter(view => readQuantities(view.tokens).length > 0)
      .map(view => clauseStatement(context, view, 'quantity', {relation: view.head})),
  compare: compareStatements,
  inPassing: [sharedCounts]
}
