/** How alike the build finds two sentences, and what it finds to differ: the functions that the pass `match` decides with. */

import {kinds} from '../../pipeline/claims/index.ts'
import {deniedWord} from '../../pipeline/claims/support/denied-word.ts'
import {type Difference, differenceOf} from '../../pipeline/claims/support/differences/index.ts'
import {likenessOf} from '../../pipeline/claims/support/likeness.ts'
import {statementPair} from '../../pipeline/claims/support/statement-pair.ts'
import type {Statement} from '../../pipeline/model/statement.ts'
import {extract} from '../../pipeline/passes/extract/extract.ts'
import {cosine, stemVectors} from '../../pipeline/passes/match/stem-vectors.ts'
import {sideArticle} from './side-article.ts'

export interface PairLikeness {
  readonly score: number
  readonly difference?: Difference
  /** Whether one of the two is denied and the other is not. */
  readonly polarity: boolean
  /** Whether one affirms what the other denies, which forbids to merge the two. */
  readonly denied: boolean
  readonly similarity: number
}

/** `rarity`: statements among which stems are rare or common, beside the two. */
export function pairLikeness(one: string, other: string, rarity: readonly Statement[] = []): PairLikeness {
  const a = widest(one, 'a')
  const b = widest(other, 'b')
  if (!a || !b) return {score: 0, polarity: false, denied: false, similarity: 0}
  const [left, right] = stemVectors([a, b, ...rarity])
  const similarity = left && right ? cosine(left, right) : 0
  const pair = statementPair(a, b, similarity)
  const difference = differenceOf(pair)
  return {
    score: likenessOf(pair),
    similarity,
    polarity: a.polarity !== b.polarity,
    denied: deniedWord(pair) !== undefined,
    ...(difference ? {difference} : {})
  }
}

/** The statement of a text that takes in most of it; undefined where it says nothing. */
export function widest(text: string, id: string): Statement | undefined {
  const {statements} = extract(sideArticle(id, {text}), {kinds}).output
  return [...statements].sort((a, b) => b.text.length - a.text.length)[0]
}
