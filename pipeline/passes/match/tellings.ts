/** What a clause tells of its subject, whatever the table: by its predicate, its examples, and the gloss of a list item. */
import {remembered} from '../../language/remembered.ts'
import type {Token} from '../../model/statement.ts'
import {type Facet, type Told, toldBy} from './clause-facets.ts'
import {isSeries} from './is-series.ts'
import type {Clause} from './prose-clauses.ts'
import {withOpener} from './with-opener.ts'

export interface Tellings {
  readonly ofSubject: readonly Told[]
  /** Under the bare name of a kind: the names that a sentence starts with are of that kind. */
  readonly underName: readonly Told[]
}

export const tellings = remembered((clause: Clause): Tellings => {
  if (isExample(clause) || clause.conditional) return {ofSubject: [], underName: []}
  const examples = examplesIn(clause)
  const rest = [...toldInGloss(clause), ...predicated(clause)].map(each => withOpener(clause, each))
  return {
    ofSubject: [...examples, ...rest],
    underName: [
      ...(examples.length > 0 ? examples : namesBefore(clause)),
      ...rest.filter(({facet}) => isShared(clause, facet))
    ]
  }
})

/** What one of a kind makes, takes or does, its kind does too; what it is or costs is its own. */
function isShared({zone}: Clause, facet: Facet): boolean {
  return (
    zone.length === 0 || zone[0]?.tag === 'PRON' || (zone[0]?.tag === 'DET' && zone.length === 1) || ofKind.has(facet)
  )
}

const ofKind: ReadonlySet<Facet> = new Set(['output', 'input', 'mechanism', 'use', 'function', 'ability', 'example'])

/** “For example, Otter has a keel” is true of Otter, and no more than an example of what is told. */
function isExample({opener}: Clause): boolean {
  return /^for$/i.test(opener[0]?.text ?? '') && /^(?:example|instance)$/i.test(opener[1]?.text ?? '')
}

/** “Canoes like Otter and Heron turn fast”: what stands after “like” in the subject. */
function examplesIn({text, subject, predicate, zone}: Clause): readonly Told[] {
  const match = /\b(?:like|such as|including) (\p{Lu}[^()]*?),?\s*$/u.exec(text.slice(subject, predicate).trimEnd())
  if (!match?.[1] || zone.length === 0) return []
  const from = subject + match.index + match[0].indexOf(match[1])
  return [{facet: 'example', from, to: from + match[1].length}]
}

function namesBefore({text, predicate, zone}: Clause): readonly Told[] {
  const subject = text.slice(0, predicate).trimEnd()
  return zone[0]?.tag === 'PROPN' && /^\p{Lu}\S* (?:and|or) \p{Lu}|, .*\b(?:and|or) /u.test(subject)
    ? [{facet: 'example', from: 0, to: subject.length}]
    : []
}

/** “Thermos: a flask with two walls” says what it is; “Ratchet: keeps the wheel from turning back” what it does. */
function toldInGloss(clause: Clause): readonly Told[] {
  const {lead, text, tokens} = clause
  if (!lead) return []
  const kind =
    /^(?:(?:an?|one|any|two|three) |(?!consists)\p{Ll}{3,}s (?:that|of) ).{6,}?(?=[.;]|, (?:so|which|but|and)\b| [—–] |$)/iu.exec(
      text
    )
  if (kind) return [{facet: 'kind', from: 0, to: kind[0].length}]
  if (isListOfNames(tokens)) return [{facet: 'example', from: 0, to: text.replace(/[\s.;]+$/u, '').length}]
  const relative = tokens.findIndex(({text: word}) => /^(?:that|which)$/i.test(word)) + 1
  const described = relative > 1 && tokens.slice(0, relative - 1).every(({tag}) => /^(?:ADJ|NOUN|NUM)$/.test(tag))
  const verb = tokens[described ? relative : 0]
  const from = (verb?.start ?? 0) - (tokens[0]?.start ?? 0)
  const to = from + text.slice(from).search(/[.;]|\s[—–]\s|$/u)
  const activity = lead.tokens.length === 1 && /ing$/.test(lead.text)
  return verb?.tag === 'VERB' && !/ed$/.test(verb.text) && to - from > 3
    ? [{facet: activity ? 'kind' : 'function', from, to}]
    : []
}

/** A gloss with a subject of its own tells of that. */
function predicated(clause: Clause): readonly Told[] {
  const {lead, text, zone} = clause
  const open = lead && (clause.predicate === 0 || !zone.some(({tag}) => /^(?:NOUN|PROPN|PRON)$/.test(tag)))
  if (lead && !open && !/^(?:it|they|this|these)$/i.test(zone[0]?.text ?? ''))
    return toldBy(text, 0).filter(({facet}) => facet === 'example' || facet === 'use')
  const from = open ? 0 : clause.predicate
  const to = text.replace(/[\s.,;:!]+$/u, '').length
  return isSeries(clause) ? [{facet: 'ability', from, to}] : toldBy(text, from)
}

/** “Canoes: Otter, Heron and Swift”. */
function isListOfNames(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({text}) => !/^(?:,|and|or|[.;])$/.test(text))
  return (
    words.length < tokens.length - 1 + Number(tokens.at(-1)?.tag !== 'PUNCT') && words.every(({tag}) => tag === 'PROPN')
  )
}
