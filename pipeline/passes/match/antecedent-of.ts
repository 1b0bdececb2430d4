/** What a pronoun, a possessive or “the machine” at the start of a clause stands for, where the clauses before it tell. */
import {singular} from '../../language/singular.ts'
import type {Article, Block, Sentence} from '../../model/block.ts'
import {proseSpan} from '../../model/prose.ts'
import type {Span} from '../../model/span.ts'
import type {Token} from '../../model/statement.ts'
import {isPlural} from './is-plural.ts'
import {isVerb} from './is-verb.ts'
import type {Clause} from './prose-clauses.ts'

export interface Antecedent {
  readonly tokens: readonly Token[]
  readonly span: Span
  /** The number of the words that stand for it. */
  readonly plural: boolean
}

type Stands = (Antecedent & {readonly stands: 'pronoun' | 'owner' | 'class'}) | {readonly stands: 'unknown'}

interface Place {
  readonly article: Article
  readonly block: Block
  readonly sentence: Sentence
}

/** So many sentences back a subject is still in mind. */
const reach = 3

/** `unknown` where a pronoun opens its block, or follows one that does, and nothing before explains it: the heading may. `before` is in source order. */
export function antecedentOf(
  tokens: readonly Token[],
  zone: readonly Token[],
  before: readonly Clause[],
  place: Place
): Stands | undefined {
  const [from] = tokens
  if (!from) return undefined
  const owner = /^(?:its|their)$/i.test(zone[0]?.text ?? from.text)
  const pronoun = /^(?:it|they|these|those|he|she|both)$/i.test(from.text) && opensPredicate(tokens)
  const own = before.filter(clause => clause.source === place.article.source.id && clause.block === place.block.index)
  const near = own.filter(clause => clause.sentence >= place.sentence.index - reach).reverse()
  if (pronoun || owner) {
    const word = owner ? (zone[0]?.text ?? '') : from.text
    const found = inMind(near, place, !/^(?:it|its|he|she)$/i.test(word)) ?? topicBefore(before, place)
    if (found) return {...found, stands: owner ? 'owner' : 'pronoun'}
    return own.length === 0 || near[0]?.leaning ? {stands: 'unknown'} : undefined
  }
  const named = ofClass(zone, near, place)
  return named && {...named, stands: 'class'}
}

/** “They never leave”: a verb follows the pronoun at once, or after an adverb. */
function opensPredicate(tokens: readonly Token[]): boolean {
  const next = tokens[1]?.tag === 'ADV' ? tokens[2] : tokens[1]
  return next !== undefined && isVerb(next)
}

/** The nearest subject whose number agrees; a clause without a subject, or with a pronoun that nothing explains, ends the search. */
function inMind(near: readonly Clause[], place: Place, plural: boolean): Antecedent | undefined {
  for (const clause of near) {
    const subject = subjectOf(clause, place.article)
    if (!subject) return undefined
    if (subject.plural === undefined || subject.plural === plural) return {...subject, plural}
  }
  return undefined
}

/** What the paragraph before spoke of from its first clause to its last. */
function topicBefore(before: readonly Clause[], {article, block}: Place): Antecedent | undefined {
  const above = article.blocks[block.index - 1]
  if (block.kind !== 'paragraph' || above?.kind !== 'paragraph' || above.heading !== block.heading) return undefined
  const clauses = before.filter(clause => clause.source === article.source.id && clause.block === above.index)
  const subjects = clauses.map(clause => subjectOf(clause, article))
  const [first] = subjects
  return first?.plural !== undefined && subjects.every(subject => subject?.span.exact === first.span.exact)
    ? {...first, plural: first.plural}
    : undefined
}

/** “The pump” after a sentence on a hand pump: the nearest subject of that last noun. */
function ofClass(zone: readonly Token[], near: readonly Clause[], place: Place): Antecedent | undefined {
  const [first, noun] = zone
  if (zone.length !== 2 || noun?.tag !== 'NOUN' || !/^(?:the|this|these|those)$/i.test(first?.text ?? ''))
    return undefined
  for (const clause of near) {
    const subject = subjectOf(clause, place.article)
    const head = subject?.tokens[subject.tokens.length - 1]
    if (subject && head && subject.tokens.length > 1 && nameOf(head) === nameOf(noun))
      return {...subject, plural: isPlural(zone)}
  }
  return undefined
}

function nameOf({text}: Token): string {
  return singular(text.toLowerCase())
}

/** Its own antecedent, its lead (of either number), or the words before its verb. */
function subjectOf(
  clause: Clause,
  article: Article
): (Omit<Antecedent, 'plural'> & {readonly plural?: boolean}) | undefined {
  if (clause.antecedent) return clause.antecedent
  if (clause.lead) return clause.lead
  const block = article.blocks[clause.block]
  const sentence = article.sentences[clause.sentence]
  const nouns = clause.zone.filter(isNoun)
  const first = clause.zone[0]
  const last = nouns[nouns.length - 1]
  if (!block || !sentence || !first || !last || clause.leaning) return undefined
  const span = proseSpan(block.prose, sentence.start + first.start, sentence.start + last.end)
  return {tokens: clause.zone, span, plural: isPlural(clause.zone)}
}

function isNoun({tag}: Token): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}
