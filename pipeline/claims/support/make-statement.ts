/** Makes a statement of a stretch of a sentence. */
import {neverContent} from '../../language/content-words.ts'
import {remembered} from '../../language/remembered.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import type {Block} from '../../model/block.ts'
import {droppedKinds} from '../../model/block.ts'
import {contentId} from '../../model/digest.ts'
import {compareText} from '../../model/order.ts'
import {proseSpan} from '../../model/prose.ts'
import type {SentenceInContext} from '../../model/registry.ts'
import type {Span} from '../../model/span.ts'
import type {ClaimKindName, Phrase, Statement, StatementContext} from '../../model/statement.ts'
import {readStretch, type StretchReading} from './read-stretch.ts'
import {stemsOf} from './stems-of.ts'
import {spanOf, textOf} from './stretch-place.ts'

/** Token numbers, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Draft extends Stretch {
  readonly kind: ClaimKindName
  readonly relation: string
  readonly subject?: Stretch | Phrase
  /** What the pronoun that opens it stands for, in the same sentence: its subject. */
  readonly antecedent?: Stretch
  readonly objects?: readonly (Stretch | Phrase)[]
  /** Less than a clause: it needs its clause to be understood. */
  readonly part?: boolean
}

/** Where an earlier kind has read the stretch, its statement: one of this kind would only be dropped. */
export function makeStatement(context: SentenceInContext, draft: Draft): Statement {
  const reading = readStretch(context, draft)
  const before = context.made?.get(reading.place)
  if (before) return before
  const statement = freshStatement(context, draft, reading)
  context.made?.set(reading.place, statement)
  return statement
}

function freshStatement(context: SentenceInContext, draft: Draft, reading: StretchReading): Statement {
  const {article, sentence, block} = context
  const {manner} = reading
  const antecedent = phraseOf(context, draft.antecedent)
  const around = draft.part === true ? headingOnly(contextOf(context)) : contextOf(context)
  const surroundings = antecedent ? {...around, antecedent: antecedent.span} : around
  const subject = phraseOf(context, draft.subject) ?? antecedent ?? context.cell?.subject ?? context.antecedent
  return {
    id: contentId('statement', [reading.place, draft.kind]),
    source: article.source.id,
    kind: draft.kind,
    span: reading.span,
    text: reading.text,
    block: block.index,
    sentence: sentence.index,
    context: surroundings,
    ...withinOf(context),
    ...(subject === undefined ? {} : {subject}),
    relation: draft.relation,
    objects: (draft.objects ?? []).flatMap(object => phraseOf(context, object) ?? []),
    polarity: reading.polarity,
    ...(manner.modality === undefined ? {} : {modality: manner.modality}),
    ...(reading.generality === undefined ? {} : {generality: reading.generality}),
    hedged: manner.hedged,
    attributed: manner.attributed,
    conditional: manner.conditional,
    quantities: reading.quantities,
    ...(reading.validity === undefined ? {} : {validity: reading.validity}),
    qualifiers: manner.qualifiers,
    ...(reading.figurative === undefined ? {} : {figurative: reading.figurative}),
    ...(droppedKinds.has(block.kind) ? {trust: 'low' as const} : {}),
    ...(block.kind === 'related' ? {pointer: true as const} : {}),
    ...(context.cell?.beside ? {beside: context.cell.beside} : {}),
    standsAlone: draft.part !== true && standsAlone(context, draft),
    ...(reading.contrasted ? {contrasted: true as const} : {}),
    ...(reading.said === undefined ? {} : {said: reading.said}),
    stems: reading.stems,
    inherited: inheritedStems(surroundings, subject, reading.stems)
  }
}

function phraseOf(context: SentenceInContext, given: Stretch | Phrase | undefined): Phrase | undefined {
  if (given === undefined || 'span' in given) return given
  if (given.end <= given.start || textOf(context, given).trim() === '') return undefined
  return {text: textOf(context, given), span: spanOf(context, given)}
}

const contextOf = remembered((context: SentenceInContext): StatementContext => {
  const {block, article} = context
  const spans = {
    heading: blockSpan(article.blocks[block.heading ?? -1]),
    leadIn: blockSpan(article.blocks[block.leadIn ?? -1]),
    question: blockSpan(article.blocks[block.question ?? -1])
  }
  return {
    ...(spans.heading ? {heading: spans.heading} : {}),
    ...(spans.leadIn ? {leadIn: spans.leadIn} : {}),
    ...(spans.question ? {question: spans.question} : {}),
    ...(context.antecedent ? {antecedent: context.antecedent.span} : {}),
    ...(context.cell ? {header: [context.cell.attribute.span, context.cell.subject.span] as const} : {})
  }
})

