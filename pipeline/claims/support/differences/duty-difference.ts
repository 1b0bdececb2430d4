/** What one side requires or forbids, the other leaves open or allows. */
import {apartBy} from '../apart.ts'
import {conditionsApart, unreadable} from '../conditions.ts'
import {dutiesClash, dutyOf} from '../duty.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function dutyDifference(pair: StatementPair): Difference | undefined {
  const {a, b, left, right} = pair
  const one = dutyIn(left)
  const other = dutyIn(right)
  if (!one || !other || !dutiesClash(one, other)) return undefined
  const apart = apartBy(pair) ?? conditionsApart(pair) ?? unreadable(pair)
  if (apart) return {relation: 'unrelated', reason: `one says ${one}, the other ${other}, and ${apart}`}
  if (!oneThing(pair) || pair.shared < 0.8 || pair.most < 0.38 || pair.least < 0.25)
    return {relation: 'unrelated', reason: `one says ${one}, the other ${other}, of something else`}
  return {
    relation: 'conflict',
    kind: 'scope',
    strength: a.conditional !== b.conditional ? 'soft' : 'hard',
    reason: `One source calls it ${one}, the other ${other}.`
  }
}

/** Some noun or verb that stands for itself is in both: “charging level” and “charging point” have none in common. */
function oneThing({alignment, left, right}: StatementPair): boolean {
  return alignment.pairs.some(
    ({a, b, relation}) =>
      relation !== 'opposite' && !modifies(a, left) && !modifies(b, right) && /^(?:NOUN|PROPN|VERB)$/.test(a.tag)
  )
}

/** “A charging level”: what ends in “-ing” before a noun modifies it, whatever the tag of the noun. */
function modifies(word: Word, {tokens}: Reading): boolean {
  const next = word.role === 'context' ? undefined : tokens[word.at + 1]
  return word.modifier || (word.text.endsWith('ing') && /^(?:NOUN|PROPN|VERB|ADJ)$/.test(next?.tag ?? ''))
}

/** A yes takes over what the question asks. */
function dutyIn(reading: Reading): ReturnType<typeof dutyOf> {
  return reading.duty ?? (reading.answer === 'yes' ? dutyOf(reading.contextLower) : undefined)
}
