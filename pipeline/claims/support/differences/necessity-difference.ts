/** “You need a permit to fish here” against “visitors may fish here without any permit”: what one side cannot do without, the other can. */
import {remembered} from '../../../language/remembered.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart, isExceptive} from '../conditions.ts'
import {embeddedAt} from '../embedded-at.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function necessityDifference(pair: StatementPair): Difference | undefined {
  const {a, b, left, right, alignment, least} = pair
  const [needing, lacking] = neededIn(left) ? [left, right] : [right, left]
  const needed = neededIn(needing)
  const spared = needed && sparedIn(lacking)
  if (!needed || !spared || sparedIn(needing) || a.attributed || b.attributed || a.hedged || b.hedged) return undefined
  const meets = alignment.pairs.some(
    ({a, b, relation}) => relation !== 'opposite' && (a === needed ? b === spared : b === needed && a === spared)
  )
  if (!meets || least < 0.5 || isExceptive(left.lower + right.lower)) return undefined
  const apart = apartBy(pair, true) ?? conditionsApart(pair)
  if (apart) return {relation: 'unrelated', reason: `one needs “${needed.text}”, the other does without, and ${apart}`}
  if (alignment.onlyA.some(tells) && alignment.onlyB.some(tells))
    return {relation: 'unrelated', reason: `one needs “${needed.text}”, the other does without for something else`}
  return {
    relation: 'conflict',
    kind: 'negation',
    strength: 'hard',
    reason: `For one source “${needed.text}” is needed, for the other it is not.`
  }
}

/** A noun of what is said, other than who says or does it. */
function tells({role, tag, weight}: Word): boolean {
  return (role === 'predicate' || role === 'scope') && /^(?:NOUN|PROPN|ADJ)$/.test(tag) && weight >= 0.45
}

/** The noun behind “need”, “require” or “must have”; no need that is denied, hangs on a condition or is told in passing. */
const neededIn = remembered((reading: Reading): Word | undefined => {
  const {tokens, lower, words} = reading
  if (!/ (?:needs?|requires?|must (?:have|hold|carry|own|show|use)) /.test(lower) || depends.test(lower))
    return undefined
  const at = tokens.findIndex(({text}) => /^(?:needs?|requires?|have|hold|carry|own|show|use)$/i.test(text))
  const verb = words.find(word => word.at === at && word.role !== 'context')
  if (verb?.sign === -1 || embeddedAt(reading, {at, text: (tokens[at]?.text ?? '').toLowerCase()})) return undefined
  return nounAfter(words, at)
})

/** The noun behind “can … without”. */
const sparedIn = remembered(({tokens, lower, words}: Reading): Word | undefined => {
  if (
    !/ (?:can|could|may|might|(?:is|are) (?:possible|allowed|free)) .*without (?:an?|any|the|one|having an?|holding an?)[ :;,.]/.test(
      lower
    )
  )
    return undefined
  if (depends.test(lower) || / (?:not|never|no|nobody|cannot|n't) /.test(lower.replace(/n't/g, " n't")))
    return undefined
  const without = tokens.findIndex(({text}) => /^without$/i.test(text))
  // “you may do without one” is about it
  if (/^one$/i.test(tokens[without + 1]?.text ?? ''))
    return words.find(({role, modifier, at}) => role === 'subject' && !modifier && at < without)
  return nounAfter(words, without)
})

const depends = / (?:if|unless|until|when|while|except|only) /

function nounAfter(words: readonly Word[], from: number): Word | undefined {
  return words.find(
    ({at, role, tag, modifier}) =>
      at > from && at <= from + 5 && role !== 'context' && /^(?:NOUN|PROPN)$/.test(tag) && !modifier
  )
}
