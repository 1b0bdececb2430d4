/** What a statement says that a thing does not stand in for: “is no substitute for a pilot”, “never replaces a pilot”, “not in place of a pilot”. */
import {isContent} from '../../language/content-words.ts'
import {remembered} from '../../language/remembered.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import type {Statement, Token} from '../../model/statement.ts'
import {headPhrase} from './head-phrase.ts'
import {readingOf} from './reading.ts'

export interface NoSubstitute {
  /** Stems of the thing, and the id of its term. */
  readonly thing: readonly string[]
  readonly term?: string
  /** Stems of what it does not stand in for. */
  readonly instead: readonly string[]
  readonly text: string
  /** It is only said to be no such thing. */
  readonly plain: boolean
}

/** Undefined for what holds under a condition only, and for what only somebody says. */
export const noSubstitute = remembered((statement: Statement): NoSubstitute | undefined => {
  const {conditional, attributed, figurative, subject, said} = statement
  if (conditional || attributed || figurative !== undefined || said !== undefined) return undefined
  const {lower, tokens, clauses} = readingOf(statement)
  const [clause, ...others] = clauses
  if (!clause || others.length > 0) return undefined
  const found = forms.map(({form, plain}) => ({match: form.exec(lower), plain})).find(({match}) => match !== null)
  if (!found?.match) return undefined
  // `lower` opens with a blank
  const offset = found.match.index + found.match[0].length - 1
  const from = tokens.findIndex(({start}) => start >= offset)
  const instead = from < 0 ? undefined : headPhrase(tokens, from, clause.end)
  const thing = subject
    ? stemsOf(beforePreposition(tagSentence(subject.text)))
    : objectOf(tokens, clause.after, clause.end)
  if (!instead || thing.length === 0) return undefined
  return {
    thing,
    instead: stemsOf(tokens.slice(instead.start, instead.end)),
    text: tokens
      .slice(instead.start, instead.end)
      .map(({text}) => text)
      .join(' '),
    plain: found.plain,
    ...(subject?.term === undefined ? {} : {term: subject.term})
  }
})

const forms: readonly {readonly form: RegExp; readonly plain: boolean}[] = [
  {
    form: /\b(?:no|not an?|never an?) (?:real |true |proper |good )?(?:substitute|replacement|stand-in|surrogate) for /,
    plain: false
  },
  {
    form: /\b(?:not|n't|never|cannot) (?:fully |really |ever )?(?:replaces?|stands? in for|takes? the place of|substitutes? for) /,
    plain: false
  },
  {form: /\b(?:not|never) (?:in place of|instead of|as a (?:substitute|replacement) for) /, plain: false},
  {form: /\b(?:not|never) (?:be )?(?:mistaken|taken|confused) (?:for|with) /, plain: true},
  {form: /\b(?:is|are|was|were) (?:not|never) (?=an? )/, plain: true}
]

/** Of “a lamp on the pier” the lamp. */
function beforePreposition(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({tag}, index) => index > 0 && tag === 'ADP')
  return at < 0 ? tokens : tokens.slice(0, at)
}

/** Of “Take a lamp along, but …” the lamp. */
function objectOf(tokens: readonly Token[], from: number, end: number): readonly string[] {
  const object = headPhrase(tokens, from, end)
  return object ? stemsOf(tokens.slice(object.start, object.end)) : []
}

function stemsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(isContent).map(({text}) => stemOf(text))
}
