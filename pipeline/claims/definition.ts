/** Definition: what a thing is, said so that a reader who does not know it learns it. */
import type {ClaimKind} from '../model/registry.ts'
import {beforeDetail} from './support/before-detail.ts'
import {classOf} from './support/class-of.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'
import {statesFigure} from './support/states-figure.ts'

export const definition: ClaimKind = {
  name: 'definition',
  heading: 'What it is',
  fromPointers: true,
  extract: context =>
    clausesOf(context).flatMap(view => {
      const found = statesFigure(view) ? undefined : classOf(context, view)
      return found?.defines ? [clauseStatement(context, beforeDetail(view, context.tokens), 'definition', found)] : []
    }),
  compare: compareStatements
}
