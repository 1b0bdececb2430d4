/** Comparison: more, less, better or other than something else. */
import type {ClaimKind} from '../model/registry.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {type ClauseView, clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'
import {sharedContrast} from './support/in-passing/shared-contrast.ts'

export const comparison: ClaimKind = {
  name: 'comparison',
  heading: 'Compared with others',
  extract: context =>
    clausesOf(context)
      .filter(recognised)
      .map(view => clauseStatement(context, view, 'comparison', {relation: 'comparison'})),
  compare: compareStatements,
  inPassing: [sharedContrast]
}

function recognised(view: ClauseView): boolean {
  return (
    view.verb !== '' &&
    announced.test(view.text) &&
    /\b(?:more|less|fewer|\w+er|rather|other|different) than\b|\bunlike\b|\bcompared (?:with|to)\b|\bas (?!soon\b|far\b|well\b)\w+ as\b|\bdifferent from\b|\bthe same as\b/.test(
      view.text
    ) &&
    !/\bno (?:more|less|fewer|larger|longer|later) than\b/.test(view.text)
  )
}

/** A word of every form: most clauses hold none. */
const announced = /\b(?:than|unlike|compared|as|different|same)\b/
