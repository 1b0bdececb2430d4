/** “long form (LF)”, “LF (long form)”, “LF, short for long form”: an abbreviation beside what it stands for. */
import {type Expansion, expandAbbreviation, isAcronym, looksAbbreviated} from '../../../language/expand-abbreviation.ts'
import {nounPhrases} from '../../../language/noun-phrases.ts'
import type {NamePair} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import {type SentenceView, tokenText} from '../sentence-view.ts'
import {type Bracket, bracketsOf} from './brackets-of.ts'
import {namePair} from './name-pair.ts'
import {phraseBefore} from './phrase-before.ts'
import {skipArticle} from './skip-article.ts'
import {wordsBetween} from './words-between.ts'

export function statedAcronyms(view: SentenceView): readonly NamePair[] {
  const brackets = bracketsOf(view.tokens)
  return [
    ...brackets.flatMap(bracket => acronymIn(view, bracket)),
    ...brackets.flatMap(bracket => bothInside(view, bracket)),
    ...abbreviatedIn(view)
  ]
}

function acronymIn(view: SentenceView, {open, close}: Bracket): readonly NamePair[] {
  const {tokens} = view
  const inner = innerEnd(tokens, open, close)
  const size = inner - open - 1
  if (size < 1) return []
  const content = tokenText(view, open + 1, inner)
  if (size <= 3 && looksAbbreviated(content)) {
    const from = clauseStart(tokens, open)
    const hit = expandAbbreviation(content, wordsBetween(tokens, from, open), 'before')
    if (hit) return [namePair(view, [from + hit.start, from + hit.end], [open + 1, inner], 'acronym')]
    const phrase = size === 1 && isAcronym(content) ? phraseBefore(tokens, open) : undefined
    if (phrase && isLoosely(content, wordsBetween(tokens, ...phrase)))
      return [namePair(view, phrase, [open + 1, inner], 'acronym')]
  }
  const before = tokens[open - 1]
  if (!before || !looksAbbreviated(before.text) || !/\p{Lu}/u.test(before.text)) return []
  const hit = wholly(expandAbbreviation(before.text, wordsBetween(tokens, open + 1, inner), 'after'), size)
  return hit ? [namePair(view, [open + 1, open + 1 + hit.end], [open - 1, open], 'acronym')] : []
}

/** Letters that stand for words left out or of another language: the initials that are there, without small words, come first, or first and last. */
function isLoosely(short: string, long: readonly string[]): boolean {
  const initials = long
    .flatMap(word => word.split('-'))
    .filter(word => !/^(?:an?|and|by|for|in|of|on|the|to)$/.test(word))
    .map(word => word.charAt(0).toUpperCase())
    .join('')
  const [first, last] = [short.charAt(0), short.charAt(short.length - 1)]
  if (initials.length < 2 || !/^\p{Lu}+$/u.test(short)) return false
  return (
    short.startsWith(initials) ||
    (initials.length === short.length && initials.startsWith(first) && initials.endsWith(last))
  )
}

/** “(remotely operated valve, ROV)”: the bracket holds the long form and then the abbreviation. */
function bothInside(view: SentenceView, {open, close}: Bracket): readonly NamePair[] {
  const {tokens} = view
  const last = tokens[close - 1]
  if (!last || close - open < 5 || !/^[,;]$/.test(tokens[close - 2]?.text ?? '') || !isAcronym(last.text)) return []
  const hit = wholly(
    expandAbbreviation(last.text, wordsBetween(tokens, open + 1, close - 2), 'before'),
    close - open - 3
  )
  return hit?.start === 0 ? [namePair(view, [open + 1, close - 2], [close - 1, close], 'acronym')] : []
}

/** What is said of the abbreviation inside the bracket (“TLA, see below”) is no part of it. */
function innerEnd(tokens: readonly Token[], open: number, close: number): number {
  for (let index = open + 1; index < close; index++) {
    if (/^[,;:=]$/.test(tokens[index]?.text ?? '')) return index
  }
  return close
}

