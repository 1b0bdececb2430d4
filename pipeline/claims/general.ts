/** General: a whole sentence, list item or answer that says something of no other kind; what every sentence has at least. */
import type {ClaimKind} from '../model/registry.ts'
import {clausesOf} from './support/clauses-of.ts'
import {compareStatements} from './support/compare-statements.ts'
import {makeStatement} from './support/make-statement.ts'

export const general: ClaimKind = {
  name: 'general',
  heading: 'Also stated',
  extract: context => {
    const [first] = clausesOf(context)
    const end = context.tokens.length
    if (!first || end === 0) return []
    const {clause} = first
    const subject =
      clause.subjectEnd > clause.subjectStart && !/^(?:it|they|he|she)$/.test(first.subject)
        ? {subject: {start: clause.subjectStart, end: clause.subjectEnd}}
        : {}
    return [makeStatement(context, {start: 0, end, kind: 'general', relation: first.head, ...subject})]
  },
  compare: compareStatements
}
