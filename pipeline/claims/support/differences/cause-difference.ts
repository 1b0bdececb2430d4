/** One effect, and each side names another cause of it: “the leak is the result of frost”, “it is the old pump that causes the leak”. */
import {wordRelation} from '../../../language/word-relations.ts'
import type {Statement} from '../../../model/statement.ts'
import {apartBy} from '../apart.ts'
import {type CauseFound, causeIn} from '../cause-in.ts'
import {conditionsApart} from '../conditions.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function causeDifference(pair: StatementPair): Difference | undefined {
  const {a, b, left, right} = pair
  const one = causeIn(left)
  const other = causeIn(right)
  if (!one || !other || a.polarity !== b.polarity || amongOthers(left) || amongOthers(right)) return undefined
  if (
    meets(causes(left, one), causes(right, other)) ||
    !(
      rulesOut(pair, left, causes(right, other)) ||
      rulesOut(pair, right, causes(left, one)) ||
      sameEffect(pair, one, other)
    )
  )
    return undefined
  if (!tellsEffect(a, left, one) || !tellsEffect(b, right, other)) return undefined
  const apart = apartBy(pair, true) ?? conditionsApart(pair)
  if (apart) return {relation: 'unrelated', reason: `they name different causes, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'attribute',
    strength: [a, b].some(({hedged, qualifiers}) => hedged || qualifiers.length > 0) ? 'soft' : 'hard',
    reason: `One source names “${one.text}” as the cause, the other “${other.text}”.`
  }
}

function causes({words}: Reading, {start, end}: CauseFound): readonly Word[] {
  return words.filter(word => word.role !== 'context' && word.at >= start && word.at < end)
}

/** Nothing is named on both sides, in whatever words. */
function meets(ones: readonly Word[], others: readonly Word[]): boolean {
  return ones.some(one => others.some(other => wordRelation(one.stem, other.stem) !== undefined))
}

/** “For example due to frost”, and an item under “it leaks for these reasons”, leave room for others. */
function amongOthers({lower, contextLower}: Reading): boolean {
  return (
    /\b(?:for (?:example|instance)|e\.g|such as|either|can also|among other|(?:one|some|other|another|several|many|possible|common) (?:of the )?(?:causes?|reasons?))\b/.test(
      lower
    ) || / (?:reasons|causes|examples)\b/.test(contextLower)
  )
}

/** “By a loose plank, not by the frost”: every word of the other's cause is rejected here, and something of the effect is shared. */
function rulesOut({alignment}: StatementPair, {words, lower}: Reading, cause: readonly Word[]): boolean {
  if (!/[,—–] (?:and )?not (?:by|from|because of|due to|the|an?) /.test(lower)) return false
  const rejected = words.filter(({sign, role}) => sign === -1 && role !== 'context')
  const named = cause.filter(({tag}) => tag === 'NOUN' || tag === 'PROPN')
  return (
    named.length > 0 &&
    named.every(({stem}) => rejected.some(other => wordRelation(stem, other.stem) === 'same')) &&
    alignment.pairs.some(
      ({a, b, relation}) =>
        relation === 'same' &&
        a.sign === 1 &&
        b.sign === 1 &&
        a.weight > 0.4 &&
        !cause.includes(a) &&
        !cause.includes(b)
    )
  )
}

/** What is caused: two words, and half of what the shorter says outside of its cause. */
function sameEffect({alignment, left, right}: StatementPair, one: CauseFound, other: CauseFound): boolean {
  const shared = alignment.pairs.filter(
    ({a, b, relation}) => relation !== 'opposite' && isEffect(a, one) && isEffect(b, other)
  )
  const weight = shared.reduce((sum, {a}) => sum + a.weight, 0)
  return shared.length > 1 && weight >= 1 && weight >= 0.5 * Math.min(effectOf(left, one), effectOf(right, other))
}

/** “Due to frost” alone tells no effect, unless a question does. */
function tellsEffect({context}: Statement, {words}: Reading, cause: CauseFound): boolean {
  return (
    context.question !== undefined || words.filter(word => word.role !== 'context' && isEffect(word, cause)).length > 1
  )
}

function effectOf({words}: Reading, cause: CauseFound): number {
  return words
    .filter(word => word.role !== 'context' && isEffect(word, cause))
    .reduce((sum, {weight}) => sum + weight, 0)
}

function isEffect(word: Word, cause: CauseFound): boolean {
  return !within(word, cause) && !/^(?:caus|result|sourc|reason|due|ow|owe|trigger)$/.test(word.stem)
}

function within({at, role}: Word, {start, end}: CauseFound): boolean {
  return role !== 'context' && at >= start && at < end
}
