/** Whether the words around a name tell what kind of thing bears it: a list of its like, a class before it, its maker. */
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
    isListed(tokens, start, end) || isClassed(tokens, start) || isOwned(tokens, start, end) || isAgent(tokens, start)
  )
}

/** Beside another name, with a comma, slash, “and” or “or” between them. */
function isListed(tokens: readonly Token[], start: number, end: number): boolean {
  // “hawsers, Halvorsen, and others”
  if (tokens[start - 1]?.text === ',' && tokens[end]?.text === ',' && /^(?:and|or)$/.test(tokens[end + 1]?.text ?? ''))
    return true
  // two names with “and” between them may be two people
  if (!tokens.some(({text}) => text === ',' || text === '/')) return false
  const last = pastJoin(tokens, start - 1, -1)
  const next = pastJoin(tokens, end, 1)
  return (last !== start - 1 && isName(tokens[last])) || (next !== end && isName(tokens[next]))
}

/** Past “,”, “and”, “, and”. */
function pastJoin(tokens: readonly Token[], at: number, step: 1 | -1): number {
  if (!joins.test(tokens[at]?.text ?? '')) return at
  return joins.test(tokens[at + step]?.text ?? '') ? at + 2 * step : at + step
}

const joins = /^(?:,|\/|&|and|or)$/

function isName(token: Token | undefined): boolean {
  return token !== undefined && token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text) && !months.test(token.text)
}

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

/** “such as”, “called”, a bracket behind a noun, a noun with its article right before it, or “a” alone. */
function isClassed(tokens: readonly Token[], start: number): boolean {
  if (tokens.slice(Math.max(0, start - 8), start).some(({text}) => naming.test(text))) return true
  const sign = tokens[start - 1]
  const before = tokens[start - 2]
  if (sign?.text === '(') return before !== undefined && nominal.test(before.tag)
  if (sign?.text === ',') return before?.tag === 'NOUN' && articleBefore(tokens, start - 2)
  if (/^an?$/i.test(sign?.text ?? '')) return true
  if (sign?.text === 'the' && before?.text === ',')
    return tokens[start - 3]?.tag === 'NOUN' && articleBefore(tokens, start - 3)
  return sign?.tag === 'NOUN' && /^\p{Ll}/u.test(sign.text) && articleBefore(tokens, start - 1)
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