function clauseStart(tokens: readonly Token[], end: number): number {
  for (let index = end - 1; index >= 0; index--) if (/^[.;:()[\]]$/.test(tokens[index]?.text ?? '')) return index + 1
  return 0
}

/** A long form in brackets fills them. */
function wholly(hit: Expansion | undefined, size: number): Expansion | undefined {
  return hit && hit.end === size ? hit : undefined
}

const shortFor: readonly (readonly string[])[] = [
  ['short', 'for'],
  ['abbreviation', 'of'],
  ['abbreviation', 'for'],
  ['acronym', 'of'],
  ['acronym', 'for'],
  ['stands', 'for'],
  ['abbreviated', 'as'],
  ['abbreviated', 'to'],
  ['shortened', 'to']
]

/** One of the first words of `shortFor`: most sentences hold none. */
const announced = /\b(?:short|shortened|abbreviat(?:ed|ion)|acronym|stands)\b/i

/** “A TLA, short for three-letter acronym, is …”; “three-letter acronym, abbreviated to TLA”. */
function abbreviatedIn(view: SentenceView): readonly NamePair[] {
  const {tokens} = view
  if (!announced.test(view.sentence.text)) return []
  return tokens.flatMap((token, index) => {
    if (token.text === 'short' && tokens[index - 1]?.text === 'for') return forShort(view, index - 2)
    const [first, second] = [token.text.toLowerCase(), tokens[index + 1]?.text.toLowerCase() ?? '']
    if (!shortFor.some(([a, b]) => a === first && b === second)) return []
    const left = lastWord(tokens, index)
    const from = skipArticle(tokens, index + 2)
    if (left < 0) return []
    if (first === 'abbreviated' || first === 'shortened') {
      const start = clauseStart(tokens, left)
      const hit = expandAbbreviation(tokens[from]?.text ?? '', wordsBetween(tokens, start, left + 1), 'before')
      return hit ? [namePair(view, [start + hit.start, left + 1], [from, from + 1], 'acronym')] : []
    }
    const hit = expandAbbreviation(
      tokens[left]?.text ?? '',
      wordsBetween(tokens, from, phraseEnd(tokens, from)),
      'after'
    )
    return hit ? [namePair(view, [from, phraseAround(tokens, from, from + hit.end)], [left, left + 1], 'acronym')] : []
  })
}

/** “three-letter acronym words, TLA for short,”: a word that the abbreviation leaves out may come last. */
function forShort(view: SentenceView, at: number): readonly NamePair[] {
  const {tokens} = view
  if (!looksAbbreviated(tokens[at]?.text ?? '') || !/^[,(—–]$/.test(tokens[at - 1]?.text ?? '')) return []
  const start = clauseStart(tokens, at - 1)
  for (const end of [at - 1, at - 2]) {
    const hit = expandAbbreviation(tokens[at]?.text ?? '', wordsBetween(tokens, start, end), 'before')
    if (hit) return [namePair(view, [start + hit.start, end], [at, at + 1], 'acronym')]
  }
  return []
}

function lastWord(tokens: readonly Token[], before: number): number {
  for (let index = before - 1; index >= Math.max(0, before - 4); index--) {
    const token = tokens[index]
    if (token && /[\p{L}\p{N}]/u.test(token.text) && token.tag !== 'AUX' && token.tag !== 'DET') return index
  }
  return -1
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let index = from
  while (index < tokens.length && !/^[,;:.()[\]—–?!]$/.test(tokens[index]?.text ?? '') && tokens[index]?.tag !== 'AUX')
    index++
  return index
}

/** The noun phrase that goes on after the aligned words: “proportional-integral-derivative controller”. */
function phraseAround(tokens: readonly Token[], from: number, to: number): number {
  const phrase = nounPhrases(tokens).find(each => each.start <= to - 1 && each.end >= to && each.start >= from)
  return phrase ? phrase.end : to
}
