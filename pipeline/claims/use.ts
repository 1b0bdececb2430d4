/** Use: what a thing is used for. */
import type {ClaimKind} from '../model/registry.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {type ClauseView, clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'
import {sharedUse} from './support/in-passing/shared-use.ts'

export const use: ClaimKind = {
  name: 'use',
  heading: 'What it is used for',
  extract: context =>
    clausesOf(context)
      .filter(recognised)
      .map(view => clauseStatement(context, view, 'use', {relation: 'use'})),
  compare: compareStatements,
  inPassing: [sharedUse]
}

function recognised(view: ClauseView): boolean {
  // “The hall used to be a market” tells what was
  if (/^used\b/.test(view.verb) && /\bused to\b/.test(view.text)) return false
  return /\b(?:used|useful|employed|applied|ideal|suitable|suited|intended|designed|meant|good|great) (?:\w+ )?(?:for|to|in)\b|\bserves? (?:as|to)\b|\bsuits?\b/.test(
    view.text
  )
}
