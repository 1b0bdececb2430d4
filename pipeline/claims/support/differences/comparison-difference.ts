/** “The grinder costs more than the kettle” against “the kettle costs more than the grinder”, or “less than”. */
import {remembered} from '../../../language/remembered.ts'
import {wordRelation} from '../../../language/word-relations.ts'
import {apartBy} from '../apart.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function comparisonDifference(pair: StatementPair): Difference | undefined {
  const one = comparedIn(pair.left)
  const other = comparedIn(pair.right)
  if (!one || !other) return undefined
  const straight = meets(one.above, other.above) && meets(one.below, other.below)
  const crossed = meets(one.above, other.below) && meets(one.below, other.above)
  if (straight === crossed) return undefined
  if (straight === (one.direction === other.direction)) return undefined
  const apart = apartBy(pair)
  if (apart) return {relation: 'unrelated', reason: `they compare the other way round, and ${apart}`}
  return {relation: 'conflict', kind: 'scope', strength: 'hard', reason: 'The two sources compare the other way round.'}
}

interface Compared {
  readonly above: readonly string[]
  readonly below: readonly string[]
  readonly direction: 'more' | 'less'
}

/** What stands before and behind “more … than”: the words nearest to it on each side that say something. */
const comparedIn: (reading: Reading) => Compared | undefined = remembered(read)

function read({tokens, words, lower}: Reading): Compared | undefined {
  const than = tokens.findIndex(token => /^than$/i.test(token.text))
  const degree =
    than < 0 ? -1 : tokens.slice(0, than).findLastIndex(token => /^(?:more|less|fewer|\p{L}+er)$/iu.test(token.text))
  // “vans of more than five metres” tells which vans
  if (/^of$/i.test(tokens[degree - 1]?.text ?? '')) return undefined
  if (degree < 0 || than - degree > 6 || /\b(?:no|not) (?:more|less)\b|rather than|other than/.test(lower))
    return undefined
  const stems = (from: number, to: number): readonly string[] =>
    words.filter(word => word.role !== 'context' && word.at >= from && word.at < to).map(word => word.stem)
  const before = stems(0, degree)
  const end = Math.min(tokens.length, than + 6)
  const own = stems(than, end)
  const verbs = tokens.slice(than, end).filter(token => token.tag === 'VERB')
  const behind = own.length > 0 ? own : verbs.map(token => token.stem)
  if (before.length === 0 || behind.length === 0) return undefined
  return {
    above: before,
    below: behind,
    direction: /^(?:less|fewer)$/i.test(tokens[degree]?.text ?? '') ? 'less' : 'more'
  }
}

/** The words of one side that the other side of the comparison has as well tell nothing. */
function meets(ones: readonly string[], others: readonly string[]): boolean {
  return ones.some(one => others.some(other => /^(?:same|synonym)$/.test(wordRelation(one, other) ?? '')))
}
