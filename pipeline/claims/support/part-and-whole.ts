/** Whether one of two statements is about a part of what the other is about. */
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** “The pond of the park” and “the park with its pond”: the head of each subject is no more than a part of the other’s. */
export function partAndWhole({left, right, alignment}: StatementPair): boolean {
  const [one, other] = [left.head, right.head]
  const across = (from: Word | undefined, to: Word | undefined, side: 'a' | 'b'): boolean =>
    alignment.pairs.some(each => {
      const [own, far] = side === 'a' ? [each.a, each.b] : [each.b, each.a]
      return own === from && far !== to && far.role === 'subject' && each.relation !== 'opposite'
    })
  return one !== undefined && other !== undefined && across(one, other, 'a') && across(other, one, 'b')
}
