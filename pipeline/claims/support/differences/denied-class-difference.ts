/** “The Wren is a sailing boat” against “the Wren is not a boat”: one thing, put into a class and kept out of it. */
import {kindOfThing} from '../../../language/kind-of-thing.ts'
import {wordRelation} from '../../../language/word-relations.ts'
import {apartBy} from '../apart.ts'
import {type ClassWords, classWords} from '../class-words.ts'
import {isExceptive} from '../conditions.ts'
import {oneSubject} from '../one-subject.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function deniedClassDifference(pair: StatementPair): Difference | undefined {
  const {a, b, left, right} = pair
  if (a.polarity === b.polarity || isExceptive(left.lower) || isExceptive(right.lower)) return undefined
  const subject = oneSubject(a, b)
  const denied = classWords(a.polarity === 'negated' ? a : b)
  const affirmed = classWords(a.polarity === 'negated' ? b : a)
  if (subject === undefined || !denied || !affirmed) return undefined
  if (!takesIn(denied, affirmed))
    return means(denied.stem, affirmed.stem)
      ? {relation: 'unrelated', reason: `one denies no more than that it is “${denied.text}”`}
      : undefined
  const apart = apartBy(pair)
  if (apart) return {relation: 'unrelated', reason: `one denies that it is “${denied.text}”, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'negation',
    strength: a.hedged || b.hedged || /\bby some\b/.test(left.lower + right.lower) ? 'soft' : 'hard',
    reason: `One source calls it “${affirmed.text}”, the other denies that it is “${denied.text}”.`
  }
}

/** What is no boat is no sailing boat; “folding furniture” takes in a “folding model”, whose noun tells nothing. */
function takesIn(denied: ClassWords, affirmed: ClassWords): boolean {
  if (!denied.modifiers.every(one => affirmed.modifiers.some(other => means(one, other)))) return false
  if (means(denied.stem, affirmed.stem)) return true
  const kinds = [kindOfThing(denied.head), kindOfThing(affirmed.head)]
  return denied.modifiers.length > 0 && (kinds[0] === undefined) !== (kinds[1] === undefined)
}

function means(a: string, b: string): boolean {
  return /^(?:same|synonym)$/.test(wordRelation(a, b) ?? '')
}
