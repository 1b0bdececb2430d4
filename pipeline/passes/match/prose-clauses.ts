/** Clauses of running text with what stands in their subject, for tables that are filled from prose. */
import {type Article, type Block, droppedKinds, type Sentence} from '../../model/block.ts'
import type {Extraction} from '../../model/extraction.ts'
import {proseSpan} from '../../model/prose.ts'
import type {Span} from '../../model/span.ts'
import type {Token} from '../../model/statement.ts'
import {isVerb} from './is-verb.ts'
import {splitClauses} from './split-clauses.ts'
import {withPrices} from './with-prices.ts'

export interface Clause {
  readonly source: string
  readonly block: number
  readonly sentence: number
  readonly text: string
  readonly span: Span
  /** The place of a stretch of its text. */
  readonly at: (from: number, to: number) => Span
  readonly tokens: readonly Token[]
  /** Tokens before the first verb: where a name is the subject. */
  readonly zone: readonly Token[]
  /** Where its predicate begins in its text; 0 of what a list item says of its lead. */
  readonly predicate: number
  /** Whether its subject is narrowed (“saws with fine teeth”) or it speaks of the zone in passing only (“For oak, …”). */
  readonly narrowed: boolean
  /** A list item's words before its colon or dash, and what it stands under. */
  readonly lead?: {readonly text: string; readonly tokens: readonly Token[]; readonly span: Span}
  /** What a pronoun at its start, or a relative clause, speaks of: the subject of the clause before. */
  readonly antecedent?: Antecedent
  /** Opens its block with a pronoun: no clause before explains it, the heading may. */
  readonly leaning: boolean
  readonly headingSpan?: Span
  readonly heading: readonly Token[]
  /** Names put in a class or said to use something, with that: “Otter, Heron and Swift are wooden canoes”. */
  readonly members?: {
    readonly of: readonly Token[]
    readonly from: number
    readonly to: number
    /** Where the text goes on after the class. */
    readonly rest: number
    /** They use it: what follows tells of the class. */
    readonly used: boolean
  }
}

export interface Antecedent {
  readonly tokens: readonly Token[]
  readonly span: Span
  /** It stands in square brackets for a pronoun that the text leaves out; “its …” keeps its pronoun. */
  readonly replaced: boolean
}

/** In source order; questions and dropped blocks have none. */
export function proseClauses(article: Article, extraction: Extraction): readonly Clause[] {
  const clauses: Clause[] = []
  for (const sentence of article.sentences) {
    const block = article.blocks[sentence.block]
    if (!block || droppedKinds.has(block.kind) || !hosts.has(block.kind) || /\?["”’)]*$/.test(sentence.text)) continue
    const text = block.prose.text.slice(sentence.start, sentence.end)
    if (text !== sentence.text) continue
    clauses.push(...clausesOf({article, extraction, block, sentence}, clauses))
  }
  return clauses
}

const hosts: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'answer'])

interface Place {
  readonly article: Article
  readonly extraction: Extraction
  readonly block: Block
  readonly sentence: Sentence
}

function clausesOf(place: Place, before: readonly Clause[]): readonly Clause[] {
  const tokens = withPrices(place.extraction.tokens[place.sentence.index] ?? [])
  const lead = leadOf(place, tokens)
  const body = lead ? tokens.slice(lead.count) : tokens
  const own: Clause[] = []
  for (const part of splitClauses(body, lead !== undefined)) {
    const clause = clauseOf(place, part.tokens, part.of, lead, [...before, ...own])
    if (clause) own.push(clause)
  }
  return own
}

interface Lead {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly span: Span
  /** Tokens up to and with the mark after it. */
  readonly count: number
}

/** “Ratchet: keeps the wheel from turning back”, “Ratchet — a wheel with teeth”: only where the item starts with its sentence. */
function leadOf({block, sentence}: Place, tokens: readonly Token[]): Lead | undefined {
  if (block.kind !== 'list-item' || sentence.start > 3) return undefined
  const mark = tokens.findIndex((token, at) => /^(?:[:—–]|-{1,2})$/.test(token.text) && tokens[at + 1]?.text !== '>')
  const last = tokens[mark - 1]
  const first = tokens[0]
  if (mark < 1 || mark > 12 || !first || !last) return undefined
  return {
    text: sentence.text.slice(first.start, last.end),
    tokens: tokens.slice(0, mark),
    span: spanOf(block, sentence, first.start, last.end),
    count: mark + 1
  }
}

function spanOf(block: Block, sentence: Sentence, start: number, end: number): Span {
  return proseSpan(block.prose, sentence.start + start, sentence.start + end)
}

