/** What forbids to take two statements for one, however alike they are. */
import {apartBy} from './apart.ts'
import {isExceptive} from './conditions.ts'
import {figuresOf} from './figures.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** In words; undefined where nothing forbids it. */
export function mergeVeto(pair: StatementPair): string | undefined {
  const {left, right, alignment} = pair
  if (onlyTopic(pair)) return 'they share no more than what they are about'
  const one = left.duty
  const other = right.duty
  if (one !== other && one !== undefined && other !== undefined) return `one says ${one}, the other ${other}`
  if (
    (left.generality === 6 || right.generality === 6) &&
    left.generality !== right.generality &&
    (left.generality ?? 5) + (right.generality ?? 5) < 10
  )
    return 'one speaks of all, the other of some'
  if (denying(alignment.onlyA, right) !== denying(alignment.onlyB, left))
    return 'one has a word of denial that the other lacks'
  if (left.once !== right.once) return 'one speaks of what once was'
  if (named(alignment.onlyA) && named(alignment.onlyB)) return 'each names something that the other does not'
  if (ordered(left.lower) && ordered(right.lower)) return 'the order of two events is not read'
  if (isExceptive(left.lower) !== isExceptive(right.lower)) return 'one of them makes an exception'
  return apartBy(pair)
}

/** One word in common, and no figure: “a ferry is fast” and “a ferry is blue” are both about ferries. */
function onlyTopic({alignment, left, right}: StatementPair): boolean {
  const own = alignment.pairs.filter(({a, b}) => a.role !== 'context' && b.role !== 'context' && a.weight > 0.25)
  const size = Math.max(left.words.length, right.words.length)
  return own.length < 2 && size > 1 && figuresOf(left, right).shared === 0
}

/** A verb or an adjective that denies by itself, and no denial on the other side that could stand for it. */
function denying(words: readonly Word[], other: Reading): boolean {
  if (other.words.some(word => word.sign === -1)) return false
  return words.some(word => word.role !== 'context' && /^(?:VERB|ADJ|AUX)$/.test(word.tag) && denials.test(word.text))
}

const denials =
  /^(?:ignor\w*|refus\w*|lack\w*|los(?:e|es|t)|laps\w*|disappear\w*|vanish\w*|forbid\w*|avoid\w*|den(?:y|ies|ied)|reject\w*|fail\w*|prevent\w*|exclud\w*|ban(?:s|ned)?|stop\w*|impossible|wrong|false|unable|gone)$/

function named(words: readonly Word[]): boolean {
  return words.some(word => word.name && word.role !== 'context')
}

function ordered(text: string): boolean {
  return /\b(?:before|after|when|already|later|earlier)\b/.test(text) && /\b(?:before|already)\b/.test(text)
}
