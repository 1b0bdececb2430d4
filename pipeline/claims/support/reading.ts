/** A statement as words with signs and roles, figures and dates: what two statements are compared by. */
import {isContent} from '../../language/content-words.ts'
import {type Clause, readClauses} from '../../language/read-clauses.ts'
import {type ReadDate, readDates} from '../../language/read-dates.ts'
import {readGenerality} from '../../language/read-generality.ts'
import {isNegator, readSigns, type Sign} from '../../language/read-polarity.ts'
import {type ReadQuantity, readQuantities} from '../../language/read-quantities.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import {withoutNegativePrefix} from '../../language/word-relations.ts'
import type {Generality, Statement, Token} from '../../model/statement.ts'
import {type Slot, slotsIn} from './attribute-of.ts'
import {type Course, courseOf} from './course.ts'
import {type Duty, dutyOf} from './duty.ts'
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
  /** What a denial denies first of all: “sold” in “is not sold in tins”, and the verbs joined with it. */
  readonly focus: boolean
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
  /** The head of what the text is about; absent in a fragment or a command. */
  readonly head?: Word
  /** Is about “these”, “it” or “none of them”, and nothing tells which. */
  readonly dangling: boolean
  /** Says that something “used to” be so; “used to cut glass” says what for. */
  readonly once: boolean
  /** Whether it says that a state goes on or has ended. */
  readonly course?: Course
  /** What it says of duty and leave. */
  readonly duty?: Duty
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
  const own = withNames(wordsOf(tokens, clauses, flipped), tokens, statement)
  const asked = question ? askedWords(plain(question.exact), answer) : []
  const surrounding = [
    ...contextWords(lead),
    ...contextWords(heading && !question && !antecedent ? plain(heading.exact) : '')
  ]
  const header = (statement.context.header ?? []).flatMap(span => contextWords(plain(span.exact)))
  const subject = subjectWords(statement, tokens)
  const generality =
    statement.generality ??
    (answer === undefined ? undefined : readGenerality(tagSentence(plain(question?.exact ?? ''))))
  const lower = ` ${statement.text.toLowerCase().replaceAll('’', "'")} `
  const course = courseOf(lower)
  const duty = dutyOf(lower)
  return {
    tokens,
    words: [...own, ...subject, ...asked, ...header, ...surrounding],
    clauses,
    quantities: readQuantities(tokens),
    dates: readDates(tokens),
    slots: slotsIn(tokens, 0, tokens.length),
    ...(generality === undefined ? {} : {generality}),
    ...(answer === undefined ? {} : {answer}),
    ...headOf(subject, own),
    dangling: subject.length === 0 && pointsBack(tokens, clauses, question !== undefined),
    once: clauses.some(clause => saysOnce(tokens, clause)),
    ...(course === undefined ? {} : {course}),
    ...(duty === undefined ? {} : {duty}),
    lower,
    contextLower: ` ${[lead, plain(heading?.exact ?? ''), plain(question?.exact ?? '')].join(' ').toLowerCase()} `
  }
}

/** The first noun of the subject that modifies no other. */
function headOf(outside: readonly Word[], own: readonly Word[]): {readonly head?: Word} {
  const words = [...outside, ...own].filter(word => word.role === 'subject')
  const head = words.find(word => /^(?:NOUN|PROPN)$/.test(word.tag) && !word.modifier) ?? words[0]
  return head ? {head} : {}
}

/** In an answer, “it” is what the question asks about. */
function pointsBack(tokens: readonly Token[], clauses: readonly Clause[], answers: boolean): boolean {
  const pointer = answers
    ? /^(?:them|these|those|this|both|none|some)$/i
    : /^(?:it|its|they|them|these|those|this|that|he|she|one|both|none|some)$/i
  return clauses.some(({subjectStart, subjectEnd}) => {
    const subject = tokens.slice(subjectStart, subjectEnd)
    return (
      subject.length > 0 &&
      subject.every(
        token =>
          !/^(?:NOUN|PROPN|NUM|ADJ)$/.test(token.tag) || /^(?:none|one|both|all|some|most|many|few)$/i.test(token.text)
      ) &&
      subject.some(token => pointer.test(token.text))
    )
  })
}

function saysOnce(tokens: readonly Token[], {verb, subjectEnd}: Clause): boolean {
  if (verb === undefined || subjectEnd !== verb || tokens[verb - 1]?.tag === 'PUNCT') return false
  return /^used$/i.test(tokens[verb]?.text ?? '') && /^to$/i.test(tokens[verb + 1]?.text ?? '')
}

