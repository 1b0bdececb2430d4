/** “The steam winch is the most common winch today” against “steam winches are dying out”: what prevails by one source has had its day by the other. */
import {remembered} from '../../../language/remembered.ts'
import {oneSubject} from '../one-subject.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import {versionsApart} from '../versions.ts'
import type {Difference} from './index.ts'

export function standingDifference(pair: StatementPair): Difference | undefined {
  const one = standingOf(pair.left)
  const other = standingOf(pair.right)
  if (!one || !other || one === other) return undefined
  const {a, b, left, right} = pair
  if (a.polarity !== b.polarity && !/hardly|almost no|no longer/.test(left.lower + right.lower)) return undefined
  if (!ofOneThing(pair, one === 'wanes'))
    return {relation: 'unrelated', reason: 'one prevails and one wanes, of different things'}
  const apart = versionsApart(a.text + left.contextLower, b.text + right.contextLower)
  if (apart) return {relation: 'unrelated', reason: `one prevails and one wanes, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'temporal',
    strength: 'hard',
    reason: 'One source says that it prevails, the other that it has had its day.'
  }
}

/** What wanes is all that the other speaks of, or is named by it among what prevails, with another noun in common. */
function ofOneThing({a, b, left, right, alignment}: StatementPair, leftWanes: boolean): boolean {
  if (oneSubject(a, b) !== undefined) return true
  const head = leftWanes ? left.head : right.head
  const shared = alignment.pairs
    .filter(({relation}) => relation !== 'opposite')
    .map(({a: one, b: other}) => (leftWanes ? {waning: one, leading: other} : {waning: other, leading: one}))
    .filter(({leading}) => leading.role !== 'context' && /^(?:NOUN|PROPN)$/.test(leading.tag))
  return shared.length > 1 && shared.some(({waning, leading}) => waning === head && !leading.modifier)
}

const standingOf: (reading: Reading) => 'leads' | 'wanes' | undefined = remembered(read)

function read({lower}: Reading): 'leads' | 'wanes' | undefined {
  if (once.test(lower) || waning.test(lower)) return 'wanes'
  return / (?:is|are|remains?|has become|have become) /.test(lower) &&
    leading.test(lower) &&
    !/ (?:not|n't|once|was|were) /.test(lower)
    ? 'leads'
    : undefined
}

const leading =
  / (?:(?:the|by far the) (?:most (?:common|popular|widespread|widely used)|commonest|dominant|leading|prevailing|usual|standard) |widespread|ubiquitous|the norm\b|dominant)/
const waning =
  /\b(?:dying out|died out|obsolete|outdated|superseded|fall(?:en|ing) out of (?:use|favou?r|fashion)|a thing of the past|(?:is|are|has|have|have all but|has all but) (?:disappear|vanish)(?:ed|ing)|on (?:its|their|the) way out|in decline|had (?:its|their) day|given way to)\b/
/** “Were the kings of … before …”: they led until others came. */
const once =
  / (?:was|were) the (?:\p{L}+ )?(?:kings?|queens?|leaders?|champions?|standard|norm|favou?rites?|first choice|dominant \p{L}+|leading \p{L}+|usual \p{L}+|most common \p{L}+) (?:[^,;.]* )?(?:before|until) /u
