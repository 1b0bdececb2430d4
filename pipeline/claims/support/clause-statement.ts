/** A statement of a whole clause, its subject and what a kind found in it. */
import type {SentenceInContext} from '../../model/registry.ts'
import type {ClaimKindName, Phrase, Statement, Token} from '../../model/statement.ts'
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
  const subject = found.subject ?? (without ? undefined : subjectOf(context, view))
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

/** Of “Steam ferries (SF)” the name before the bracket, which is a term where the whole is none; of “knowing that a ferry” the ferry. */
function subjectOf({tokens}: SentenceInContext, {clause}: ClauseView): Stretch {
  const {subjectEnd} = clause
  const subjectStart = afterKnowing(tokens, clause.subjectStart, subjectEnd)
  const bracket = tokens.findIndex(({text}, at) => at > subjectStart && at < subjectEnd && text === '(')
  const closes = tokens[subjectEnd - 1]?.text === ')'
  return {start: subjectStart, end: closes && bracket > 0 ? bracket : subjectEnd}
}

function afterKnowing(tokens: readonly Token[], from: number, to: number): number {
  if (
    !/^(?:knowing|understanding|recognising|recognizing|realising|realizing|remembering)$/i.test(
      tokens[from]?.text ?? ''
    )
  )
    return from
  const next = /^that$/i.test(tokens[from + 1]?.text ?? '') ? from + 2 : from + 1
  return next < to ? next : from
}
