/** Date: when something happened, began or ended. */
import {readClauses} from '../language/read-clauses.ts'
import {readDates} from '../language/read-dates.ts'
import type {ClaimKind, SentenceInContext} from '../model/registry.ts'
import {clauseStatement} from './support/clause-statement.ts'
import {type ClauseView, clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'

export const date: ClaimKind = {
  name: 'date',
  heading: 'Dates',
  fromDropped: true,
  extract: context =>
    clausesOf(context)
      .filter(recognised)
      .flatMap(view => {
        const event = eventIn(context, view)
        const whole = clauseStatement(context, view, 'date', {relation: view.head})
        return event ? [clauseStatement(context, view, 'date', event.found, event.part), whole] : [whole]
      }),
  compare: compareStatements
}

/** “Since the pier was opened in 1901, …”: what the opening clause dates is an event of its own. */
function eventIn({tokens}: SentenceInContext, {clause}: ClauseView) {
  if (!/^(?:since|after|when|before|until)$/i.test(tokens[clause.start]?.text ?? '')) return undefined
  const comma = tokens.findIndex((token, at) => at > clause.start && token.text === ',')
  const start = clause.start + 1
  const [event] = comma > start ? readClauses(tokens.slice(start, comma)) : []
  if (event?.verb === undefined || event.head === undefined || readDates(tokens.slice(start, comma)).length === 0)
    return undefined
  return {
    found: {
      relation: tokens[start + event.head]?.stem ?? '',
      subject: {start: start + event.subjectStart, end: start + event.subjectEnd}
    },
    part: {start, end: comma}
  }
}

/** A dated event; what only holds for a time (“in 2026, the ferry cannot …”) is no event. */
function recognised(view: ClauseView): boolean {
  return (
    /\b(?:1[4-9]|20)\d\d\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b/.test(
      view.text
    ) &&
    view.verb !== '' &&
    !/\b(?:can|could|may|might|must|should)\b/.test(view.verb)
  )
}
