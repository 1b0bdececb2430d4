/** A statement as words with signs and roles, figures and dates: what two statements are compared by. */
import {isContent} from '../../language/content-words.ts'
import {type Clause, readClauses} from '../../language/read-clauses.ts'
import {type ReadDate, readDates} from '../../language/read-dates.ts'
import {readGenerality} from '../../language/read-generality.ts'
import {isNegator, readSigns, type Sign} from '../../language/read-polarity.ts'
import {type ReadQuantity, readQuantities} from '../../language/read-quantities.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import {withoutNegativePrefix} from '../../language/word-relations.ts'
import type {Generality, Statement, Token} from '../../model/statement.ts'
import {type Slot, slotsIn} from './attribute-of.ts'
import {isNegativeLead} from './make-statement.ts'

export interface Word {
  readonly stem: string
  readonly text: string
  readonly tag: string
  readonly sign: Sign
  /** Rarity in everyday English, 0 to 1. */
  readonly weight: number
  readonly role: 'subject' | 'predicate' | 'scope' | 'context'
  readonly name: boolean
  /** Modifies the word after it. */
  readonly modifier: boolean
  /** Token number in its own text. */
  readonly at: number
}

export interface Reading {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  readonly quantities: readonly ReadQuantity[]
  readonly dates: readonly ReadDate[]
  readonly slots: readonly Slot[]
  readonly generality?: Generality
  /** Of an answer that opens with yes or no. */
  readonly answer?: 'yes' | 'no'
  readonly lower: string
  readonly contextLower: string
}

export function readingOf(statement: Statement): Reading {
  const known = read.get(statement)
  if (known) return known
  const reading = freshReading(statement)
  read.set(statement, reading)
  return reading
}

/** A memory of pure results. */
const read = new WeakMap<Statement, Reading>()

function freshReading(statement: Statement): Reading {
  const tokens = tagSentence(statement.text)
  const clauses = readClauses(tokens)
  const {question, leadIn, heading, antecedent} = statement.context
  const answer =
    question && /^(?:yes|absolutely|certainly|of course)\b/i.test(statement.text)
      ? ('yes' as const)
      : question && /^no\b/i.test(statement.text)
        ? ('no' as const)
        : undefined
  const lead = plain(leadIn?.exact ?? '')
  const flipped = isNegativeLead(lead)
  const own = wordsOf(tokens, clauses, flipped)
  const asked = question ? askedWords(plain(question.exact), answer) : []
  const surrounding = [
    ...contextWords(lead),
    ...contextWords(heading && !question && !antecedent ? plain(heading.exact) : '')
  ]
  const header = (statement.context.header ?? []).flatMap(span => contextWords(plain(span.exact)))
  const subject = antecedent
    ? contextWords(plain(antecedent.exact)).map(word => ({...word, role: 'subject' as const}))
    : []
  const generality =
    statement.generality ??
    (answer === undefined ? undefined : readGenerality(tagSentence(plain(question?.exact ?? ''))))
  return {
    tokens,
    words: [...own, ...subject, ...asked, ...header, ...surrounding],
    clauses,
    quantities: readQuantities(tokens),
    dates: readDates(tokens),
    slots: slotsIn(tokens, 0, tokens.length),
    ...(generality === undefined ? {} : {generality}),
    ...(answer === undefined ? {} : {answer}),
    lower: ` ${statement.text.toLowerCase().replaceAll('’', "'")} `,
    contextLower: ` ${[lead, plain(heading?.exact ?? ''), plain(question?.exact ?? '')].join(' ').toLowerCase()} `
  }
}

function wordsOf(tokens: readonly Token[], clauses: readonly Clause[], flipped: boolean): readonly Word[] {
  const signs = readSigns(tokens)
  const figures = new Set(
    [...readQuantities(tokens), ...readDates(tokens)].flatMap(({start, end}) => numbersFrom(start, end))
  )
  return tokens.flatMap((token, at) => {
    if (!isContent(token) || isNegator(tokens, at) || (figures.has(at) && token.tag !== 'PROPN')) return []
    const base = withoutNegativePrefix(token.text.toLowerCase())
    const flips = (flipped ? 1 : 0) + (base === undefined ? 0 : 1)
    const sign: Sign = (signs[at] === -1 ? 1 : 0) + flips === 1 || (signs[at] === -1 ? 1 : 0) + flips === 3 ? -1 : 1
    return [wordAt(token, at, base ?? token.stem, sign, roleAt(clauses, at), isModifier(tokens, at))]
  })
}

function numbersFrom(start: number, end: number): readonly number[] {
  return Array.from({length: Math.max(0, end - start)}, (_, index) => start + index)
}

function wordAt(token: Token, at: number, stem: string, sign: Sign, role: Word['role'], modifier: boolean): Word {
  const name = token.tag === 'PROPN' && at > 0
  return {
    stem,
    text: token.text.toLowerCase(),
    tag: token.tag,
    sign,
    weight: name ? 1 : 0.15 + 0.85 * stemRarity(stem),
    role,
    name,
    modifier,
    at
  }
}

function roleAt(clauses: readonly Clause[], at: number): Word['role'] {
  const clause = clauses.find(each => at >= each.start && at < each.end)
  if (!clause) return 'scope'
  if (at < clause.subjectStart) return 'scope'
  return at < clause.subjectEnd ? 'subject' : 'predicate'
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  return (
    token !== undefined &&
    next !== undefined &&
    /^(?:ADJ|NOUN|PROPN|VERB)$/.test(token.tag) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next.tag)
  )
}

/** The words of a question that a yes or no affirms or denies as its own. */
function askedWords(question: string, answer: 'yes' | 'no' | undefined): readonly Word[] {
  const tokens = tagSentence(question.replace(/\?\s*$/, ''))
  const signs = readSigns(tokens)
  return tokens.flatMap((token, at) => {
    if (!isContent(token) || isNegator(tokens, at)) return []
    const sign: Sign = (answer === 'no') !== (signs[at] === -1) ? -1 : 1
    return [wordAt(token, at, token.stem, sign, answer ? 'predicate' : 'context', isModifier(tokens, at))]
  })
}

function contextWords(text: string): readonly Word[] {
  const tokens = tagSentence(text)
  return tokens.flatMap((token, at) =>
    isContent(token) ? [wordAt(token, at, token.stem, 1, 'context', isModifier(tokens, at))] : []
  )
}

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/[*_`#|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
