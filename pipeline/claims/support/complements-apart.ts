/** One verb with something else behind it on each side: “is spun from silk” and “is spun from pure wool”, “is warm” and “is dry and harsh”. */
import {remembered} from '../../language/remembered.ts'
import {headPhrase} from './head-phrase.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** No word of either complement is one of the other statement. Classes are compared elsewhere. */
export function complementsApart({left, right, alignment}: StatementPair): boolean {
  const one = complementOf(left)
  const other = complementOf(right)
  if (!one || !other || placed(one.preposition) !== placed(other.preposition)) return false
  const met = (word: Word): boolean => alignment.pairs.some(({a, b}) => a === word || b === word)
  const verbs = alignment.pairs.some(
    ({a, b, relation}) => a === one.verb && b === other.verb && (relation === 'same' || relation === 'synonym')
  )
  if (!verbs && (one.verb || other.verb)) return false
  return [one, other].every(({words}) => words.some(heavy) && !words.some(met))
}

/** “Starts from the square” and “starts at the station”. */
function placed(preposition: string): string {
  return /^(?:at|in|on|from|near|by|inside|outside|beside|behind|under)$/.test(preposition) ? 'at' : preposition
}

interface Complement {
  /** Absent where an adjective follows a copula. */
  readonly verb?: Word
  readonly preposition: string
  readonly words: readonly Word[]
}

const complementOf = remembered((reading: Reading): Complement | undefined => {
  const [clause, ...others] = reading.clauses
  if (clause?.head === undefined || others.length > 0) return undefined
  const verb = reading.words.find(({at, role}) => at === clause.head && role !== 'context')
  return verb ? behindVerb(reading, verb, clause.end) : adjectives(reading, clause.head + 1, clause.end)
})

function behindVerb(reading: Reading, verb: Word, end: number): Complement | undefined {
  const {tokens} = reading
  let at = verb.at + 1
  while (tokens[at]?.tag === 'ADV') at++
  const preposition = /^(?:ADP|PART)$/.test(tokens[at]?.tag ?? '') ? (tokens[at]?.text.toLowerCase() ?? '') : ''
  const phrase = headPhrase(tokens, preposition === '' ? at : at + 1, end)
  return phrase && {verb, preposition, words: wordsIn(reading, phrase.start, phrase.end)}
}

/** “Warm and forgiving”, with no noun behind it. */
function adjectives(reading: Reading, from: number, end: number): Complement | undefined {
  const {tokens} = reading
  let to = from
  while (to < end && /^(?:ADJ|ADV|CCONJ)$/.test(tokens[to]?.tag ?? '')) to++
  if (/^(?:NOUN|PROPN)$/.test(tokens[to]?.tag ?? '') || !tokens.slice(from, to).some(({tag}) => tag === 'ADJ'))
    return undefined
  return {preposition: '', words: wordsIn(reading, from, to)}
}

function wordsIn({words}: Reading, from: number, to: number): readonly Word[] {
  return words.filter(({role, at}) => role !== 'context' && at >= from && at < to)
}

function heavy({weight}: Word): boolean {
  return weight > 0.4
}
