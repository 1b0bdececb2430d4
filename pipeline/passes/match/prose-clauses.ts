/** Clauses of running text with what stands in their subject, for tables that are filled from prose. */
import {type Article, type Block, droppedKinds, type Sentence} from '../../model/block.ts'
import type {Extraction} from '../../model/extraction.ts'
import {proseSpan} from '../../model/prose.ts'
import type {Span} from '../../model/span.ts'
import type {Token} from '../../model/statement.ts'
import {type Antecedent, antecedentOf} from './antecedent-of.ts'
import {type ClassMembers, classMembers} from './class-members.ts'
import {isPlural} from './is-plural.ts'
import {isVerb} from './is-verb.ts'
import {mendedTags} from './mended-tags.ts'
import {openerLength} from './opener-length.ts'
import {predicateAt} from './predicate-at.ts'
import {splitClauses} from './split-clauses.ts'
import {verbAfterParticiple} from './verb-after-participle.ts'

export interface Clause {
  readonly source: string
  readonly block: number
  readonly sentence: number
  readonly text: string
  readonly span: Span
  /** The place of a stretch of its text. */
  readonly at: (from: number, to: number) => Span
  readonly tokens: readonly Token[]
  /** What stands before its subject: “In winter,”, “Given a key,”. It is part of the text. */
  readonly opener: readonly Token[]
  /** Tokens before the first verb: where a name is the subject. */
  readonly zone: readonly Token[]
  /** Where its subject begins in its text, after its opener. */
  readonly subject: number
  /** Where its predicate begins in its text; 0 of what a list item says of its lead. */
  readonly predicate: number
  /** Whether its subject is narrowed (“saws with fine teeth”) or it speaks of the zone in passing only (“For oak …”). */
  readonly narrowed: boolean
  /** A list item's words before its colon or dash, and what it stands under. */
  readonly lead?: {readonly text: string; readonly tokens: readonly Token[]; readonly span: Span}
  /** What a pronoun at its start, or a relative clause, speaks of: the subject of the clause before. */
  readonly antecedent?: Antecedent & {
    /** It stands in square brackets for a pronoun that the text leaves out; “its …” and “the machine” keep their words. */
    readonly replaced: boolean
    /** The subject is something of it: “its hull”. */
    readonly owner: boolean
  }
  /** Opens its block with a pronoun: no clause before explains it, the heading may. */
  readonly leaning: boolean
  /** Its sentence opens with a condition (“Without a keel …”) that its own words do not hold. */
  readonly conditional: boolean
  readonly headingSpan?: Span
  readonly heading: readonly Token[]
  readonly members?: ClassMembers
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
  const tokens = mendedTags(place.extraction.tokens[place.sentence.index] ?? [])
  const lead = leadOf(place, tokens)
  const body = lead ? tokens.slice(lead.count) : tokens
  const near = before.slice(-nearest)
  for (const part of splitClauses(body, lead !== undefined)) {
    const clause = clauseOf(place, part.tokens, part.of, lead, near)
    if (clause) near.push(clause)
  }
  return near.slice(Math.min(before.length, nearest))
}

/** So many clauses before one are looked at for what its pronoun stands for. */
const nearest = 40

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
  const last = tokens[tokens.length - 1]
  if (!last || !tokens.some(token => /\p{L}/u.test(token.text))) return undefined
  const opener = tokens.slice(0, openerLength(tokens))
  const main = tokens.slice(opener.length)
  const from = tokens[0] ?? last
  const first = main.findIndex(isVerb)
  const verb = verbAfterParticiple(main, first) ?? first
  const {zone, narrowed} = subjectZone(first < 0 ? main.slice(0, 6) : main.slice(0, first), verb > first)
  const found = of
    ? {tokens: of, span: nameSpan(place, of), plural: isPlural(of), stands: 'name' as const}
    : antecedentOf(main, zone, before, {article, block, sentence})
  const replaced = of !== undefined || (found?.stands === 'pronoun' && opener.length === 0)
  const start = replaced && !of ? (main[1]?.start ?? from.start) : from.start
  const heading = block.heading === undefined ? undefined : article.sentences.find(each => each.block === block.heading)
  const headingBlock = block.heading === undefined ? undefined : article.blocks[block.heading]
  const members = classMembers(main, verb, start)
  return {
    source: article.source.id,
    block: block.index,
    sentence: sentence.index,
    text: sentence.text.slice(start, last.end),
    span: spanOf(block, sentence, start, last.end),
    at: (begin, end) => spanOf(block, sentence, start + begin, start + end),
    tokens,
    opener,
    zone,
    narrowed,
    subject: Math.max(0, (main[0]?.start ?? start) - start),
    predicate: Math.max(0, (main[predicateAt(main, verb)]?.start ?? start) - start),
    ...(lead ? {lead: {text: lead.text, tokens: lead.tokens, span: lead.span}} : {}),
    ...(found && 'tokens' in found ? {antecedent: {...found, replaced, owner: found.stands === 'owner'}} : {}),
    leaning: found !== undefined && !('tokens' in found),
    conditional: isConditional(extraction.tokens[sentence.index]?.[0], from, opener),
    ...(headingBlock ? {headingSpan: proseSpan(headingBlock.prose)} : {}),
    heading: heading ? (extraction.tokens[heading.index] ?? []) : [],
    ...(members ? {members} : {})
  }
}

/** A clause that holds the condition itself, as its opener, is told with it. */
function isConditional(first: Token | undefined, own: Token, opener: readonly Token[]): boolean {
  return (
    /^(?:without|unless|if|once|until)$/i.test(first?.text ?? '') && (opener.length === 0 || own.start !== first?.start)
  )
}

/** The first noun phrase, or the one after an opening preposition: what stands in brackets, after “like” or after another preposition is not the subject. */
function subjectZone(
  tokens: readonly Token[],
  participle: boolean
): {readonly zone: readonly Token[]; readonly narrowed: boolean} {
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
  return {
    zone: tokens.slice(Math.max(0, start), end < 0 ? tokens.length : end),
    narrowed: passing || narrowing || participle
  }
}

function nameSpan({block, sentence}: Place, tokens: readonly Token[]): Span {
  const first = tokens.find(token => token.tag !== 'ADP') ?? tokens[0]
  const last = tokens[tokens.length - 1]
  return first && last ? spanOf(block, sentence, first.start, last.end) : sentence.span
}
