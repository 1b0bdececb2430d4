/** One thing, called a product by one source and a method by another: kinds of thing that nothing is both of. */
import {type KindOfThing, kindOfThing} from '../../../language/kind-of-thing.ts'
import type {Statement} from '../../../model/statement.ts'
import {apartBy} from '../apart.ts'
import {type ClassWords, classWords} from '../class-words.ts'
import {oneSubject} from '../one-subject.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function kindDifference(pair: StatementPair): Difference | undefined {
  const {a, b} = pair
  const subject = oneSubject(a, b)
  const one = classWords(a)
  const other = classWords(b)
  if (subject === undefined || !one || !other || a.polarity === 'negated' || b.polarity === 'negated') return undefined
  const kinds = [kindOfThing(one.head), kindOfThing(other.head)]
  const key = [...kinds].sort().join(' ')
  if (!apartKinds.has(key) || isPartitive(a, one) || isPartitive(b, other)) return undefined
  const apart = apartBy(pair)
  if (apart) return {relation: 'unrelated', reason: `they call it a “${one.head}” and a “${other.head}”, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'classification',
    strength: 'soft',
    reason: `One source calls it “${one.text}”, the other “${other.text}”.`,
    fold: {key: `${key} ${subject}`, one: (kinds[0] ?? '') < (kinds[1] ?? '') ? a.id : b.id}
  }
}

/** “The wider category of systems” and “one part of a system” say what it is made of, not what it is. */
function isPartitive({text}: Statement, {text: named}: ClassWords): boolean {
  return /\b(?:of|in|within|for) (?:an? |the )?$/i.test(text.slice(0, Math.max(0, text.indexOf(named))))
}

/** Names of two kinds in alphabetical order. */
const apartKinds: ReadonlySet<string> = new Set(
  (
    [
      ['method', 'product'],
      ['maker', 'product'],
      ['maker', 'method']
    ] as const satisfies readonly (readonly [KindOfThing, KindOfThing])[]
  ).map(pair => pair.join(' '))
)
