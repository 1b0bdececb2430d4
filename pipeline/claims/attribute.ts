/** Attribute: a property of one thing, such as its maker, its place, its material or what it is built on; a cell of a table. */
import type {ClaimKind} from '../model/registry.ts'
import {attributesOf} from './support/attribute-of.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'
import {sharedBasis} from './support/in-passing/shared-basis.ts'
import {makeStatement} from './support/make-statement.ts'

export const attribute: ClaimKind = {
  name: 'attribute',
  heading: 'Properties',
  fromDropped: true,
  extract: context => {
    const {cell, tokens} = context
    if (cell && tokens.length > 0) {
      const whole = {start: 0, end: tokens.length}
      return [
        makeStatement(context, {
          ...whole,
          kind: 'attribute',
          relation: cell.attribute.text,
          subject: cell.subject,
          objects: [whole]
        })
      ]
    }
    return clausesOf(context).flatMap(view =>
      attributesOf(context, view).map(({part, ...found}) => clauseStatement(context, view, 'attribute', found, part))
    )
  },
  compare: compareStatements,
  inPassing: [sharedBasis]
}