function wordsOf(tokens: readonly Token[], clauses: readonly Clause[], flipped: boolean): readonly Word[] {
  const signs = readSigns(tokens)
  const figures = new Set(
    [...readQuantities(tokens).map(figureOnly), ...readDates(tokens)].flatMap(({start, end}) => numbersFrom(start, end))
  )
  const words = tokens.flatMap((token, at) => {
    if (!isContent(token) || isNegator(tokens, at) || (figures.has(at) && token.tag !== 'PROPN')) return []
    const base = withoutNegativePrefix(token.text.toLowerCase())
    const odd = [signs[at] === -1, flipped, base !== undefined].filter(flip => flip).length % 2 === 1
    const word = wordAt(
      token,
      at,
      base ?? token.stem,
      odd ? -1 : 1,
      opensScope(tokens, at) ? 'scope' : roleAt(clauses, at),
      isModifier(tokens, at)
    )
    return [base === undefined ? word : {...word, focus: true}]
  })
  return withFocus(words, signs, flipped)
}

/** Marks the first word that a denial denies, the verbs joined with it, and the noun behind a modifier or a light verb. */
function withFocus(words: readonly Word[], signs: readonly Sign[], flipped: boolean): readonly Word[] {
  const marked: Word[] = []
  for (const [index, word] of words.entries()) {
    const before = marked[index - 1]
    const denied = signs[word.at] === -1
    const starts = denied && (before === undefined || signs[before.at] !== -1)
    const joined = denied && word.tag === 'VERB' && !word.modifier
    const led = denied && before?.focus === true && (before.modifier || light.test(before.stem))
    marked.push(starts || joined || led || (flipped && index === 0) ? {...word, focus: true} : word)
  }
  return marked
}

/** Verbs that leave to what follows them what is denied: “does not count as a bicycle”. */
const light =
  /^(?:count|qualifi|serv|work|act|seem|appear|give|giv|provid|contain|includ|requir|need|keep|stai|remain|lend|show|offer|enter|find|get|class|treat|regard|consid)$/

/** The words of a term's name become one word, whose stem is the term: “LLM” and “large language model” are one. */
function withNames(words: readonly Word[], tokens: readonly Token[], {names = []}: Statement): readonly Word[] {
  const texts = tokens.map(token => token.text.toLowerCase())
  let result = words
  for (const {text, term} of names) {
    const parts = tokenize(text).map(word => word.text.toLowerCase())
    for (let at = 0; at + parts.length <= texts.length; at++) {
      if (parts.length > 0 && parts.every((part, index) => texts[at + index] === part))
        result = joinedAt(result, at, at + parts.length, term)
    }
  }
  return result
}

function joinedAt(words: readonly Word[], from: number, to: number, term: string): readonly Word[] {
  const inside = words.filter(word => word.at >= from && word.at < to)
  const last = inside[inside.length - 1]
  if (!last || inside.some(word => word.stem.startsWith('#'))) return words
  const weight = Math.min(1.2, Math.max(0.6, ...inside.map(word => word.weight)))
  const name = inside.some(word => word.name)
  const whole: Word = {...last, stem: `#${term}`, text: inside.map(word => word.text).join(' '), weight, name}
  return words.flatMap(word => (word === last ? [whole] : inside.includes(word) ? [] : [word]))
}

/** Words of a subject that stands outside of the text: before the pronoun, or at the head of the row. */
function subjectWords(statement: Statement, tokens: readonly Token[]): readonly Word[] {
  const {subject, context} = statement
  const text = subject?.text ?? plain(context.antecedent?.exact ?? '')
  if (text === '' || statement.text.includes(text) || tokens.length === 0) return []
  const words = contextWords(text).map(word => ({...word, role: 'subject' as const}))
  const last = words[words.length - 1]
  return subject?.term !== undefined && last
    ? [{...last, stem: `#${subject.term}`, text: subject.text.toLowerCase()}]
    : words
}

/** Of “three machines” the number; the counted noun stays a word. */
function figureOnly({start, end, dimension}: ReadQuantity): {readonly start: number; readonly end: number} {
  return {start, end: dimension === undefined ? start + 1 : end}
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
    focus: false,
    at
  }
}

/** “In Europe such a socket …”: the name right behind an opening preposition is where, not what. */
function opensScope(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|at|on|across|within|for|outside)$/i.test(tokens[0]?.text ?? '')) return false
  return at > 0 && tokens.slice(1, at + 1).every(token => token.tag === 'PROPN' || token.tag === 'DET')
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
    const word = wordAt(token, at, token.stem, sign, answer ? 'predicate' : 'context', isModifier(tokens, at))
    return [answer === 'no' ? {...word, focus: !word.modifier} : word]
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
