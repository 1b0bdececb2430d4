/** “Almost all ferries have a hull of steel” against “other ferries use an entirely different material”: nearly all, and yet a further kind. */
import {apartBy} from '../apart.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function exceptionDifference(pair: StatementPair): Difference | undefined {
  const {left, right, alignment} = pair
  const turned = isWide(right)
  const wide = turned ? right : left
  const further = turned ? left : right
  const what = isWide(wide) ? differentIn(further) : undefined
  if (what === undefined) return undefined
  const shared = alignment.pairs
    .filter(({relation}) => relation !== 'opposite')
    .map(({a, b}) => (turned ? {wide: b, further: a} : {wide: a, further: b}))
  const same = shared.some(
    each => each.further.at === what && each.further.role === 'predicate' && each.wide.role === 'predicate'
  )
  const subjects = shared.filter(each => each.further.role === 'subject' && each.wide.role === 'subject')
  const apart = apartBy(pair)
  if (!same || subjects.length < Math.min(2, further.words.filter(word => word.role === 'subject').length) || apart)
    return {relation: 'unrelated', reason: 'one speaks of nearly all, the other of further ones of something else'}
  return {
    relation: 'conflict',
    kind: 'quantifier',
    strength: 'hard',
    reason: `One source speaks of almost all, the other of others with a different ${further.tokens[what]?.text}.`
  }
}

function isWide({generality}: Reading): boolean {
  return generality === 4 || generality === 6
}

/** Token number of the noun behind “different”, where the subject is “other …”. */
function differentIn({tokens, clauses: [clause]}: Reading): number | undefined {
  if (!clause || !/^(?:other|others)$/i.test(tokens[clause.subjectStart]?.text ?? '')) return undefined
  const at = tokens.findIndex((token, index) => index >= clause.after && /^different$/i.test(token.text))
  return at >= 0 && tokens[at + 1]?.tag === 'NOUN' ? at + 1 : undefined
}
