/** “There is a lamp every nine metres along the pier” against “on the pier, boats land without any lamps”: there, and not there, whoever is its subject. */
import {remembered} from '../../../language/remembered.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart, isExceptive} from '../conditions.ts'
import {embeddedAt} from '../embedded-at.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function absenceDifference(pair: StatementPair): Difference | undefined {
  const {left, right, alignment} = pair
  const [lacking, having] = absentIn(left) ? [left, right] : [right, left]
  const absent = absentIn(lacking)
  if (!absent || absentIn(having) || !tellsPresence(having) || isExceptive(left.lower + right.lower)) return undefined
  const met = alignment.pairs
    .filter(({relation}) => relation === 'same')
    .map(({a, b}) => (lacking === left ? {gone: a, there: b} : {gone: b, there: a}))
    .find(({gone}) => gone === absent)
  if (!met || met.there.sign === -1 || met.there.role !== 'predicate' || met.there.modifier) return undefined
  if (embeddedAt(having, met.there) || pair.shared < 2.2 || pair.most < 0.7 || pair.least < 0.55) return undefined
  const apart = apartBy(pair, true) ?? conditionsApart(pair)
  if (apart) return {relation: 'unrelated', reason: `one says that “${absent.text}” is missing, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'negation',
    strength: 'hard',
    reason: `One source tells of “${met.there.text}”, the other that there is none.`
  }
}

/** The noun behind “without any”, “without giving off any” or “there is no”. */
const absentIn: (reading: Reading) => Word | undefined = remembered(({tokens, words, lower}: Reading) => {
  if (!/ (?:without|there (?:is|are|was|were) no) /.test(lower)) return undefined
  const texts = tokens.map(({text}) => text.toLowerCase())
  const at = texts.findIndex(
    (text, index) =>
      (text === 'any' && texts.slice(Math.max(0, index - 4), index).includes('without')) ||
      (text === 'no' && texts[index - 2] === 'there')
  )
  return at < 0
    ? undefined
    : words.find(({at: place, role, tag, modifier}) => place > at && role !== 'context' && tag === 'NOUN' && !modifier)
})

function tellsPresence({lower}: Reading): boolean {
  return / (?:there (?:is|are|was|were)|has|have|had|noticed?s?|sees?|saw|finds?|found|smells?|hears?|heard|gives? off|comes? with|contains?|includes?) (?!no |not )/.test(
    lower
  )
}
