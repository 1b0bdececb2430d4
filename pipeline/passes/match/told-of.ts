/** Whom a clause tells of, among the subjects of a table, and what it tells of them. */
import {singular} from '../../language/singular.ts'
import type {Token} from '../../model/statement.ts'
import {type Told, toldBy} from './clause-facets.ts'
import {isWideNoun} from './is-wide-noun.ts'
import {namesIn} from './names-in.ts'
import type {Clause} from './prose-clauses.ts'
import type {SubjectAt} from './subject-names.ts'

export interface ToldOf {
  readonly about: ReadonlySet<string>
  readonly told: readonly Told[]
}

/** The subjects of a table, and the nouns that may follow their names. */
export interface Subjects {
  readonly subjectAt: SubjectAt
  readonly nouns: ReadonlySet<string>
}

/** “Otter and Heron are wooden canoes” gives examples of wooden canoes; a question, or what is true of some only, tells nothing. */
export function toldOf(clause: Clause, {subjectAt, nouns}: Subjects): readonly ToldOf[] {
  const direct = ofSome(clause) ? new Set<string>() : directly(clause, {subjectAt, nouns})
  const headed = direct.size === 0 && !clause.lead && !ofSome(clause) ? headedBy(clause, subjectAt) : new Set<string>()
  const about = direct.size > 0 ? direct : headed
  const told =
    about.size > 0
      ? [
          ...toldInGloss(clause),
          ...examplesIn(clause),
          ...predicated(clause),
          ...(headed.size > 0 ? namesBefore(clause) : [])
        ]
      : []
  const {members} = clause
  const classed = members ? wholeName(members.of, {subjectAt, nouns}) : new Set<string>()
  const others = new Set([...classed].filter(id => !about.has(id)))
  const listed = members
    ? [
        {facet: 'example' as const, from: members.from, to: members.to},
        ...(members.used ? toldBy(clause.text, members.rest) : [])
      ]
    : []
  return [...(about.size > 0 ? [{about, told}] : []), ...(others.size > 0 ? [{about: others, told: listed}] : [])]
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

/** Under “Otter”, “What is an Otter?” or “How the Otter works”, a pronoun that no clause explains speaks of the Otter; under the bare name all does. */
function headedBy(clause: Clause, subjectAt: SubjectAt): ReadonlySet<string> {
  const heading = namesIn(clause.heading, subjectAt)
  const words = wordCount(clause.heading)
  const [id] = heading
  const length = lengthOfName(clause.heading, subjectAt)
  const bare = words <= length + 1 && words <= 2 && !clause.narrowed
  return id !== undefined && heading.size === 1 && (bare || (clause.leaning && words <= length + 3))
    ? heading
    : new Set()
}

function lengthOfName(tokens: readonly Token[], subjectAt: SubjectAt): number {
  return Math.max(
    0,
    ...tokens.map((_, at) => (subjectAt(tokens, at)?.id === undefined ? 0 : (subjectAt(tokens, at)?.length ?? 0)))
  )
}

/** Under the bare name of a kind, the names that a sentence starts with are of that kind. */
function namesBefore({text, predicate, zone}: Clause): readonly Told[] {
  const subject = text.slice(0, predicate).trimEnd()
  return zone[0]?.tag === 'PROPN' && /^\p{Lu}\S* (?:and|or) \p{Lu}|, .*\b(?:and|or) /u.test(subject)
    ? [{facet: 'example', from: 0, to: subject.length}]
    : []
}

/** A name is the subject where nothing but a noun as wide as “system” follows it. */
function headNames(tokens: readonly Token[], {subjectAt, nouns}: Subjects): ReadonlySet<string> {
  const ids = new Set<string>()
  for (let at = 0; at < tokens.length; ) {
    const name = subjectAt(tokens, at)
    const after = name ? tokens.slice(at + name.length) : []
    if (name?.id !== undefined && after.every((token, index) => closes(token, index, nouns))) ids.add(name.id)
    at += name?.length ?? 1
  }
  return ids
}

function closes({tag, text}: Token, index: number, nouns: ReadonlySet<string>): boolean {
  return (
    tag === 'ADV' ||
    tag === 'PUNCT' ||
    tag === 'AUX' ||
    (index === 0 && (isWideNoun(text) || nouns.has(singular(text.toLowerCase())))) ||
    /^(?:itself|themselves)$/i.test(text)
  )
}

function wholeName(tokens: readonly Token[], {subjectAt, nouns}: Subjects): ReadonlySet<string> {
  const name = subjectAt(tokens, 0)
  const rest = name ? tokens.slice(name.length) : []
  return name?.id !== undefined && rest.every((token, index) => closes(token, index, nouns))
    ? new Set([name.id])
    : new Set()
}

function wordCount(tokens: readonly Token[]): number {
  return tokens.filter(token => /[\p{L}\p{N}]/u.test(token.text)).length
}

/** “Thermos: a flask with two walls” says what it is. */
function toldInGloss({lead, text}: Clause): readonly Told[] {
  const gloss = lead
    ? /^(?:(?:an?|one|any|two|three) |\p{Ll}{3,}s that ).{6,}?(?=[.;]|, (?:so|which|but|and)\b| [—–] |$)/iu.exec(text)
    : null
  return gloss ? [{facet: 'kind', from: 0, to: gloss[0].length}] : []
}

/** “Canoes like Otter and Heron turn fast”: what stands after “like” in the subject. */
function examplesIn({text, predicate, zone}: Clause): readonly Told[] {
  const match = /\b(?:like|such as|including) (\p{Lu}[^()]*?),?\s*$/u.exec(text.slice(0, predicate).trimEnd())
  if (!match?.[1] || zone.length === 0) return []
  const from = match.index + match[0].indexOf(match[1])
  return [{facet: 'example', from, to: from + match[1].length}]
}

/** A gloss with a subject of its own tells of that. */
function predicated(clause: Clause): readonly Told[] {
  const open =
    clause.lead &&
    (clause.predicate === 0 || !clause.zone.some(({tag}) => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON'))
  if (clause.lead && !open && !/^(?:it|they|this|these)$/i.test(clause.zone[0]?.text ?? ''))
    return toldBy(clause.text, 0).filter(({facet}) => facet === 'example' || facet === 'use')
  return toldBy(clause.text, clause.lead && open ? 0 : clause.predicate)
}
