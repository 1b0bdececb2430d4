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
  readonly graded: 'no' | 'by size' | 'by worth'
}

/** Reads the gloss that starts at token `from`; undefined where it is none. */
export function readGloss(tokens: readonly Token[], from: number): Gloss | undefined {
  let start = from
  while (isHedge(tokens[start]) || (tokens[start]?.text === 'in' && tokens[start + 1]?.text === 'fact')) start++
  const first = tokens[start]
  if (!first || !mayOpen(tokens, start) || isOther(tokens, start)) return undefined
  if (/^(?:how|what|when|where|whether)$/i.test(first.text) || isGerund(tokens, start)) {
    return {difference: tokens.length - start > 3, clause: true, graded: 'no'}
  }
  if (isWay(tokens, start)) return {difference: true, clause: true, graded: 'no'}
  if (
    indefinite.test(first.text) ||
    (first.text === 'one' && /^(?:which|that|who|in|where|whose)$/.test(tokens[start + 1]?.text ?? ''))
  )
    return {difference: tokens.length - start > 3, clause: false, graded: 'no'}
  const phrases = nounPhrases(tokens)
  const pair = isOneOfTwo(tokens, start) ? phrases.find(each => each.start > start + 2) : undefined
  if (pair) return {genus: [pair.start, pair.end], difference: true, clause: false, graded: 'no'}
  const phrase = phrases.find(each => each.end > start)
  if (!phrase || !startsWith(tokens, start, phrase)) return undefined
  const head = throughClassifiers(tokens, phrases, pastModifiers(tokens, phrases, phrase))
  const narrowed =
    phrase.end - phrase.start > 1 ||
    head !== phrase ||
    tokens.slice(start, phrase.start).some(token => token.tag === 'ADJ')
  const before = tokens.slice(start, phrase.end).map(token => token.text)
  const placed = before.some(word => placing.test(word)) && !hasDifference(tokens, head.end)
  const graded =
    placed || isSuperlative(tokens, start) || before.some(word => judging.test(word))
      ? 'by worth'
      : before.some(word => measuring.test(word))
        ? 'by size'
        : 'no'
  return {genus: [head.start, head.end], difference: narrowed || hasDifference(tokens, head.end), clause: false, graded}
}

const hedges =
  /^(?:simply|basically|essentially|just|also|typically|usually|often|generally|actually|really|either|both|commonly|perhaps|technically|sometimes|primarily|mostly|mainly|thus|therefore|then|merely|fact|originally|now|today|traditionally)$/i
/** “the most significant”, “a much broader”, “the best”: says how good, not what it is. */
const judging =
  /^(?:recommended|preferred|most|more|much|biggest|greatest|best|better|broader|bigger|worst|newest|far)$/i
/** “the second dispute”, “the other half”, “the classic case”: one among several, with nothing that tells it apart. */
const placing = /^(?:first|second|third|fourth|other|others|next|last|latter|former|classic|same|examples?|half)$/i
const measuring = /^(?:largest|smallest|oldest|longest|simplest|third-largest|second-largest)$/i

/** “the youngest of these”. */
function isSuperlative(tokens: readonly Token[], at: number): boolean {
  const [article, word, of] = tokens.slice(at, at + 3).map(token => token.text)
  return /^the$/i.test(article ?? '') && /^\p{Ll}{3,}est$/u.test(word ?? '') && of === 'of'
}

/** “the older one”: of two things told before, and no class. */
function isOther(tokens: readonly Token[], at: number): boolean {
  const [article = '', word = '', one = ''] = tokens.slice(at, at + 3).map(token => token.text)
  return article === 'the' && /^\p{Ll}{2,}er$/u.test(word) && /^ones?$/.test(one)
}

/** “the milder of the two”: how it compares tells it apart. */
function isOneOfTwo(tokens: readonly Token[], at: number): boolean {
  const [article = '', word = '', ...of] = tokens.slice(at, at + 5).map(token => token.text)
  return article === 'the' && /^\p{Ll}{2,}er$/u.test(word) && /^of (?:the|these|our|both) (?:two\b)?/.test(of.join(' '))
}

/** “someone who writes programs”: a genus that names no kind. */
const indefinite = /^(?:someone|somebody|something|anyone|anything|everyone|everybody|everything|whatever|whoever)$/i

/** “a quick way of …”, “the way in which …”: no kind of thing either. */
function isWay(tokens: readonly Token[], from: number): boolean {
  const at = tokens.findIndex((token, index) => index >= from && !/^(?:DET|ADJ|ADV|PUNCT)$/.test(token.tag))
  return at > from && /^ways?$/i.test(tokens[at]?.text ?? '') && /^(?:of|to|in|for)$/i.test(tokens[at + 1]?.text ?? '')
}

