/** One thing, put into two classes of one system (“narrow-gauge”, “standard-gauge”) or into opposite ones. */

import {stemOf} from '../../../language/tag-sentence.ts'
import {areOpposites} from '../../../language/word-relations.ts'
import type {Statement} from '../../../model/statement.ts'
import {apartBy} from '../apart.ts'
import type {StatementPair} from '../statement-pair.ts'
import {subjectsAgree} from '../subjects.ts'
import type {Difference} from './index.ts'

export function classDifference(pair: StatementPair): Difference | undefined {
  const {a, b} = pair
  const one = classOf(a)
  const other = classOf(b)
  if (!one || !other || a.polarity !== b.polarity) return undefined
  const rival = rivals(one, other)
  if (!rival) return undefined
  const apart = apartBy(pair)
  if (apart) return {relation: 'unrelated', reason: apart}
  if (pair.shared < 0.5 || !subjectsAgree(pair))
    return {relation: 'unrelated', reason: 'different things of different classes'}
  return {
    relation: 'conflict',
    kind: 'classification',
    strength: 'hard',
    reason: `One source calls it ${rival[0]}, the other ${rival[1]}.`
  }
}

function classOf(statement: Statement): string | undefined {
  return statement.relation === 'is-a' ? statement.objects[0]?.text.toLowerCase() : undefined
}

/** Compounds that share their second part and differ in the first, or words that are opposites. */
function rivals(one: string, other: string): readonly [string, string] | undefined {
  for (const left of one.split(/\s+/)) {
    for (const right of other.split(/\s+/)) {
      const [first, second] = left.split('-')
      const [start, end] = right.split('-')
      if (second !== undefined && second === end && first !== start) return [`“${left}”`, `“${right}”`]
      if (areOpposites(stemOf(left), stemOf(right))) return [`“${left}”`, `“${right}”`]
    }
  }
  return undefined
}
