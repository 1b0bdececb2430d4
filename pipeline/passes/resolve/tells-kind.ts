/** Whether the words around a name tell what kind of thing bears it: a list of its like, a class before it, its maker. */
import {singular} from '../../language/singular.ts'
import {wordCount} from '../../language/word-count.ts'
import type {Token} from '../../model/statement.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/**
 * “tugs such as the Halvorsen”, “a tug (Halvorsen)”, “Halvorsen, Elmo and Petrel lift hulls”, “the tug Halvorsen”, “Brunel's Halvorsen”,
 * “was built by Halvorsen”, “a Halvorsen”. “We saw Halvorsen in May” tells nothing.
 */
export function tellsKind(tokens: readonly Token[], {start, end}: Range): boolean {
  if (!/\p{Lu}/u.test(tokens[start]?.text ?? '')) return false
  return (
    isListed(tokens, start, end) ||
    isClassed(tokens, start, end) ||
    isOwned(tokens, start, end) ||
    isAgent(tokens, start)
  )
}

/** One of a list of names: a comma or slash between two, and “and” before the last; two names with “and” alone may be two people. */
function isListed(tokens: readonly Token[], start: number, end: number): boolean {
  const [before = '', after = ''] = [tokens[start - 1]?.text, tokens[end]?.text]
  // “hawsers, Halvorsen, and others”
  if (before === ',' && after === ',' && /^(?:and|or)$/.test(tokens[end + 1]?.text ?? '')) return true
  if (parts.test(before) && isName(tokens[start - 2])) return true
  if (parts.test(after) && isName(tokens[end + 1])) return true
  // “Halvorsen and Elmo are tugs”
  const verb = ends.test(after) && isName(tokens[end + 1]) ? tokens[end + 2]?.text : after
  if (verb === 'are' && (verb !== after || (ends.test(before) && isName(tokens[start - 2])))) return true
  if (ends.test(after)) return parts.test(before) && isName(tokens[end + 1])
  return ends.test(before) && isListedBefore(tokens, tokens[start - 2]?.text === ',' ? start - 3 : start - 2)
}

const parts = /^[,/]$/
const ends = /^(?:&|and|or)$/

/** Whether the name that ends at `at` stands behind a comma or slash itself. */
function isListedBefore(tokens: readonly Token[], at: number): boolean {
  if (!isName(tokens[at])) return false
  let first = at
  while (/^(?:PROPN|NUM)$/.test(tokens[first - 1]?.tag ?? '')) first--
  return parts.test(tokens[first - 1]?.text ?? '')
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text) && !months.test(token.text)
}

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

/** “such as”, “called”, a bracket behind a noun, a noun with its article right before it, or “a” alone. */
function isClassed(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens.some(({text}, at) => at < start && at >= start - 8 && naming.test(text) && !isLikening(tokens, at)))
    return true
  const sign = tokens[start - 1]
  const before = tokens[start - 2]
  if (sign?.text === '(') return before !== undefined && nominal.test(before.tag)
  if (sign?.text === ',') return before?.tag === 'NOUN' && articleBefore(tokens, start - 2)
  // “a Halvorsen”, not “a Halvorsen winch”
  if (/^an?$/i.test(sign?.text ?? '')) return tokens[end]?.tag !== 'NOUN' && isMake(tokens.slice(start, end))
  if (sign?.text === 'the' && before?.text === ',')
    return tokens[start - 3]?.tag === 'NOUN' && articleBefore(tokens, start - 3)
  // “the tug Halvorsen”, not “a two-masted Halvorsen”
  return sign?.tag === 'NOUN' && /^\p{Ll}+$/u.test(sign.text) && articleBefore(tokens, start - 1)
}

/** “treats it like the Halvorsen”, “it looks like”: no class before its members. */
function isLikening(tokens: readonly Token[], at: number): boolean {
  return /^like$/i.test(tokens[at]?.text ?? '') && /^(?:PRON|VERB|AUX|ADV)$/.test(tokens[at - 1]?.tag ?? '')
}

/** “a Halvorsen 40”; “a Recommendation” is a word of English with a capital. */
function isMake(name: readonly Token[]): boolean {
  const last = name[name.length - 1]?.text ?? ''
  return (
    name.some(({text}) => /\p{N}/u.test(text) && !/\p{L}/u.test(text)) || wordCount(singular(last.toLowerCase())) === 0
  )
}

const naming = /^(?:like|including|include|includes|such|called|named)$/i
const nominal = /^(?:NOUN|PROPN|ADJ)$/

/** Past the adjectives and nouns before `at`. */
function articleBefore(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (nominal.test(tokens[first - 1]?.tag ?? '') && at - first < 4) first--
  return /^(?:an?|the|its|their|our|my|his|her|each|every|this|that)$/i.test(tokens[first - 1]?.text ?? '')
}

/** “Brunel's Halvorsen”, “Halvorsen's Petrel”: a maker and what is made. */
function isOwned(tokens: readonly Token[], start: number, end: number): boolean {
  if (/^['’]s$/.test(tokens[start - 1]?.text ?? '')) return isName(tokens[start - 2]) || tokens[start - 2]?.start === 0
  return /^['’]s$/.test(tokens[end]?.text ?? '') && isName(tokens[end + 1])
}

/** “was built by Halvorsen”, of what the sentence names itself. */
function isAgent(tokens: readonly Token[], start: number): boolean {
  const by = tokens[start - 1]?.text === 'by' && /(?:ed|t|n)$/.test(tokens[start - 2]?.text ?? '')
  return by && !/^(?:it|this|that|they|these|he|she)$/i.test(tokens[0]?.text ?? '')
}
