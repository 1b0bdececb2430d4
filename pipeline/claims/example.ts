/** Example: that some named things are instances of a kind. */
import type {ClaimKind, SentenceInContext} from '../model/registry.ts'
import type {Statement} from '../model/statement.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {type ClauseView, clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'
import {sharedExamples} from './support/in-passing/shared-examples.ts'
import {makeStatement} from './support/make-statement.ts'

export const example: ClaimKind = {
  name: 'example',
  heading: 'Examples',
  fromHeadings: true,
  extract: context => {
    if (context.block.kind === 'heading') return listed(context)
    return clausesOf(context)
      .filter(recognised)
      .map(view => clauseStatement(context, view, 'example', {relation: 'example'}))
  },
  compare: compareStatements,
  inPassing: [sharedExamples]
}

function recognised(view: ClauseView): boolean {
  return (
    /\b(?:such as|including|for example|for instance|examples? (?:is|are|include)|like) /.test(view.text) &&
    view.tokens.some((token, at) => at > 0 && token.tag === 'PROPN')
  )
}

/** “Steam ferries (Otter, Tern, Gull)” as a heading: at least two names behind the kind. */
function listed(context: SentenceInContext): readonly Statement[] {
  const {tokens} = context
  const end = tokens.findIndex(({text}) => text === '(')
  const names = tokens.slice(end + 1, -1)
  const commas = names.filter(({text}) => text === ',').length
  const named = names.every(({text}) => /^[\p{Lu}\d]/u.test(text) || /^(?:,|and|or)$/.test(text))
  if (end < 1 || commas < 1 || !named || tokens[tokens.length - 1]?.text !== ')') return []
  return [
    makeStatement(context, {
      start: 0,
      end: tokens.length,
      kind: 'example',
      relation: 'example',
      subject: {start: 0, end},
      part: true
    })
  ]
}
