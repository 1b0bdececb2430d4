/** “The quay was paved when the crane came” against “the crane came two years before the quay was paved”: one order of two events, turned round. */
import {remembered} from '../../../language/remembered.ts'
import {wordRelation} from '../../../language/word-relations.ts'
import {apartBy} from '../apart.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function orderDifference(pair: StatementPair): Difference | undefined {
  const one = orderIn(pair.left)
  const other = orderIn(pair.right)
  if (!one || !other || pair.a.polarity !== pair.b.polarity) return undefined
  const straight = bothMeet([one.first, one.second], [other.first, other.second])
  const crossed = bothMeet([one.first, one.second], [other.second, other.first])
  if (crossed < 3 || crossed <= straight) return undefined
  const apart = apartBy(pair, true)
  if (apart) return {relation: 'unrelated', reason: `they tell another order, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'date',
    strength: 'hard',
    reason: `One source puts “${textOf(one.first)}” first, the other “${textOf(other.first)}”.`
  }
}

interface Order {
  readonly first: readonly Word[]
  readonly second: readonly Word[]
}

/** Two events and which came first: “… before …”, “… three years after …”, “… had already … when …”, “until …, …”. */
const orderIn: (reading: Reading) => Order | undefined = remembered(read)

function read({tokens, words, lower}: Reading): Order | undefined {
  if (!/ (?:before|after|when|by the time|until) /.test(lower) || / (?:not|n't|never) /.test(lower)) return undefined
  const own = words.filter(
    word => word.role !== 'context' && !/^(?:year|month|week|day|decad|centuri)$/.test(word.stem)
  )
  const at = tokens.findIndex(
    ({text}, index) =>
      /^(?:before|after|when)$/i.test(text) && tokens.slice(index).some(({tag}) => tag === 'VERB' || tag === 'AUX')
  )
  if (at < 0) return undefined
  const comma = at > 0 ? -1 : tokens.findIndex(({text}) => text === ',')
  if (at === 0 && comma < 0) return undefined
  const behind = own.filter(word => (at > 0 ? word.at > at : word.at < comma))
  const before = own.filter(word => (at > 0 ? word.at < at : word.at > comma))
  const said = (tokens[at]?.text ?? '').toLowerCase()
  if (said === 'when') return / already /.test(lower) ? {first: before, second: behind} : undefined
  return said === 'before' ? {first: before, second: behind} : {first: behind, second: before}
}

/** How many words the events have in common; none where less than half of the shorter event is. */
function bothMeet(
  [a, b]: readonly [readonly Word[], readonly Word[]],
  [c, d]: readonly [readonly Word[], readonly Word[]]
): number {
  const [one, other] = [common(a, c), common(b, d)]
  return one === 0 || other === 0 ? 0 : one + other
}

function common(ones: readonly Word[], others: readonly Word[]): number {
  const shared = ones.filter(({stem}) =>
    others.some(other => /^(?:same|synonym|family)$/.test(wordRelation(stem, other.stem) ?? ''))
  ).length
  return 2 * shared >= Math.min(ones.length, others.length) ? shared : 0
}

function textOf(words: readonly Word[]): string {
  return words.map(({text}) => text).join(' ')
}
