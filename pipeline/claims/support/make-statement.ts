/** Makes a statement of a stretch of a sentence: everything that does not depend on its kind is read here. */
import {isContent} from '../../language/content-words.ts'
import {readClauses} from '../../language/read-clauses.ts'
import {readDates} from '../../language/read-dates.ts'
import {readGenerality} from '../../language/read-generality.ts'
import {readManner} from '../../language/read-manner.ts'
import {readSigns} from '../../language/read-polarity.ts'
import {type ReadQuantity, readQuantities} from '../../language/read-quantities.ts'
import {remembered} from '../../language/remembered.ts'
import {stateAnswer} from '../../language/state-answer.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import type {Block} from '../../model/block.ts'
import {droppedKinds} from '../../model/block.ts'
import {contentId} from '../../model/digest.ts'
import {compareText} from '../../model/order.ts'
import {type Prose, proseSpan} from '../../model/prose.ts'
import type {SentenceInContext} from '../../model/registry.ts'
import {placeOf, type Span} from '../../model/span.ts'
import type {
  ClaimKindName,
  Generality,
  Phrase,
  Polarity,
  Quantity,
  Statement,
  StatementContext,
  Token,
  Validity
} from '../../model/statement.ts'
import {figureOf} from './figure-of.ts'
import {isNegativeLead} from './is-negative-lead.ts'

/** Token numbers, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Draft extends Stretch {
  readonly kind: ClaimKindName
  readonly relation: string
  readonly subject?: Stretch | Phrase
  readonly objects?: readonly (Stretch | Phrase)[]
  readonly polarity?: Polarity
  /** Less than a clause: it needs its clause to be understood. */
  readonly part?: boolean
}

export function makeStatement(context: SentenceInContext, draft: Draft): Statement {
  const {article, sentence, block} = context
  const said = saidBy(context, draft)
  const tokens = said ? tagSentence(said.text) : tokensOf(context, draft)
  const span = spanOf(context, draft)
  const text = textOf(context, draft)
  const surroundings = draft.part === true ? headingOnly(contextOf(context)) : contextOf(context)
  const subject = phraseOf(context, draft.subject) ?? context.cell?.subject ?? context.antecedent
  const manner = readManner(text)
  const generality = generalityOf(tokens)
  const validity = validityOf(context, draft)
  const figurative = figureOf(context, draft)
  const stems = stemsOf(tokens)
  return {
    id: contentId('statement', [placeOf(span), draft.kind]),
    source: article.source.id,
    kind: draft.kind,
    span,
    text,
    block: block.index,
    sentence: sentence.index,
    context: surroundings,
    ...(subject === undefined ? {} : {subject}),
    relation: draft.relation,
    objects: (draft.objects ?? []).flatMap(object => phraseOf(context, object) ?? []),
    polarity: draft.polarity ?? polarityOf(context, tokens, said !== undefined),
    ...(manner.modality === undefined ? {} : {modality: manner.modality}),
    ...(generality === undefined ? {} : {generality}),
    hedged: manner.hedged,
    attributed: manner.attributed,
    conditional: manner.conditional,
    quantities: readQuantities(context.tokens)
      .filter(({start, end}) => start >= draft.start && end <= draft.end)
      .map(quantity => quantityOf(context, quantity)),
    ...(validity === undefined ? {} : {validity}),
    qualifiers: manner.qualifiers,
    ...(figurative === undefined ? {} : {figurative}),
    ...(droppedKinds.has(block.kind) ? {trust: 'low' as const} : {}),
    standsAlone: draft.part !== true && standsAlone(context, draft),
    ...(said === undefined ? {} : {said}),
    stems,
    inherited: inheritedStems(surroundings, subject, stems)
  }
}

function tokensOf({tokens}: SentenceInContext, {start, end}: Stretch): readonly Token[] {
  return start === 0 && end >= tokens.length ? tokens : tokens.slice(start, end)
}

/** The answer to a question of yes or no takes over what is asked, if it opens its block. */
function saidBy({article, block, sentence}: SentenceInContext, stretch: Stretch): Statement['said'] | undefined {
  const heading = article.blocks[block.heading ?? -1]
  const asked = article.blocks[block.question ?? -1] ?? (heading?.index === block.index - 1 ? heading : undefined)
  if (!asked || sentence.start > 0 || stretch.start > 0) return undefined
  const text = stateAnswer(asked.prose.text, sentence.text)
  const index = article.sentences.find(each => each.block === asked.index)?.index
  return text === undefined || index === undefined ? undefined : {text, sentence: index}
}

/** The source span of a stretch of the sentence. */
function spanOf(context: SentenceInContext, stretch: Stretch): Span {
  const {sentence, tokens} = context
  const from = tokens[stretch.start]?.start ?? 0
  const to = tokens[stretch.end - 1]?.end ?? sentence.text.length
  return proseSpan(proseOf(context), sentence.start + from, sentence.start + to)
}

