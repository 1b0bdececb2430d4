/** What the words of a stretch of a sentence say, whatever kind of claim is made of it: most stretches are of several kinds. */
import {readClauses} from '../../language/read-clauses.ts'
import {readDates} from '../../language/read-dates.ts'
import {readGenerality} from '../../language/read-generality.ts'
import {type Manner, readManner} from '../../language/read-manner.ts'
import {readSigns} from '../../language/read-polarity.ts'
import {type ReadQuantity, readQuantities} from '../../language/read-quantities.ts'
import {remembered} from '../../language/remembered.ts'
import {stateAnswer} from '../../language/state-answer.ts'
import {stretchOf} from '../../language/stretch-of.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import {withoutNegativePrefix} from '../../language/word-relations.ts'
import type {SentenceInContext} from '../../model/registry.ts'
import {placeOf, type Span} from '../../model/span.ts'
import type {Generality, Polarity, Quantity, Statement, Token, Validity} from '../../model/statement.ts'
import {figureOf} from './figure-of.ts'
import {isNegativeLead} from './is-negative-lead.ts'
import type {Stretch} from './make-statement.ts'
import {stemsOf} from './stems-of.ts'
import {spanOf, textOf} from './stretch-place.ts'

export interface StretchReading extends Stretch {
  readonly span: Span
  /** As `placeOf` gives it. */
  readonly place: string
  readonly text: string
  readonly said: Statement['said'] | undefined
  readonly polarity: Polarity
  readonly manner: Manner
  readonly generality: Generality | undefined
  readonly quantities: readonly Quantity[]
  readonly validity: Validity | undefined
  readonly figurative: Statement['figurative'] | undefined
  readonly contrasted: boolean
  readonly stems: readonly string[]
}

export function readStretch(context: SentenceInContext, {start, end}: Stretch): StretchReading {
  const known = readingsOf(context)
  const before = known.find(each => each.start === start && each.end === end)
  if (before) return before
  const reading = freshReading(context, {start, end})
  known.push(reading)
  return reading
}

/** The readings of one sentence, filled as its stretches are asked for. */
const readingsOf = remembered((_context: SentenceInContext): StretchReading[] => [])

function freshReading(context: SentenceInContext, stretch: Stretch): StretchReading {
  const said = saidBy(context, stretch)
  const tokens = said ? tagSentence(said.text) : stretchOf(context.tokens, stretch.start, stretch.end)
  const span = spanOf(context, stretch)
  const text = textOf(context, stretch)
  return {
    start: stretch.start,
    end: stretch.end,
    span,
    place: placeOf(span),
    text,
    said,
    polarity: polarityOf(context, tokens, said !== undefined),
    manner: readManner(text),
    generality: generalityOf(tokens),
    quantities: readQuantities(context.tokens)
      .filter(({start, end}) => start >= stretch.start && end <= stretch.end)
      .map(quantity => quantityOf(context, quantity)),
    validity: validityOf(context, stretch),
    figurative: figureOf(context, stretch),
    contrasted: isContrasted(context.tokens, stretch),
    stems: stemsOf(tokens)
  }
}

/** What stands around it in its sentence is said of “large ones”, “others”, “the rest”. */
function isContrasted(tokens: readonly Token[], {start, end}: Stretch): boolean {
  const around = [...tokens.slice(0, start), ...tokens.slice(end)].map(({text}) => text.toLowerCase()).join(' ')
  return /\b(?:while|whereas|ones|others?|the (?:rest|remainder))\b|\bbut .*\b(?:excluded|exempt|excepted|left out)\b/.test(
    around
  )
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

/** Of the main verb and what it says first; a list item inherits the negation of its lead-in, an answer that of its “No”. */
function polarityOf(context: SentenceInContext, tokens: readonly Token[], said: boolean): Polarity {
  const own = deniesItself(tokens)
  const answer = /^(?:no|not|never)$/i.test(tokens[0]?.text ?? '') && context.block.kind === 'answer' && !said
  const denied = isNegativeLead(leadText(context)) || answer
  return own !== denied ? 'negated' : 'affirmed'
}

function deniesItself(tokens: readonly Token[]): boolean {
  const signs = readSigns(tokens)
  if (!signs.includes(-1)) return false
  const [clause] = readClauses(tokens)
  const from = clause?.verb ?? 0
  const contrast = tokens.findIndex(
    (token, at) =>
      /^(?:rather|instead)$/i.test(token.text) ||
      (/^not$/i.test(token.text) && /^[,—–]$/.test(tokens[at - 1]?.text ?? '') && at > from)
  )
  const without = tokens.findIndex(({text}, at) => at > from + 1 && /^without$/i.test(text))
  const to = Math.min(from + 7, ...[contrast, without].map(at => (at < 0 ? tokens.length : at)))
  return tokens.some(
    (token, at) =>
      at >= from && at < to && signs[at] === -1 && /^(?:VERB|AUX|ADJ|NOUN)$/.test(token.tag) && !deniesTwice(tokens, at)
  )
}

/** “Not uncommon”. */
function deniesTwice(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:not|n['’]t)$/i.test(tokens[at - 1]?.text ?? '') &&
    withoutNegativePrefix((tokens[at]?.text ?? '').toLowerCase()) !== undefined
  )
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
