/** A statement as words with signs and roles, figures and dates: what two statements are compared by. */
import {isContent} from '../../language/content-words.ts'
import {type Clause, readClauses} from '../../language/read-clauses.ts'
import {type ReadDate, readDates} from '../../language/read-dates.ts'
import {readGenerality} from '../../language/read-generality.ts'
import {isNegator, readSigns, type Sign} from '../../language/read-polarity.ts'
import {type ReadQuantity, readQuantities} from '../../language/read-quantities.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import type {Generality, Statement, Token} from '../../model/statement.ts'
import {type Slot, slotsIn} from './attribute-of.ts'
import {type Course, courseOf} from './course.ts'
import {type Duty, dutyOf} from './duty.ts'
import {isNegativeLead} from './is-negative-lead.ts'
import type {Word} from './word.ts'
import {wordAt} from './word-at.ts'
import {wordsOf} from './words-of.ts'

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
  /** Is about “these”, “it” or “none of them”, and nothing tells which; or says no more of a thing than that one “may do without one”. */
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
  const stated = statement.said?.text ?? statement.text
  const tokens = tagSentence(stated)
  const clauses = readClauses(tokens)
  const {leadIn, heading, antecedent} = statement.context
  const question = statement.said ? undefined : statement.context.question
  const answer =
    question && /^(?:yes|absolutely|certainly|of course)\b/i.test(statement.text)
      ? ('yes' as const)
      : question && /^no\b/i.test(statement.text)
        ? ('no' as const)
        : undefined
  const lead = plain(leadIn?.exact ?? '')
  const flipped = isNegativeLead(lead)
  const own = wordsOf(statement, tokens, clauses, flipped)
  const asked = question ? askedWords(plain(question.exact), answer) : []
  const surrounding = [
    ...contextWords(lead),
    ...contextWords(heading && !statement.said && !question && !antecedent ? plain(heading.exact) : '')
  ]
  const header = (statement.context.header ?? []).flatMap(span => contextWords(plain(span.exact)))
  const subject = subjectWords(statement, tokens)
  const generality =
    statement.generality ?? (answer === undefined ? undefined : askedGenerality(plain(question?.exact ?? ''), answer))
  const lower = ` ${stated.toLowerCase().replaceAll('’', "'")} `
  const course = courseOf(lower)
  const duty = dutyOf(lower)
  return {
    tokens,
    words: [...own, ...subject, ...asked, ...header, ...surrounding],
    clauses,
    quantities: readQuantities(tokens),
    dates: readDates(tokens),
    slots: slotsOf(statement, tokens),
    ...(generality === undefined ? {} : {generality}),
    ...(answer === undefined ? {} : {answer}),
    ...headOf(subject, own),
    dangling:
      (subject.length === 0 && pointsBack(tokens, clauses, question !== undefined)) ||
      isLostAnswer(statement, clauses) ||
      / without one[ .,:;]/.test(lower),
    once: clauses.some(clause => saysOnce(tokens, clause)),
    ...(course === undefined ? {} : {course}),
    ...(duty === undefined ? {} : {duty}),
    lower,
    contextLower: ` ${[lead, plain(heading?.exact ?? ''), plain(question?.exact ?? '')].join(' ').toLowerCase()} `
  }
}

/** “Is any ferry heated? — Yes, the big one” speaks of some. */
function askedGenerality(question: string, answer: 'yes' | 'no'): Generality | undefined {
  if (answer === 'yes' && /\bany\b/i.test(question) && !/\b(?:all|every|each)\b/i.test(question)) return 1
  return readGenerality(tagSentence(question))
}

/** A cell fills the slot that its column or row names. */
function slotsOf({context, relation}: Statement, tokens: readonly Token[]): readonly Slot[] {
  if (context.header === undefined) return slotsIn(tokens, 0, tokens.length)
  return /^(?:maker|developer|manufacturer|company|vendor|creator|provider|publisher|(?:made|developed|built) by)$/i.test(
    relation
  )
    ? [{slot: 'maker', at: 0, value: {start: 0, end: tokens.length}}]
    : []
}

