/** The genus of a definition, that is the head noun phrase of what the term is said to be, and what sets it apart. */
import {type NounPhrase, nounPhrases} from '../../../language/noun-phrases.ts'
import type {Token} from '../../../model/statement.ts'

export interface Gloss {
  readonly genus?: readonly [number, number]
  /** Something follows the genus that sets the term apart: “that …”, “used for …”, “of …”. */
  readonly difference: boolean
  /** A clause in place of a noun phrase: “pressing the grounds flat”, “how full the tank is”. */
  readonly clause: boolean
  /** “the biggest”, “a much broader”, “one of the most”. */
  readonly graded: boolean
}

/** Reads the gloss that starts at token `from`; undefined where it is none. */
export function readGloss(tokens: readonly Token[], from: number): Gloss | undefined {
  let start = from
  while (isHedge(tokens[start])) start++
  const first = tokens[start]
  if (!first) return undefined
  const graded = tokens.slice(start, start + 6).some(token => gradedWords.test(token.text))
  if (/^(?:how|what|when|where|whether)$/i.test(first.text) || isGerund(tokens, start)) {
    return {difference: tokens.length - start > 3, clause: true, graded: false}
  }
  const phrases = nounPhrases(tokens)
  const phrase = phrases.find(each => each.end > start)
  if (!phrase || !startsWith(tokens, start, phrase)) return undefined
  const head = throughClassifiers(tokens, phrases, phrase)
  return {genus: [head.start, head.end], difference: hasDifference(tokens, head.end), clause: false, graded}
}

const hedges = /^(?:simply|basically|essentially|just|also|typically|usually|often|generally|actually|really|either|both|commonly|perhaps|technically|sometimes|primarily|mostly|mainly|thus|therefore|then|merely|in|fact|originally|now|today|traditionally)$/i
const gradedWords = /^(?:most|more|much|biggest|largest|greatest|best|better|broader|bigger|worst|simplest|newest|far)$/i

function isHedge(token: Token | undefined): boolean {
  return token !== undefined && (hedges.test(token.text) || /^[,“"‘']$/.test(token.text))
}

function isGerund(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.tag === 'VERB' && /ing$/.test(token.text)
}

/** Only determiners, numerals, adjectives and participles may stand before the noun phrase. */
function startsWith(tokens: readonly Token[], start: number, phrase: NounPhrase): boolean {
  return tokens
    .slice(start, phrase.start)
    .every(token => /^(?:DET|ADJ|ADV|NUM|CCONJ|PUNCT)$/.test(token.tag) || /^(?:one|of|any|its|up|,|-)$/i.test(token.text) || /(?:ed|ing|en)$/.test(token.text))
}

const classifiers =
  /^(?:kind|type|form|sort|class|category|group|set|series|family|member|piece|part|branch|field|subfield|variety|species|genus|style|collection|unit|example|name|term|word|subset|version|variant|subgenre|sub-genre|range|body|system)s?$/i

/** “a kind of valve” is a valve; “the name for a valve” too. */
function throughClassifiers(tokens: readonly Token[], phrases: readonly NounPhrase[], phrase: NounPhrase): NounPhrase {
  const head = tokens[phrase.end - 1]
  const link = tokens[phrase.end]
  if (!head || !link || !/^(?:of|for|given)$/.test(link.text)) return phrase
  const strong = /^(?:kind|type|form|sort|class|category|name|term|word|variety|species|genus|subset|style|sub-?genre|example|member|one)s?$/i.test(head.text)
  if (!strong || !classifiers.test(head.text)) return phrase
  const next = phrases.find(each => each.start >= phrase.end)
  return next && next.start - phrase.end <= 3 ? next : phrase
}

function hasDifference(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from).filter(token => /[\p{L}\p{N}]/u.test(token.text))
  return rest.length >= 2
}
