/** The named examples that a statement gives of a class: “trawlers like Tern, Gull and Heron”, “Trawlers (Tern, Gull)”, a cell “Examples”. */
import {isContent} from '../../language/content-words.ts'
import {kindOfThing} from '../../language/kind-of-thing.ts'
import {remembered} from '../../language/remembered.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import type {Statement} from '../../model/statement.ts'
import {readingOf} from './reading.ts'

export interface NamedExamples {
  /** In lower case, without the number of a version. */
  readonly names: readonly string[]
  /** Stems of the class, and of what else a row says of them. */
  readonly about: readonly string[]
  /** Offsets in the text of the statement, from the class to the last name. */
  readonly start: number
  readonly end: number
  /** The statement says nothing else. */
  readonly whole: boolean
}

/** At least two names; undefined for what is denied, hedged or conditional. */
export const examplesOf = remembered((statement: Statement): NamedExamples | undefined => {
  const {polarity, hedged, conditional, attributed, figurative, said, context} = statement
  if (polarity === 'negated' || hedged || conditional || attributed || figurative || said) return undefined
  const found = context.header === undefined ? (inBracket(statement) ?? announced(statement)) : inCell(statement)
  return found && found.names.length > 1 && found.about.length > 0 ? found : undefined
})

function inCell({relation, subject, beside = [], text}: Statement): NamedExamples | undefined {
  if (!/\bexamples?\b/i.test(relation)) return undefined
  const {names, end} = listFrom(text, 0)
  const about = stemsIn([subject?.text, relation.replace(/\bexamples?\b/i, ''), ...beside.map(({value}) => value)])
  return {names, about, start: 0, end, whole: isDone(text.slice(end))}
}

/** “Steam ferries (Otter, Tern, Gull)”, and nothing else. */
function inBracket({text}: Statement): NamedExamples | undefined {
  const open = text.indexOf('(')
  if (open < 1 || !text.endsWith(')')) return undefined
  const {names, end} = listFrom(text, open + 1)
  if (end !== text.length - 1) return undefined
  return {names, about: stemsIn([text.slice(0, open)]), start: 0, end: text.length, whole: true}
}

function announced(statement: Statement): NamedExamples | undefined {
  const {text, subject} = statement
  const sign =
    /[\p{L})] ?[—–,(]? ?(?:like|such as|including|for example|for instance|e\.g\.),? (?:the )?(?=\p{Lu})/u.exec(text)
  if (!sign) return undefined
  const {names, end} = listFrom(text, sign.index + sign[0].length)
  const {tokens, clauses} = readingOf(statement)
  const bracket = text[sign.index] === ')' ? text.lastIndexOf('(', sign.index) : sign.index + 1
  const last = tokens.findLastIndex(token => token.end <= bracket && /^(?:NOUN|PROPN)$/.test(token.tag))
  let first = last
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[first - 1]?.tag ?? '')) first--
  const start = tokens[first]?.start
  if (start === undefined) return undefined
  const fragment = clauses.every(({verb}) => verb === undefined)
  return {
    names,
    about: stemsIn([text.slice(start, sign.index + 1), ...(fragment ? [subject?.text] : [])]),
    start: fragment ? 0 : start,
    end,
    whole: fragment && isDone(text.slice(end))
  }
}

function isDone(rest: string): boolean {
  return /^(?: \([^()]{1,30}\))?[\s.)…]*$/.test(rest)
}

/** Names parted by commas, slashes and “and”, from `from` on; `end` is where the last of them ends. */
function listFrom(text: string, from: number): {readonly names: readonly string[]; readonly end: number} {
  const names: string[] = []
  let end = from
  for (let at = from; at < text.length; ) {
    const words = nameAt(text, at)
    if (words.length === 0) break
    const name = words.join(' ')
    names.push(keyOf(words))
    end = at + name.length
    const joint = /^(?: \([^()]{1,30}\))?(?:,? (?:and|or) |, | ?\/ ?(?=\p{Lu}))(?:the )?/u.exec(
      text.slice(end, end + 60)
    )
    if (!joint) break
    at = end + joint[0].length
  }
  return {names: [...new Set(names)], end}
}

/** At most four words, each with a capital or a figure first. */
function nameAt(text: string, from: number): readonly string[] {
  const words: string[] = []
  for (const word of text.slice(from, from + 80).split(' ')) {
    if (words.length === 4 || !/^[\p{Lu}\p{N}]/u.test(word)) break
    const bare = word.replace(/[,.;:)]+$/u, '')
    words.push(bare)
    if (bare !== word) break
  }
  return words
}

/** “Tern 3” and “Tern” are one. */
function keyOf(words: readonly string[]): string {
  const named = words.filter((word, at) => at === 0 || !/^[\d./]+$/.test(word))
  return named.join(' ').toLowerCase()
}

function stemsIn(texts: readonly (string | undefined)[]): readonly string[] {
  const words = texts.flatMap(text => tagSentence((text ?? '').replace(/[-/]/g, ' ')))
  const telling = words.filter(token => isContent(token) && !kindOfThing(token.text) && !/^tools?$/i.test(token.text))
  return [...new Set(telling.map(({text}) => stemOf(text)))]
}
