/** A stretch of a sentence as one and the same list for all who read it: what a list says is remembered by the list. */
import type {Token} from '../model/statement.ts'
import {remembered} from './remembered.ts'

/** Token numbers, `end` exclusive; the sentence itself where the stretch is all of it. */
export function stretchOf(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  if (start === 0 && end >= tokens.length) return tokens
  const known = stretchesOf(tokens)
  const before = known.find(each => each.start === start && each.end === end)
  if (before) return before.tokens
  const stretch = {start, end, tokens: tokens.slice(start, end)}
  known.push(stretch)
  return stretch.tokens
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}

/** A sentence has few clauses: they are found by looking through them. */
const stretchesOf = remembered((_sentence: readonly Token[]): Stretch[] => [])