function clauseOf(
  place: Place,
  tokens: readonly Token[],
  of: readonly Token[] | undefined,
  lead: Lead | undefined,
  before: readonly Clause[]
): Clause | undefined {
  const {article, extraction, block, sentence} = place
  const from = tokens[0]
  const last = tokens[tokens.length - 1]
  if (!from || !last || !tokens.some(token => /\p{L}/u.test(token.text))) return undefined
  const verb = tokens.findIndex(isVerb)
  const {zone, narrowed} = subjectZone(verb < 0 ? tokens.slice(0, 6) : tokens.slice(0, verb))
  const pronoun = /^(?:it|they|these|those|he|she|both)$/i.test(from.text) && opensPredicate(tokens)
  const possessive = /^(?:its|their)$/i.test(zone[0]?.text ?? from.text)
  const previous = before[before.length - 1]
  const near =
    previous && previous.block === block.index && previous.sentence >= sentence.index - 1 ? previous : undefined
  const antecedent = of
    ? {tokens: of, span: nameSpan(place, of)}
    : (pronoun || possessive) && near
      ? subjectOf(near, article, /^(?:it|its|he|she)$/i.test(possessive ? (zone[0]?.text ?? '') : from.text))
      : undefined
  const start = pronoun && antecedent ? (tokens[1]?.start ?? from.start) : from.start
  const heading = block.heading === undefined ? undefined : article.sentences.find(each => each.block === block.heading)
  const headingBlock = block.heading === undefined ? undefined : article.blocks[block.heading]
  return {
    source: article.source.id,
    block: block.index,
    sentence: sentence.index,
    text: sentence.text.slice(start, last.end),
    span: spanOf(block, sentence, start, last.end),
    at: (begin, end) => spanOf(block, sentence, start + begin, start + end),
    tokens,
    zone,
    narrowed,
    predicate: Math.max(0, (predicateToken(tokens, verb)?.start ?? start) - start),
    ...(lead ? {lead: {text: lead.text, tokens: lead.tokens, span: lead.span}} : {}),
    ...(antecedent ? {antecedent: {...antecedent, replaced: pronoun || of !== undefined}} : {}),
    leaning: (pronoun || possessive) && antecedent === undefined && near === undefined,
    ...(headingBlock ? {headingSpan: proseSpan(headingBlock.prose)} : {}),
    heading: heading ? (extraction.tokens[heading.index] ?? []) : [],
    ...membership(tokens, verb, start)
  }
}

/** The first verb, with the adverbs right before it. */
function predicateToken(tokens: readonly Token[], verb: number): Token | undefined {
  let at = verb
  while (at > 0 && tokens[at - 1]?.tag === 'ADV') at--
  return tokens[at]
}

/** Names before “are” or “use”, after “like” where it stands there, and the noun phrase after it. */
function membership(tokens: readonly Token[], verb: number, start: number): Pick<Clause, 'members'> {
  const adverbs = predicateToken(tokens, verb)
  const subject = adverbs ? tokens.slice(0, tokens.indexOf(adverbs)) : []
  const first = subject[0]
  const last = subject[subject.length - 1]
  if (!first || !last || first.start < start || !/^(?:is|are|uses?|was|were)$/i.test(tokens[verb]?.text ?? ''))
    return {}
  const named = first.tag === 'PROPN' || subject.some(({text}) => /^(?:like|including)$/i.test(text))
  if (
    !named ||
    /^(?:none|neither|no|not)$/i.test(first.text) ||
    subject.some(({text, tag}) => tag === 'VERB' || /^(?:that|which|who)$/i.test(text))
  )
    return {}
  const after = tokens.slice(verb + 1).filter(token => token.tag !== 'DET' && token.tag !== 'NUM')
  const end = after.findIndex(token => !['NOUN', 'PROPN', 'ADJ'].includes(token.tag))
  const of = end < 0 ? after : after.slice(0, end)
  const closing = of[of.length - 1]
  return closing
    ? {
        members: {
          of,
          from: first.start - start,
          to: last.end - start,
          rest: Math.min(closing.end + 1, tokens[tokens.length - 1]?.end ?? 0) - start,
          used: /^uses?$/i.test(tokens[verb]?.text ?? '')
        }
      }
    : {}
}

/** “They never leave”: a verb follows the pronoun at once, or after an adverb. */
function opensPredicate(tokens: readonly Token[]): boolean {
  const next = tokens[1]?.tag === 'ADV' ? tokens[2] : tokens[1]
  return next !== undefined && isVerb(next)
}

/** The first noun phrase, or the one after an opening preposition: what stands in brackets, after “like” or after another preposition is not the subject. */
function subjectZone(tokens: readonly Token[]): {readonly zone: readonly Token[]; readonly narrowed: boolean} {
  const start = tokens.findIndex(token => !['ADP', 'SCONJ', 'ADV', 'PUNCT', 'CCONJ'].includes(token.tag))
  const end = tokens.findIndex(
    (token, at) =>
      at > start &&
      start >= 0 &&
      (token.tag === 'ADP' ||
        token.tag === 'SCONJ' ||
        /^[(—–,]$|^(?:like|such|including|that|which|who)$/i.test(token.text))
  )
  const passing = tokens.slice(0, Math.max(0, start)).some(token => token.tag === 'ADP' || token.tag === 'SCONJ')
  const narrowing = end >= 0 && !/^(?:[(—–,]|like|such|including|which)$/i.test(tokens[end]?.text ?? '')
  return {zone: tokens.slice(Math.max(0, start), end < 0 ? tokens.length : end), narrowed: passing || narrowing}
}

function nameSpan({block, sentence}: Place, tokens: readonly Token[]): Span {
  const first = tokens.find(token => token.tag !== 'ADP') ?? tokens[0]
  const last = tokens[tokens.length - 1]
  return first && last ? spanOf(block, sentence, first.start, last.end) : sentence.span
}

/** What a pronoun after this clause stands for: its own antecedent, its lead, or the words before its verb, if the number agrees. */
function subjectOf(clause: Clause, article: Article, singular: boolean): Omit<Antecedent, 'replaced'> | undefined {
  if (clause.antecedent) return clause.antecedent
  if (clause.lead) return clause.lead
  const block = article.blocks[clause.block]
  const sentence = article.sentences[clause.sentence]
  const nouns = clause.zone.filter(token => token.tag === 'NOUN' || token.tag === 'PROPN')
  const first = clause.zone[0]
  const last = nouns[nouns.length - 1]
  if (!block || !sentence || !first || !last || clause.leaning) return undefined
  const plural =
    /(?:[^siu]s|ies|eople|hildren)$/.test(last.text) || clause.zone.some(token => /^and$/i.test(token.text))
  if (plural === singular) return undefined
  return {tokens: clause.zone, span: spanOf(block, sentence, first.start, last.end)}
}
