/** Which subject of a table the heading over a clause names, where the clause speaks of it. */
import type {Token} from '../../model/statement.ts'
import {namesIn} from './names-in.ts'
import type {Clause} from './prose-clauses.ts'
import type {SubjectAt} from './subject-names.ts'

/**
 * Under “Otter”, “What is an Otter?” or “How the Otter works”, a pronoun that no clause explains speaks of the Otter.
 * Under the bare name so does what names it in its predicate, what has no subject, and what is said of several names.
 */
export function headedBy(clause: Clause, subjectAt: SubjectAt): ReadonlySet<string> {
  const heading = namesIn(clause.heading, subjectAt)
  const words = clause.heading.filter(token => /[\p{L}\p{N}]/u.test(token.text)).length
  const [id] = heading
  const length = lengthOfName(clause.heading, subjectAt)
  const bare = words <= length + 1 && words <= 2 && !clause.narrowed && clause.opener.length === 0
  return id !== undefined &&
    heading.size === 1 &&
    ((bare && speaksOf(clause, id, subjectAt)) || (clause.leaning && words <= length + 3))
    ? heading
    : new Set()
}

function lengthOfName(tokens: readonly Token[], subjectAt: SubjectAt): number {
  return Math.max(
    0,
    ...tokens.map((_, at) => {
      const name = subjectAt(tokens, at)
      return name?.id === undefined || name.part ? 0 : name.length
    })
  )
}

function speaksOf(clause: Clause, id: string, subjectAt: SubjectAt): boolean {
  const [first] = clause.zone
  if (clause.leaning || !first || clause.predicate === 0) return true
  if (/^(?:this|these|both)$/i.test(first.text) && clause.zone.length === 1) return true
  const predicate = clause.tokens.slice(clause.tokens.indexOf(first) + clause.zone.length)
  const named = clause.zone.every(({tag}) => /^(?:PROPN|PUNCT|CCONJ|PART)$/.test(tag))
  return named || namesIn(predicate, subjectAt).has(id)
}
