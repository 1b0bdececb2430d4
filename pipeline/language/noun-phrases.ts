/** Noun phrases of a tagged sentence, without articles and without adjectives that only judge, count or order; none lie in a citation or a quoted title. */
import type {Token} from '../model/statement.ts'
import {citationRanges} from './citation-ranges.ts'
import {isEmptyModifier} from './is-empty-modifier.ts'
import {quotedTitles} from './quoted-titles.ts'
import {singular} from './singular.ts'
import {startsCapital} from './starts-capital.ts'
import {verbShare} from './verb-share.ts'

/** Token indexes, `end` exclusive; the last token is the head, or the number of a name (“Level 2”). */
export interface NounPhrase {
  readonly start: number
  readonly end: number
}

export function nounPhrases(tokens: readonly Token[]): readonly NounPhrase[] {
  const known = found.get(tokens)
  if (known) return known
  const phrases = phrasesIn(tokens)
  found.set(tokens, phrases)
  return phrases
}

/** Many patterns ask for the phrases of one sentence. */
const found = new WeakMap<readonly Token[], readonly NounPhrase[]>()

function phrasesIn(tokens: readonly Token[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = []
  const closed = [...citationRanges(tokens), ...quotedTitles(tokens)]
  let start = -1
  for (let index = 0; index <= tokens.length; index++) {
    const free = closed.length === 0 || !closed.some(range => range.start <= index && index < range.end)
    const inside = index < tokens.length && free && belongs(tokens, index, start)
    if (inside && start < 0) start = index
    if (inside || start < 0) continue
    const phrase = trimmed(tokens, start, index)
    if (phrase) phrases.push(phrase)
    start = -1
  }
  return phrases
}

/** A word that the tagger takes for a noun though a determiner follows it (“cuts the power”) or only a verb fits. */
export function isVerbal(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (token.tag === 'VERB' || token.tag === 'AUX') return true
  if (token.tag !== 'NOUN' || !/^\p{Ll}+$/u.test(token.text)) return false
  const next = tokens[index + 1]
  const before = tokens[index - 1]
  if (!before || !nominal.has(before.tag)) return false
  if (next?.tag === 'DET' || (next?.tag === 'PRON' && /^(?:its|their|your|his|her|our)$/i.test(next.text)))
    return /s$/.test(token.text) || plainVerbs.has(token.text)
  // “rye drinks more water”
  if ((next?.text === 'more' || next?.text === 'less') && nominal.has(tokens[index + 2]?.tag ?? ''))
    return /[^su]s$/.test(token.text) && verbShare(token.text) > 0
  return plainVerbs.has(token.text) && next !== undefined && (nominal.has(next.tag) || next.tag === 'ADJ')
}

const plainVerbs: ReadonlySet<string> = new Set([
  'use',
  'uses',
  'make',
  'makes',
  'need',
  'needs',
  'help',
  'helps',
  'show',
  'shows'
])
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** What may stand inside a phrase, verbs for the participles among them. */
const phrasal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X', 'VERB', 'AUX'])

function belongs(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index]
  if (!token || !phrasal.has(token.tag) || stopWords.has(token.text.toLowerCase()) || !/[\p{L}\p{N}]/u.test(token.text))
    return false
  if (index === 0 && /^(?:use|see|note|set|run|create|make|read|add)$/i.test(token.text) && tokens.length > 3)
    return false
  if (isVerbal(tokens, index)) return isModifier(tokens, index)
  if (nominal.has(token.tag) || token.tag === 'ADJ') return true
  if (token.tag === 'NUM') return start >= 0 && /^\p{Lu}/u.test(tokens[index - 1]?.text ?? '')
  return token.tag === 'X' && /^\p{Lu}/u.test(token.text)
}

/** “trained model”, “charging curve”: a participle before a noun that no subject stands before. */
function isModifier(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next || token.tag !== 'VERB' || !/(?:ing|ed|en)$/.test(token.text.toLowerCase())) return false
  if (!(nominal.has(next.tag) || next.tag === 'ADJ')) return false
  if (token.text.includes('-')) return true
  const before = tokens[index - 1]
  if (/ing$/.test(token.text) && (before === undefined || /^[—–:;]$/.test(before.text)) && /^\p{Ll}/u.test(next.text))
    return (
      before === undefined && (/^(?:VERB|AUX)$/.test(tokens[index + 2]?.tag ?? '') || tokens[index + 2]?.text === '(')
    )
  return (
    before === undefined ||
    before.tag === 'DET' ||
    before.tag === 'ADJ' ||
    before.tag === 'CCONJ' ||
    before.tag === 'PUNCT' ||
    before.tag === 'ADP'
  )
}

function trimmed(tokens: readonly Token[], from: number, to: number): NounPhrase | undefined {
  let start = from
  let end = to
  while (end > start && !endsName(tokens, end - 1)) end--
  if (start < end - 1 && isGraded(tokens, start)) start++
  while (start < end - 1 && isEmptyModifier(tokens[start]?.text ?? '') && !opensName(tokens, start)) start++
  const only = tokens[start]
  if (start >= end || (end - start === 1 && only && (isEmptyModifier(only.text) || isPlainAdjective(only))))
    return undefined
  return {start, end}
}

function endsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (token.tag === 'NUM') return /^\p{Lu}/u.test(tokens[index - 1]?.text ?? '') && !/^(?:19|20)\d\d$/.test(token.text)
  return nominal.has(token.tag) || (token.tag === 'X' && /^\p{Lu}/u.test(token.text))
}

/** “The most capable cranes”, “a very old rope”: what has degrees tells no kind. */
function isGraded(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text ?? ''
  return (
    tokens[index]?.tag === 'ADJ' && /^(?:most|more|less|least|very|so|too|quite|rather|fairly|extremely)$/i.test(before)
  )
}

/** “Great Skerry”, “Common Log”: a capital makes the adjective part of a name, at the start of a sentence only before a singular. */
function opensName(tokens: readonly Token[], index: number): boolean {
  const [first, second] = [tokens[index], tokens[index + 1]]
  if (first?.tag !== 'PROPN' || second?.tag !== 'PROPN') return false
  if (!startsCapital(first.text) || !startsCapital(second.text)) return false
  return index > 0 || singular(second.text) === second.text
}

/** “specified”, “unschedulable”, a lone letter: taken for nouns now and then. */
function isPlainAdjective({text}: Token): boolean {
  return /^\p{L}$/u.test(text) || (/^\p{Ll}/u.test(text) && /[^e]ed$|(?:able|ible)$/.test(text) && text.length > 5)
}

const stopWords: ReadonlySet<string> = new Set(
  'etc e.g i.e vs thing things lot lots kind kinds sort sorts bit way ways mine yours ours theirs something anything nothing everything someone anyone everyone one ones is are was were be been do does did can could will would has have had how what why when where which who whose of to and or but if other must none multiple'.split(
    ' '
  )
)
