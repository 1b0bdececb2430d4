/** Example: that some named things are instances of a kind. */
import type {ClaimKind} from '../model/registry.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {type ClauseView, clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'

export const example: ClaimKind = {
  name: 'example',
  heading: 'Examples',
  extract: context =>
    clausesOf(context)
      .filter(recognised)
      .map(view => clauseStatement(context, view, 'example', {relation: 'example'})),
  compare: compareStatements
}

function recognised(view: ClauseView): boolean {
  return (
    /\b(?:such as|including|for example|for instance|examples? (?:is|are|include)|like) /.test(view.text) &&
    view.tokens.some((token, at) => at > 0 && token.tag === 'PROPN')
  )
}
