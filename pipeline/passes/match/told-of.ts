/** Whom a clause tells of, among the subjects of a table, and what it tells of them. */
import type {Token} from '../../model/statement.ts'
import {type Told, toldBy} from './clause-facets.ts'
import {type Clause, namesIn} from './prose-clauses.ts'
import type {SubjectAt} from './subject-names.ts'

export interface ToldOf {
  readonly about: ReadonlySet<string>
  readonly told: readonly Told[]
}

/** “Otter and Heron are wooden canoes” gives examples of wooden canoes; a question, or what is true of some only, tells nothing. */
export function toldOf(clause: Clause, subjectAt: SubjectAt): readonly ToldOf[] {
  const about = aboutOf(clause, subjectAt)
  const classed = clause.members ? wholeName(clause.members.of, subjectAt) : new Set<string>()
  const others = new Set([...classed].filter(id => !about.has(id)))
  const members = clause.members && {facet: 'example' as const, from: clause.members.from, to: clause.members.to}
  return [
    ...(about.size > 0 ? [{about, told: [...toldInGloss(clause), ...examplesIn(clause), ...predicated(clause)]}] : []),
    ...(members && others.size > 0 ? [{about: others, told: [members]}] : [])
  ]
}

/**
 * Which subjects a clause speaks of: the lead of its list item, else its subject or what its pronoun stands for;
 * a pronoun that no clause explains, and what stands under the bare name of a thing, speak of what the heading names.
 */
function aboutOf(clause: Clause, subjectAt: SubjectAt): ReadonlySet<string> {
  if (clause.lead) return headNames(clause.lead.tokens, subjectAt)
  const subject = clause.antecedent ?? (clause.narrowed ? undefined : {tokens: clause.zone})
  const direct = subject ? headNames(subject.tokens, subjectAt) : new Set<string>()
  if (direct.size > 0) return direct
  const heading = namesIn(clause.heading, subjectAt)
  const bare = wordCount(clause.heading) <= 2 && !(clause.narrowed && clause.zone.length > 0)
  return heading.size === 1 && (clause.leaning || bare) ? heading : new Set()
}

/** A name is the subject where nothing but a noun as wide as “system” follows it. */
function headNames(tokens: readonly Token[], subjectAt: SubjectAt): ReadonlySet<string> {
  const ids = new Set<string>()
  for (let at = 0; at < tokens.length; ) {
    const name = subjectAt(tokens, at)
    const after = name ? tokens.slice(at + name.length) : []
    if (name?.id !== undefined && after.every((token, index) => closes(token, index))) ids.add(name.id)
    at += name?.length ?? 1
  }
  return ids
}

function closes({tag, text}: Token, index: number): boolean {
  return tag === 'ADV' || tag === 'PUNCT' || tag === 'AUX' || (index === 0 && wide.test(text))
}

const wide = /^(?:systems?|models?|machines?|tools?|devices?|products?|technolog(?:y|ies)|methods?|techniques?|types?|units?|apps?|applications?|programs?|programmes?|generators?|architectures?|networks?|themselves|itself)$/i

function wholeName(tokens: readonly Token[], subjectAt: SubjectAt): ReadonlySet<string> {
  const name = subjectAt(tokens, 0)
  const rest = name ? tokens.slice(name.length) : []
  return name?.id !== undefined && rest.every((token, index) => closes(token, index)) ? new Set([name.id]) : new Set()
}

function wordCount(tokens: readonly Token[]): number {
  return tokens.filter(token => /[\p{L}\p{N}]/u.test(token.text)).length
}

/** “Thermos: a flask with two walls” says what it is. */
function toldInGloss({lead, text}: Clause): readonly Told[] {
  const gloss = lead ? /^(?:an?|one|any|two|three) .{8,}?(?=[.;]|, (?:so|which|but|and)\b| [—–] |$)/iu.exec(text) : null
  return gloss ? [{facet: 'kind', from: 0, to: gloss[0].length}] : []
}

/** “Canoes like Otter and Heron turn fast”: what stands after “like” in the subject. */
function examplesIn({text, predicate, zone}: Clause): readonly Told[] {
  const match = /\b(?:like|such as|including) (\p{Lu}[^()]*?),?\s*$/u.exec(text.slice(0, predicate).trimEnd())
  if (!match?.[1] || zone.length === 0) return []
  const from = match.index + match[0].indexOf(match[1])
  return [{facet: 'example', from, to: from + match[1].length}]
}

/** What “some” or “early” ones do is not told of all; a gloss with a subject of its own tells of that. */
function predicated(clause: Clause): readonly Told[] {
  const open = clause.lead && (clause.predicate === 0 || clause.zone.length === 0)
  if (clause.lead && !open && !/^(?:it|they|this|these)$/i.test(clause.zone[0]?.text ?? '')) return toldBy(clause.text, 0).filter(({facet}) => facet === 'example' || facet === 'use')
  if (!clause.antecedent && clause.zone.some(({text}) => /^(?:some|few|early|certain|several|no|neither|none)$/i.test(text))) return []
  return toldBy(clause.text, clause.lead && open ? 0 : clause.predicate)
}
