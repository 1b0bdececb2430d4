/** A statement of a whole clause, its subject and what a kind found in it. */
import type {SentenceInContext} from '../../model/registry.ts'
import type {ClaimKindName, Phrase, Statement} from '../../model/statement.ts'
import type {ClauseView} from './clauses-of.ts'
import {makeStatement, type Stretch} from './make-statement.ts'

export interface Found {
  readonly relation: string
  readonly objects?: readonly (Stretch | Phrase)[]
  /** Where it is not the subject of the clause. */
  readonly subject?: Stretch
}

/** `part`: the stretch that says it, where the clause says more. */
export function clauseStatement(
  context: SentenceInContext,
  view: ClauseView,
  kind: ClaimKindName,
  found: Found,
  part?: Stretch
): Statement {
  const {clause} = view
  const pronoun = /^(?:it|they|he|she)$/.test(view.subject)
  const without = pronoun || clause.subjectEnd <= clause.subjectStart
  const subject = found.subject ?? (without ? undefined : {start: clause.subjectStart, end: clause.subjectEnd})
  return makeStatement(context, {
    kind,
    start: part?.start ?? clause.start,
    end: part?.end ?? clause.end,
    part: part !== undefined,
    relation: found.relation,
    ...(subject ? {subject} : {}),
    ...(found.objects ? {objects: found.objects} : {})
  })
}