function textOf({sentence, tokens}: SentenceInContext, stretch: Stretch): string {
  return sentence.text.slice(tokens[stretch.start]?.start ?? 0, tokens[stretch.end - 1]?.end ?? sentence.text.length)
}

function proseOf({block, sentence}: SentenceInContext): Prose {
  if (sentence.column === undefined) return block.prose
  return block.cells?.find(cell => cell.column === sentence.column)?.prose ?? block.prose
}

function phraseOf(context: SentenceInContext, given: Stretch | Phrase | undefined): Phrase | undefined {
  if (given === undefined || 'span' in given) return given
  if (given.end <= given.start || textOf(context, given).trim() === '') return undefined
  return {text: textOf(context, given), span: spanOf(context, given)}
}

/** Of the main verb and what it says first; a list item inherits the negation of its lead-in, an answer that of its “No”. */
function polarityOf(context: SentenceInContext, tokens: readonly Token[], said: boolean): Polarity {
  const signs = readSigns(tokens)
  const [clause] = readClauses(tokens)
  const from = clause?.verb ?? 0
  const contrast = tokens.findIndex(
    (token, at) =>
      /^(?:rather|instead)$/i.test(token.text) ||
      (/^not$/i.test(token.text) && /^[,—–]$/.test(tokens[at - 1]?.text ?? '') && at > from)
  )
  const to = Math.min(from + 7, contrast < 0 ? tokens.length : contrast)
  const own = tokens.some(
    (token, at) => at >= from && at < to && signs[at] === -1 && /^(?:VERB|AUX|ADJ|NOUN)$/.test(token.tag)
  )
  const answer = /^(?:no|not|never)$/i.test(tokens[0]?.text ?? '') && context.block.kind === 'answer' && !said
  const denied = isNegativeLead(leadText(context)) || answer
  return own !== denied ? 'negated' : 'affirmed'
}

/** How many a statement speaks of stands before its verb or soon after it. */
function generalityOf(tokens: readonly Token[]): Generality | undefined {
  const [clause] = readClauses(tokens)
  return readGenerality(clause?.head === undefined ? tokens : tokens.slice(0, clause.head + 3))
}

function leadText(context: SentenceInContext): string {
  const lead = context.block.leadIn === undefined ? undefined : context.article.blocks[context.block.leadIn]
  if (lead) return lead.prose.text
  if (context.block.kind !== 'list-item') return ''
  const heading = context.block.heading === undefined ? undefined : context.article.blocks[context.block.heading]
  return heading?.prose.text ?? ''
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

function headingOnly({heading}: StatementContext): StatementContext {
  return heading ? {heading} : {}
}

function blockSpan(block: Block | undefined): Span | undefined {
  return block && spanOfBlock(block)
}

const spanOfBlock = remembered((block: Block) => (block.prose.text.trim() !== '' ? proseSpan(block.prose) : undefined))

function quantityOf(context: SentenceInContext, quantity: ReadQuantity): Quantity {
  return {
    ...(quantity.low === undefined ? {} : {low: quantity.low}),
    ...(quantity.high === undefined ? {} : {high: quantity.high}),
    ...(quantity.unit === undefined ? {} : {unit: quantity.unit}),
    approximate: quantity.approximate,
    span: spanOf(context, quantity)
  }
}

function validityOf(context: SentenceInContext, stretch: Stretch): Validity | undefined {
  const date = readDates(context.tokens).find(each => each.start >= stretch.start && each.end <= stretch.end)
  if (!date) return undefined
  const open = date.relation === 'since' || date.relation === 'after'
  const closed = date.relation === 'until' || date.relation === 'before'
  return {
    ...(closed ? {} : {from: date.from}),
    ...(open ? {} : {to: date.to}),
    span: spanOf(context, {start: date.start, end: date.end})
  }
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
  if (
    /^(?:yes|no|not|absolutely|so|and|but|or|then|however|also|instead|because|which)$/i.test(first.text) &&
    (second?.text === ',' || second?.text === '.' || /^(?:so|and|but|or|then|because|which)$/i.test(first.text))
  )
    return false
  return true
}

const stemsOf = remembered((tokens: readonly Token[]): readonly string[] =>
  [...new Set(tokens.filter(isContent).map(token => token.stem))].sort(compareText)
)

const stemsOfSpan = remembered((span: Span) => stemsOf(tagSentence(plain(span.exact))))

function inheritedStems(
  context: StatementContext,
  subject: Phrase | undefined,
  own: readonly string[]
): readonly string[] {
  const spans = [context.heading, context.leadIn, context.question, ...(context.header ?? [])]
  const stems = [
    ...spans.flatMap(span => (span ? stemsOfSpan(span) : [])),
    ...(subject ? stemsOf(tagSentence(plain(subject.text))) : [])
  ]
  return [...new Set(stems)].filter(stem => !own.includes(stem)).sort(compareText)
}

function plain(text: string): string {
  return text.replace(/<[^>]*>/g, ' ').replace(/[*_`#]/g, ' ')
}
