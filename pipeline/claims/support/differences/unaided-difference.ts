/** “The Otter steers itself out of the box” against “the Otter does not steer itself unless a rudder kit has been fitted”: nothing more is needed, or something is. */
import {remembered} from '../../../language/remembered.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function unaidedDifference({a, b, left, right, alignment}: StatementPair): Difference | undefined {
  const clash = (isUnaided(left) && needsMore(right)) || (isUnaided(right) && needsMore(left))
  if (!clash || a.attributed || b.attributed || a.hedged || b.hedged) return undefined
  const shared = alignment.pairs.filter(
    ({a, b, relation}) => /^(?:same|synonym)$/.test(relation) && a.role !== 'context' && b.role !== 'context'
  )
  const named = shared.some(
    ({a, b}) => (a.name || a.stem.startsWith('#')) && a.role === 'subject' && b.role === 'subject'
  )
  const said = shared
    .filter(({a, b}) => a.role !== 'subject' && b.role !== 'subject')
    .reduce((sum, {a, b}) => sum + Math.min(a.weight, b.weight), 0)
  if (!named || said < 0.8) return undefined
  return {
    relation: 'conflict',
    kind: 'negation',
    strength: 'hard',
    across: true,
    reason: 'For one source nothing more is needed, for the other it does not do without.'
  }
}

const isUnaided = remembered(({lower}: Reading): boolean => unaided.test(lower) && !depends.test(lower))

/** What is denied, unless something is bought or fitted first. */
const needsMore = remembered(({lower}: Reading): boolean => {
  const [before, condition] = lower.split(depends)
  return (
    condition !== undefined && / (?:not|no|nothing|never|cannot)\b|n't /.test(before ?? '') && added.test(condition)
  )
})

const unaided =
  / (?:out of the box|no (?:further|additional|extra|other|separate|special) [^,.;]{2,30} (?:is|are) (?:needed|required|necessary)|needs? (?:no|nothing) (?:further|additional|extra|more|else)|without (?:any )?(?:further|additional|extra))\b/
const depends = / unless /
const added =
  /\b(?:bought|purchased|fitted|installed|added|connected|attached|mounted|wired|separate|extra|additional|optional)\b/