/** The first noun of the subject that modifies no other. */
function headOf(outside: readonly Word[], own: readonly Word[]): {readonly head?: Word} {
  const words = [...outside, ...own].filter(word => word.role === 'subject')
  const head =
    words.find(word => /^(?:NOUN|PROPN)$/.test(word.tag) && !word.modifier && !amounts.test(word.text)) ?? words[0]
  return head ? {head} : {}
}

/** “Plenty of ferries” are ferries. */
const amounts =
  /^(?:plenty|majority|minority|bulk|rest|handful|couple|dozens|hundreds|thousands|scores|lots|half|quarter)$/

/** In an answer, “it” is what the question asks about. */
function pointsBack(tokens: readonly Token[], clauses: readonly Clause[], answers: boolean): boolean {
  const pointer = answers
    ? /^(?:them|these|those|this|both|none|some|ours|mine|yours|theirs)$/i
    : /^(?:it|its|they|them|these|those|this|that|he|she|one|both|none|some|ours|mine|yours|theirs)$/i
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

/** “No.” and “Not in the strict sense.” after what could not be read as a question of yes or no. */
function isLostAnswer({said, text}: Statement, clauses: readonly Clause[]): boolean {
  if (said !== undefined || clauses.some(clause => clause.verb !== undefined)) return false
  return /^(?:yes|no|absolutely|certainly|of course)[.!]?$|^not /i.test(text)
}

function saysOnce(tokens: readonly Token[], {verb, subjectEnd}: Clause): boolean {
  if (verb === undefined || subjectEnd !== verb || tokens[verb - 1]?.tag === 'PUNCT') return false
  if (/^(?:be|been|being)$/i.test(tokens[verb - 1]?.text ?? '')) return false
  return /^used$/i.test(tokens[verb]?.text ?? '') && /^to$/i.test(tokens[verb + 1]?.text ?? '')
}

/** Words of a subject that stands outside of the text: before the pronoun, or at the head of the row. */
function subjectWords(statement: Statement, tokens: readonly Token[]): readonly Word[] {
  const {subject, context} = statement
  const text = subject?.text ?? plain(context.antecedent?.exact ?? '')
  if (text === '' || statement.text.includes(text) || tokens.length === 0) return []
  const words = asSubject(contextWords(text))
  const last = words[words.length - 1]
  if (subject?.term === undefined || statement.plainSubject || !last) return words
  return [{...last, stem: `#${subject.term}`, text: subject.text.toLowerCase()}, ...shortForm(text)]
}

/** Of “the Harbour Pilot Service (HPS)” the letters as well, which may stand in a longer name: “the HPS boat”. */
function shortForm(text: string): readonly Word[] {
  const letters = /\((\p{Lu}[\p{L}\p{N}-]*)\)$/u.exec(text)?.[1]
  return letters === undefined ? [] : asSubject(contextWords(letters)).map(word => ({...word, name: true, weight: 1}))
}

function asSubject(words: readonly Word[]): readonly Word[] {
  return words.map(word => ({...word, role: 'subject' as const}))
}

/** The words of a question that a yes or no affirms or denies as its own. */
function askedWords(question: string, answer: 'yes' | 'no' | undefined): readonly Word[] {
  const tokens = tagSentence(question.replace(/\?\s*$/, ''))
  const signs = readSigns(tokens)
  return tokens.flatMap((token, at) => {
    if (!isContent(token) || isNegator(tokens, at)) return []
    const sign: Sign = (answer === 'no') !== (signs[at] === -1) ? -1 : 1
    const word = wordAt(tokens, at, token.stem, sign, answer ? 'predicate' : 'context')
    return [answer === 'no' ? {...word, focus: !word.modifier} : word]
  })
}

function contextWords(text: string): readonly Word[] {
  const tokens = tagSentence(text)
  return tokens.flatMap((token, at) => (isContent(token) ? [wordAt(tokens, at, token.stem, 1, 'context')] : []))
}

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/[*_`#|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
