/** Whether two statements put the same event first, or each the event that the other puts last. */
import {wordRelation} from '../../language/word-relations.ts'
import type {Order} from './order-of.ts'
import type {Word} from './word.ts'

/** By the nouns that tell the two events apart, or else by most of their words; undefined where it cannot be read. */
export function ordersMeet(one: Order, other: Order): 'same' | 'turned' | undefined {
  return meeting(one, other, own) ?? meeting(one, other, alone)
}

function meeting(one: Order, other: Order, pick: typeof own): 'same' | 'turned' | undefined {
  const [first, second] = [pick(one.first, one.second), pick(one.second, one.first)]
  const [otherFirst, otherSecond] = [pick(other.first, other.second), pick(other.second, other.first)]
  const straight = [inCommon(first, otherFirst), inCommon(second, otherSecond)]
  const crossed = [inCommon(first, otherSecond), inCommon(second, otherFirst)]
  const sum = ([a = 0, b = 0]: readonly number[]): number => (a > 0 && b > 0 ? a + b : 0)
  if (sum(straight) === sum(crossed)) return undefined
  return sum(straight) > sum(crossed) ? 'same' : 'turned'
}

/** The nouns that the other event of the sentence lacks; where it has none, all its words. */
export function own(words: readonly Word[], others: readonly Word[]): readonly Word[] {
  const all = alone(words, others)
  const nouns = all.filter(({tag}) => tag === 'NOUN' || tag === 'PROPN')
  return nouns.length > 0 ? nouns : all
}

function alone(words: readonly Word[], others: readonly Word[]): readonly Word[] {
  return words.filter(
    ({stem, weight}) =>
      weight > 0.25 && !times.test(stem) && !others.some(other => wordRelation(stem, other.stem) === 'same')
  )
}

/** Words that only tell when, or what comes first. */
export const times =
  /^(?:year|month|week|dai|hour|minut|decad|centuri|time|earli|late|later|end|start|begin|first|last|afterward|after|befor)$/

export function inCommon(ones: readonly Word[], others: readonly Word[]): number {
  return ones.filter(({stem}) =>
    others.some(other => /^(?:same|synonym|family)$/.test(wordRelation(stem, other.stem) ?? ''))
  ).length
}
