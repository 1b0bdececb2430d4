/** One side affirms what the other denies. */
import type {Pair} from '../align.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart, isExceptive} from '../conditions.ts'
import {courseOf} from '../course.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function polarityDifference(pair: StatementPair): Difference | undefined {
  const {alignment, a, b, left, right} = pair
  const said = alignment.pairs.filter(isSaid)
  const clashing = said.filter(clashes)
  if (clashing.length === 0)
    return a.polarity === b.polarity ? undefined : {relation: 'unrelated', reason: 'one of them is negated'}
  const [first] = clashing
  const denied = first ? `“${first.a.text}”` : 'it'
  const apart = apartBy(pair) ?? conditionsApart(pair) ?? unreadable(pair)
  if (apart) return {relation: 'unrelated', reason: `one denies ${denied}, and ${apart}`}
  if (!predicated(clashing, pair) || pair.shared < 1.2 || pair.least < 0.45 || pair.most < 0.6)
    return {relation: 'unrelated', reason: `one denies ${denied}, of something else`}
  return {
    relation: 'conflict',
    kind: 'negation',
    strength: left.lower.includes(' if ') || right.lower.includes(' if ') || a.hedged || b.hedged ? 'soft' : 'hard',
    reason: `One source affirms ${denied} and the other denies it.`
  }
}

function isSaid({a, b}: Pair): boolean {
  return (
    a.role !== 'context' &&
    b.role !== 'context' &&
    a.role !== 'scope' &&
    b.role !== 'scope' &&
    a.tag !== 'ADP' &&
    b.tag !== 'ADP'
  )
}

function clashes({a, b, relation}: Pair): boolean {
  return (relation === 'opposite') === (a.sign === b.sign)
}

/** At least one of the words is what is said, not what it is said of; of a class, the subjects must be one. */
function predicated(clashing: readonly Pair[], {a: one, b: other, alignment}: StatementPair): boolean {
  const classes = one.relation === 'is-a' && other.relation === 'is-a'
  if (
    classes &&
    !alignment.pairs.some(({a, b, relation}) => relation !== 'opposite' && a.role === 'subject' && b.role === 'subject')
  )
    return false
  return clashing.some(
    ({a, b}) =>
      (a.role === 'predicate' || b.role === 'predicate') &&
      !(a.modifier && b.modifier && a.tag !== 'ADJ' && a.tag !== 'VERB')
  )
}

/** Exceptions, double denials and two endings: no clash of signs says anything there. */
function unreadable({left, right}: StatementPair): string | undefined {
  if (isExceptive(left.lower + left.contextLower) || isExceptive(right.lower + right.contextLower))
    return 'one of them makes an exception'
  if (denials(left.lower) > 1 || denials(right.lower) > 1) return 'one of them denies twice'
  const course = courseOf(left.lower)
  return course !== undefined && course === courseOf(right.lower) ? 'both say how it went on' : undefined
}

function denials(text: string): number {
  return (
    text.match(
      /\b(?:not|no|never|none|neither|nobody|nothing|nowhere|without|cannot|impossible|prevented|lacks?)\b|n't\b/g
    )?.length ?? 0
  )
}
