/** Whom a clause tells of, among the subjects of a table, and what it tells of them. */
import type {Told, ToldOf} from './clause-facets.ts'
import {headNames, type Subjects, wholeName} from './head-names.ts'
import {headedBy} from './headed-by.ts'
import {ownerIn, possessedFacets} from './possessed-facets.ts'
import type {Clause} from './prose-clauses.ts'
import {tellings} from './tellings.ts'
import {toldInverse} from './told-inverse.ts'

/** A question, or what is true of some only, tells nothing. */
export function toldOf(clause: Clause, subjects: Subjects): readonly ToldOf[] {
  const owner = ownerIn(clause)
  if (owner) return aboutSome(headNames(owner, subjects), () => possessedFacets(clause))
  const {about, headed} = spokenOf(clause, subjects)
  const inverse = toldInverse(clause).flatMap(({phrase, whole, told}) =>
    aboutSome(
      apartFrom(headed ? new Set() : about, whole ? wholeName(phrase, subjects) : headNames(phrase, subjects)),
      () => told
    )
  )
  return [...aboutSome(about, () => (headed ? tellings(clause).underName : tellings(clause).ofSubject)), ...inverse]
}

function aboutSome(about: ReadonlySet<string>, told: () => readonly Told[]): readonly ToldOf[] {
  return about.size > 0 ? [{about, told: told()}] : []
}

function apartFrom(known: ReadonlySet<string>, ids: ReadonlySet<string>): ReadonlySet<string> {
  return known.size === 0 ? ids : new Set([...ids].filter(id => !known.has(id)))
}

function spokenOf(clause: Clause, subjects: Subjects): {readonly about: ReadonlySet<string>; readonly headed: boolean} {
  if (ofSome(clause)) return {about: new Set(), headed: false}
  const direct = directly(clause, subjects)
  if (direct.size > 0 || clause.lead) return {about: direct, headed: false}
  return {about: headedBy(clause, subjects.subjectAt), headed: true}
}

/** What “some” or “early” ones do is not told of all. */
function ofSome({antecedent, lead, zone}: Clause): boolean {
  return (
    !antecedent && !lead && zone.some(({text}) => /^(?:some|few|early|certain|several|no|neither|none)$/i.test(text))
  )
}

/** The lead of its list item, else its subject or what its pronoun stands for. */
function directly(clause: Clause, subjects: Subjects): ReadonlySet<string> {
  if (clause.lead) return headNames(clause.lead.tokens, subjects)
  const subject = clause.antecedent?.tokens ?? (clause.narrowed ? undefined : clause.zone)
  return subject ? headNames(subject, subjects) : new Set()
}
