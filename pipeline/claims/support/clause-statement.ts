/** A statement of a whole clause, its subject and what a kind found in it. */
import type {SentenceInContext} from '../../model/registry.ts'
import type {ClaimKindName, Phrase, Polarity, Statement, Token} from '../../model/statement.ts'
import type {ClauseView} from './clauses-of.ts'
import {isPronoun} from './is-pronoun.ts'
import {makeStatement, type Stretch} from './make-statement.ts'

export interface Found {
  readonly relation: string
  readonly objects?: readonly (Stretch | Phrase)[]
  /** Where it is not the subject of the clause. */
  readonly subject?: Stretch
  /** Where the words of the clause do not tell it by a denial. */
  readonly polarity?: Polarity
  /** Only the sentence before tells what it says. */
  readonly leans?: true
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
  const without = isPronoun(context, view.subject) || clause.subjectEnd <= clause.subjectStart
  const subject = found.subject ?? (without ? undefined : subjectOf(context, view))
  const antecedent = found.subject || part ? undefined : view.stands
  const statement = makeStatement(context, {
    kind,
    start: part?.start ?? clause.start,
    end: part?.end ?? clause.end,
    part: part !== undefined,
    relation: found.relation,
    ...(subject ? {subject} : {}),
    ...(antecedent ? {antecedent} : {}),
    ...(found.objects ? {objects: found.objects} : {}),
    ...(found.polarity ? {polarity: found.polarity} : {})
  })
  return found.leans ? {...statement, standsAlone: false} : statement
}

/** “, from the Holm yard,”, “, which was built in May,”, “, if you have them,”. */
function opensInsertion(token: Token | undefined): boolean {
  return (
    token?.tag === 'ADP' ||
    /^(?:which|who|whose|if|when|although|though|while|because|since|once|unless|as)$/i.test(token?.text ?? '')
  )
}

function joins({text}: Token): boolean {
  return /^(?:and|or)$/i.test(text)
}

/** Of “Steam ferries (SF)” the name before the bracket, which is a term where the whole is none. */
function subjectOf({tokens}: SentenceInContext, {clause}: ClauseView): Stretch {
  const {subjectStart, subjectEnd} = clause
  const bracket = tokens.findIndex(({text}, at) => at > subjectStart && at < subjectEnd && text === '(')
  const closes = tokens[subjectEnd - 1]?.text === ')'
  const comma = tokens.findIndex(({text}, at) => at > subjectStart && at < subjectEnd && text === ',')
  if (comma > 0 && opensInsertion(tokens[comma + 1]) && !tokens.slice(comma, subjectEnd).some(joins))
    return {start: subjectStart, end: comma}
  return {start: subjectStart, end: closes && bracket > 0 ? bracket : subjectEnd}
}