/** A gloss is no place (“is in …”, “is of …”) and no passive (“is located …”, “was given …”). */
function mayOpen(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (tokens[at]?.tag === 'ADV') at++
  const first = tokens[at]
  const next = tokens[at + 1]
  if (!first || first.tag === 'ADP' || (/^\d/.test(first.text) && next?.text !== 'of')) return false
  if (first.tag === 'VERB' && /(?:ed|en|wn|lt|ld|nt|de|ut)$/i.test(first.text))
    return (
      !bestowed.test(first.text) &&
      next !== undefined &&
      /^(?:NOUN|ADJ)$/.test(next.tag) &&
      !/^\p{Lu}|\d/u.test(next.text)
    )
  return !(
    first.tag === 'ADJ' &&
    (next === undefined || next.tag === 'ADP' || next.tag === 'PART' || next.tag === 'SCONJ')
  )
}

const bestowed =
  /^(?:given|granted|awarded|called|named|known|made|used|considered|located|based|found|built|born|released|published|written)$/i

/** “an organism's ability” is an ability; “a Celtic or Germanic tribe” and “a light, non-radioactive isotope” are a tribe and an isotope. */
function pastModifiers(tokens: readonly Token[], phrases: readonly NounPhrase[], phrase: NounPhrase): NounPhrase {
  const sign = tokens[phrase.end]?.text ?? ''
  const next = phrases.find(each => each.start >= phrase.end)
  if (!next) return phrase
  if (/^['’]s?$/.test(sign)) {
    const between = tokens.slice(phrase.end + 1, next.start)
    return between.every(token => /^(?:ADJ|ADV|NUM)$/.test(token.tag)) ? pastModifiers(tokens, phrases, next) : phrase
  }
  const only = tokens[phrase.end - 1]
  const modifier =
    phrase.end - phrase.start === 1 &&
    only !== undefined &&
    (only.tag === 'PROPN' || only.tag === 'ADJ' || /-/.test(only.text))
  const joined = /^(?:,|or|and)$/i.test(sign) && next.start - phrase.end === 1
  return modifier && joined ? pastModifiers(tokens, phrases, next) : phrase
}

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
    .every(
      (token, index, all) =>
        /^(?:DET|ADJ|ADV|NUM|CCONJ|PUNCT)$/.test(token.tag) ||
        /^(?:any|its|up|,|-|kinds?|sorts?|ways?|one|ones)$/i.test(token.text) ||
        (token.text === 'of' && /^(?:one|any|kinds?|sorts?|some|either|each)$/i.test(all[index - 1]?.text ?? '')) ||
        (token.tag === 'VERB' && index > 0) ||
        /(?:ed|ing|en)$/.test(token.text)
    )
}

/** Nouns that only sort or gather what comes after “of”. */
const classifiers =
  /^(?:kind|type|form|sort|(?:sub-?)?class|(?:sub-?)?category|categorie|group|set|series|famil(?:y|ie)|member|piece|part|branche?|(?:sub-?)?field|variety|varietie|(?:sub-?)?species|genus|(?:sub-?)?genre|style|collection|order|range|chain|example|name|term|word|phrase|subset|version|variant|variation|case|pair|area|sub-?topic|subfield|one)s?$/i

/** “a kind of valve” is a valve; “the name for a valve”, “a word used to describe a valve” too. */
function throughClassifiers(tokens: readonly Token[], phrases: readonly NounPhrase[], phrase: NounPhrase): NounPhrase {
  const head = tokens[phrase.end - 1]
  if (!head || !classifiers.test(head.text)) return phrase
  const link = linkAfter(tokens, phrase.end)
  const next = link === undefined ? undefined : phrases.find(each => each.start >= link)
  return next && link !== undefined && next.start - link <= 4 ? pastModifiers(tokens, phrases, next) : phrase
}

/** Past “of”, “for”, “used to describe”. */
function linkAfter(tokens: readonly Token[], at: number): number | undefined {
  if (/^(?:of|for)$/.test(tokens[at]?.text ?? '')) return at + 1
  const words = tokens
    .slice(at, at + 3)
    .map(token => token.text)
    .join(' ')
  if (/^(?:used|given|applied) (?:to|for|of)\b/.test(words))
    return at + (/ to (?:describe|denote|indicate|mean)$/.test(words) ? 3 : 2)
  return /^(?:that|which) (?:describes|denotes|means)/.test(words) ? at + 2 : undefined
}

function hasDifference(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from).filter(token => /[\p{L}\p{N}]/u.test(token.text))
  return rest.length >= 2
}