/** From the heading over that of the block up to the title. */
const withinOf = remembered(({block, article: {blocks}}: SentenceInContext): Pick<Statement, 'within'> => {
  const spans: Span[] = []
  let above = blocks[blocks[block.heading ?? -1]?.heading ?? -1]
  while (above) {
    const span = spanOfBlock(above)
    if (span) spans.push(span)
    above = blocks[above.heading ?? -1]
  }
  const [first, ...others] = spans
  return first ? {within: [first, ...others]} : {}
})

function headingOnly({heading}: StatementContext): StatementContext {
  return heading ? {heading} : {}
}

function blockSpan(block: Block | undefined): Span | undefined {
  return block && spanOfBlock(block)
}

const spanOfBlock = remembered((block: Block) => (block.prose.text.trim() !== '' ? proseSpan(block.prose) : undefined))

/** “A pilot draws the hull, and a yard can build it”: what, the clause before tells. */
function endsOnPronoun({tokens}: SentenceInContext, {start, end}: Draft): boolean {
  let last = end - 1
  while (last > start && tokens[last]?.tag === 'PUNCT') last--
  return /^(?:it|them)$/i.test(tokens[last]?.text ?? '')
}

/** Opens with no pronoun, connective or bare answer that points back, and is no fragment of a list. */
function standsAlone(context: SentenceInContext, draft: Draft): boolean {
  const first = context.tokens[draft.start]
  const second = context.tokens[draft.start + 1]
  if (context.block.leadIn !== undefined || context.cell) return false
  if (!first || draft.end - draft.start < 4) return false
  if (
    /^(?:it|its|they|their|them|these|those|this|that|he|she|his|her|both|such|the first|here|there)$/i.test(first.text)
  )
    return first.text.toLowerCase() === 'there'
  if (draft.start > 0 && endsOnPronoun(context, draft)) return false
  // “None of them leaks”
  const third = context.tokens[draft.start + 2]
  if (second?.text === 'of' && /^(?:them|these|those|this|it)$/i.test(third?.text ?? '') && !isNamed(context, draft))
    return false
  if (
    /^(?:yes|no|not|absolutely|so|and|but|or|then|however|also|instead|because|which)$/i.test(first.text) &&
    (second?.text === ',' || second?.text === '.' || /^(?:so|and|but|or|then|because|which)$/i.test(first.text))
  )
    return false
  return true
}

/** “None of these pumps leaks”: what they are is said, if not which. */
function isNamed({tokens}: SentenceInContext, {start}: Draft): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[start + 3]?.tag ?? '')
}

/** What the context and the subject say and the statement itself does not. */
function inheritedStems(
  context: StatementContext,
  subject: Phrase | undefined,
  own: readonly string[]
): readonly string[] {
  const around = stemsAround(context)
  const besides = subject ? stemsBesides(subject.text, own) : []
  const inherited = besides.length === 0 ? around : sortedOnce([...around, ...besides])
  return inherited.filter(stem => !own.includes(stem))
}

const stemsAround = remembered(({heading, leadIn, question, header}: StatementContext): readonly string[] =>
  sortedOnce([heading, leadIn, question, ...(header ?? [])].flatMap(span => (span ? stemsOfSpan(span) : [])))
)

function sortedOnce(stems: readonly string[]): readonly string[] {
  return [...new Set(stems)].sort(compareText)
}

const stemsOfSpan = remembered((span: Span) => stemsOf(tagSentence(plain(span.exact))))

/** A subject mostly lies in the stretch itself: it is tagged only where a word of it may add a stem. */
function stemsBesides(subject: string, own: readonly string[]): readonly string[] {
  const text = plain(subject)
  const adds = tokenize(text).some(word => !neverContent(word.text) && !own.includes(stemOf(word.text)))
  return adds ? stemsOf(tagSentence(text)) : []
}

function plain(text: string): string {
  return text.replace(/<[^>]*>/g, ' ').replace(/[*_`#]/g, ' ')
}
