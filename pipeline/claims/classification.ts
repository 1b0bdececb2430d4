/** Classification: that one thing is, or is not, of a kind. */
import type {ClaimKind} from '../model/registry.ts'
import {appositionsOf} from './support/appositions-of.ts'
import {beforeDetail} from './support/before-detail.ts'
import {classOf} from './support/class-of.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'
import {sharedClass} from './support/in-passing/shared-class.ts'
import {listedClass} from './support/listed-class.ts'
import {namedClasses} from './support/named-classes.ts'
import {statesFigure} from './support/states-figure.ts'

export const classification: ClaimKind = {
  name: 'classification',
  heading: 'What kind of thing it is',
  fromPointers: true,
  extract: context => [
    ...listedClass(context),
    ...clausesOf(context).flatMap(view => {
      const found = statesFigure(view) ? undefined : classOf(context, view)
      const appositions = [...appositionsOf(context, view), ...namedClasses(context, view)].map(({part, ...each}) =>
        clauseStatement(context, view, 'classification', each, part)
      )
      return found && !found.defines
        ? [clauseStatement(context, beforeDetail(view, context.tokens), 'classification', found), ...appositions]
        : appositions
    })
  ],
  compare: compareStatements,
  inPassing: [sharedClass]
}
