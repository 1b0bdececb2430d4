/** Clauses of running text with what stands in their subject, for tables that are filled from prose. */
import {type Article, type Block, droppedKinds, type Sentence} from '../../model/block.ts'
import type {Extraction} from '../../model/extraction.ts'
import {proseSpan} from '../../model/prose.ts'
import type {Span} from '../../model/span.ts'
import type {Token} from '../../model/statement.ts'
import type {SubjectAt} from './subject-names.ts'

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

/** Taggers read “a hand pump costs €90” as a noun after a verb: before a sum of money it is the other way round. */
function withPrices(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(
    ({tag, text}, at) => tag === 'NOUN' && /s$/.test(text) && /^[€$£]$/.test(tokens[at + 1]?.text ?? '')
  )
  if (verb < 1) return tokens
  return tokens.map((token, at) => {
    if (at === verb) return {...token, tag: 'VERB' as const}
    return at === verb - 1 && token.tag === 'VERB' ? {...token, tag: 'NOUN' as const} : token
  })
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

interface Part {
  readonly tokens: readonly Token[]
  /** The tokens whose last name a relative clause speaks of. */
  readonly of?: readonly Token[]
}

/** At semicolons, before “whereas”, “while”, “but” and an “and” with a subject of its own, and around “— which … —”; a part without a verb stays with its neighbour. */
function splitClauses(all: readonly Token[], glossed: boolean): readonly Part[] {
  const tokens = /^(?:whereas|while|where)$/i.test(all[0]?.text ?? '') && contrasts(all) ? all.slice(1) : all
  const contrasted = tokens.length < all.length ? tokens.findIndex(token => token.text === ',') : -1
  const relative = relativeClause(tokens)
  const rest = relative ? [...tokens.slice(0, relative.from), ...tokens.slice(relative.to)] : tokens
  const parts: Token[][] = [[]]
  rest.forEach((token, at) => {
    const next = rest[at + 1]?.text.toLowerCase() ?? ''
    const cut =
      token.text === ';' ||
      (contrasted >= 0 && token === tokens[contrasted]) ||
      (token.text === ',' &&
        (/^(?:whereas|while|but)$/.test(next) || (next === 'and' && opensClause(rest.slice(at + 2)))))
    const whole = hasVerb(rest.slice(at + 1)) && hasVerb(parts[parts.length - 1] ?? [])
    if (cut && (whole || (glossed && token.text === ';'))) parts.push([])
    else parts[parts.length - 1]?.push(token)
  })
  const trimmed = parts.map(part =>
    /^(?:whereas|while|but|and)$/i.test(part[0]?.text ?? '') && parts.length > 1 ? part.slice(1) : part
  )
  const own: readonly Part[] = trimmed.filter(part => part.length > 1).map(part => ({tokens: part}))
  const named = relative ? lastPhrase(tokens.slice(0, relative.from)) : []
  return relative && named.length > 0 ? [...own, {tokens: tokens.slice(relative.start, relative.end), of: named}] : own
}

/** “and the plane shaves”: a subject of its own and its verb right after it. */
function opensClause(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(isVerb)
  const subject = tokens.slice(0, Math.max(0, verb))
  return (
    /^(?:DET|PRON)$/.test(subject[0]?.tag ?? '') &&
    subject.every(({tag}) => /^(?:DET|PRON|ADJ|NOUN|PROPN|ADV|NUM|PART)$/.test(tag) || tag === 'PUNCT')
  )
}

/** “Where a saw cuts, a plane shaves”: a verb on both sides of the first comma. */
function contrasts(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(token => token.text === ',')
  return comma > 0 && hasVerb(tokens.slice(0, comma)) && hasVerb(tokens.slice(comma))
}

/** The noun phrase right before a relative clause; none where a clause stands there (“…, which surprised us”). */
function lastPhrase(tokens: readonly Token[]): readonly Token[] {
  const before = [...tokens].reverse()
  const length = before.findIndex(token => !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.tag))
  return tokens.slice(tokens.length - (length < 0 ? tokens.length : length))
}

interface Relative {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

function relativeClause(tokens: readonly Token[]): Relative | undefined {
  const from = tokens.findIndex(
    (token, at) => /^[,—–(]$/.test(token.text) && /^which$/i.test(tokens[at + 1]?.text ?? '')
  )
  if (from < 1 || /^(?:means?|meant|explains?|shows?)$/i.test(tokens[from + 2]?.text ?? '')) return undefined
  const mark = tokens[from]?.text ?? ''
  const close = mark === '(' ? ')' : mark
  const length = tokens.slice(from + 2).findIndex(token => token.text === close)
  const end =
    length < 0 ? tokens.length - (/^[.!]$/.test(tokens[tokens.length - 1]?.text ?? '') ? 1 : 0) : from + 2 + length
  return {from, to: length < 0 ? tokens.length : end + 1, start: from + 2, end}
}

function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some(isVerb)
}

function isVerb(token: Token): boolean {
  return token.tag === 'VERB' || token.tag === 'AUX'
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

/** Ids of the names in a stretch of tokens. */
export function namesIn(tokens: readonly Token[], subjectAt: SubjectAt): ReadonlySet<string> {
  const ids = new Set<string>()
  for (let at = 0; at < tokens.length; ) {
    const name = subjectAt(tokens, at)
    if (name?.id !== undefined) ids.add(name.id)
    at += name?.length ?? 1
  }
  return ids
}
