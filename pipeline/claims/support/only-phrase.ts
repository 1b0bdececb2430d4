/** Two statements that share one noun phrase and nothing else: “a licence to use a brass lamp”, “a brass lamp, tied to the mast”. */
import {figuresOf} from './figures.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** Each side says more than the phrase; a figure in common is something said, unless it only counts what the phrase names. */
export function onlyPhrase(pair: StatementPair): boolean {
  const {left, right, alignment} = pair
  const own = alignment.pairs.filter(({a, b}) => a.role !== 'context' && b.role !== 'context')
  if (
    own.length === 0 ||
    own.length > 4 ||
    own.some(({relation, a, b}) => relation === 'opposite' || isVerb(a) || isVerb(b))
  )
    return false
  const ones = own.map(({a}) => a)
  const others = own.map(({b}) => b)
  if (!isPhrase(ones, left) || !isPhrase(others, right)) return false
  if (figuresOf(left, right).shared > 0 && !(isCounted(ones, left) && isCounted(others, right))) return false
  return saysMore(left, alignment.onlyA) && saysMore(right, alignment.onlyB)
}

function isVerb({tag}: Word): boolean {
  return tag === 'VERB' || tag === 'AUX'
}

/** Side by side, nothing between them but what belongs to a noun. */
function isPhrase(words: readonly Word[], {tokens}: Reading): boolean {
  const places = words.map(({at}) => at)
  const roles = new Set(words.map(({role}) => role))
  const last = Math.max(...places)
  // what a pronoun stands for is one phrase, in another sentence
  if (roles.size === 1 && words.every(({at, text}) => tokens[at]?.text.toLowerCase() !== text)) return true
  return (
    roles.size === 1 &&
    tokens.slice(Math.min(...places), last).every(({tag, text}) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag) || text === '.')
  )
}

/** “Two loaves”: the number is part of the phrase. */
function isCounted(words: readonly Word[], {quantities, dates}: Reading): boolean {
  const first = Math.min(...words.map(({at}) => at))
  return dates.length === 0 && quantities.every(({start}) => start === first - 1)
}

function saysMore({quantities, dates}: Reading, only: readonly Word[]): boolean {
  return only.some(({role}) => role !== 'context') || quantities.length + dates.length > 0
}
