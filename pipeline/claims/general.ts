/** General: a whole sentence, list item or answer that says something of no other kind, and each of its clauses. */
import type {Clause} from '../language/read-clauses.ts'
import type {ClaimKind, SentenceInContext} from '../model/registry.ts'
import {clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'
import {isPronoun} from './support/is-pronoun.ts'
import {makeStatement, type Stretch} from './support/make-statement.ts'
import {reasonClauses} from './support/reason-clauses.ts'

export const general: ClaimKind = {
  name: 'general',
  heading: 'Also stated',
  fallback: true,
  extract: context => {
    const views = clausesOf(context)
    const [first] = views
    const end = context.tokens.length
    if (!first || end === 0) return []
    const whole = makeStatement(context, {
      start: 0,
      end,
      kind: 'general',
      relation: first.head,
      ...subjectOf(context, first.clause, first.subject)
    })
    const reasons = reasonClauses(
      context.tokens,
      views.map(({clause}) => clause)
    ).map(({start, end: stop, subjectStart, subjectEnd, head}) =>
      makeStatement(context, {
        start,
        end: stop,
        kind: 'general',
        relation: context.tokens[head ?? -1]?.stem ?? '',
        subject: {start: subjectStart, end: subjectEnd}
      })
    )
    if (views.length === 1) return [...reasons, whole]
    const clauses = views.map(({clause, subject, head, stands}) =>
      makeStatement(context, {
        start: clause.start,
        end: clause.end,
        kind: 'general',
        relation: head,
        ...subjectOf(context, clause, subject),
        ...(stands ? {antecedent: stands} : {})
      })
    )
    return [...clauses, ...reasons, whole]
  },
  compare: compareStatements
}

function subjectOf(context: SentenceInContext, clause: Clause, subject: string): {readonly subject?: Stretch} {
  const named = clause.subjectEnd > clause.subjectStart && !isPronoun(context, subject)
  return named ? {subject: {start: clause.subjectStart, end: clause.subjectEnd}} : {}
}
