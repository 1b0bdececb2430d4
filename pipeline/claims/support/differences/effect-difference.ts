/** “Salt does nothing for the keel” against “salt keeps the keel sound”: one side denies that a thing has an effect, the other tells it. */
import {areAlike} from '../../../language/are-alike.ts'
import {remembered} from '../../../language/remembered.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart, isExceptive} from '../conditions.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import {subjectsAgree} from '../subjects.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function effectDifference(pair: StatementPair): Difference | undefined {
  const {left, right} = pair
  const denied = [idleIn(left), idleIn(right)]
  if ((denied[0] === undefined) === (denied[1] === undefined)) return undefined
  const [without, telling] = denied[0] ? [left, right] : [right, left]
  const said = denied[0] ?? denied[1]
  if (!said || denies(telling) || isExceptive(telling.lower) || telling.duty !== undefined) return undefined
  if (!subjectsAgree(pair) || !oneSubject(without, telling) || !sharesObject(pair)) return undefined
  const apart = apartBy(pair) ?? conditionsApart(pair)
  if (apart) return {relation: 'unrelated', reason: `one denies an effect, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'negation',
    strength: pair.a.hedged || pair.b.hedged ? 'soft' : 'hard',
    reason: `One source says that it “${said}”, the other tells an effect.`
  }
}

/** The words that deny an effect. */
const idleIn = remembered(({lower}: Reading): string | undefined => idle.exec(lower)?.[0])

/** A form of having an effect, with its denial. */
const idle =
  /\b(?:(?:makes?|made) (?:(?:almost|next to|hardly|practically) )?(?:no|any|little) (?:real )?difference|(?:ha(?:s|ve|d)) (?:(?:almost|hardly|practically) )?(?:no|any|little) (?:real )?(?:effect|influence|impact|bearing)|adds? nothing|does nothing (?:for|to)|do nothing (?:for|to))\b/

function denies({words, lower}: Reading): boolean {
  return (
    words.some(({sign, role}) => sign === -1 && role !== 'context') || /\b(?:no|not|hardly|little)\b|n't\b/.test(lower)
  )
}

/** Every word of either subject is one of the other's: “frequent rinsing” is not rinsing. */
function oneSubject(one: Reading, other: Reading): boolean {
  const subjects = [one, other].map(({words}) => words.filter(({role}) => role === 'subject'))
  const [ones = [], others = []] = subjects
  const within = (all: readonly Word[], known: readonly Word[]): boolean =>
    all.every(word => known.some(({stem}) => areAlike(word.stem, stem)))
  return ones.length > 0 && within(ones, others) && within(others, ones)
}

/** What the effect is on. */
function sharesObject({alignment}: StatementPair): boolean {
  return alignment.pairs.some(
    ({a, b, relation}) =>
      relation !== 'opposite' &&
      a.role === 'predicate' &&
      b.role === 'predicate' &&
      /^(?:NOUN|PROPN)$/.test(a.tag) &&
      /^(?:NOUN|PROPN)$/.test(b.tag)
  )
}
