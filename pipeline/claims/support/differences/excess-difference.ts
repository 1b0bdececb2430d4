/** “Cracks in the glaze mean that it dried too fast” against “cracks in a glaze come from drying too slowly”: too much for the one, too little for the other. */
import {remembered} from '../../../language/remembered.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart} from '../conditions.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import {subjectsAgree} from '../subjects.ts'
import type {Difference} from './index.ts'

export function excessDifference(pair: StatementPair): Difference | undefined {
  const {a, b, left, right, alignment} = pair
  const [one, other] = [excessIn(left), excessIn(right)]
  if (one === undefined || other === undefined || one === other || a.polarity !== b.polarity) return undefined
  if (a.conditional || b.conditional || !subjectsAgree(pair)) return undefined
  const effects = alignment.pairs.filter(
    ({a, b, relation}) => relation !== 'opposite' && a.role === 'subject' && b.role === 'subject'
  )
  const apart = apartBy(pair, true) ?? conditionsApart(pair)
  if (effects.length < 2 || apart)
    return {
      relation: 'unrelated',
      reason: `one tells of too much, the other of too little${apart ? `, and ${apart}` : ''}`
    }
  return {
    relation: 'conflict',
    kind: 'attribute',
    strength: a.hedged || b.hedged ? 'soft' : 'hard',
    reason: 'One source says that there was too much, the other that there was too little.'
  }
}

/** Behind the verb, and once: “bread that is too wet” tells which bread. */
const excessIn = remembered(({tokens, clauses: [clause]}: Reading): 'much' | 'little' | undefined => {
  const found = tokens.flatMap(({text}, at) => (/^too$/i.test(text) ? [at] : []))
  const [at] = found
  if (at === undefined || found.length > 1 || clause?.verb === undefined || at < clause.verb) return undefined
  const degree = (tokens[at + 1]?.text ?? '').toLowerCase()
  if (much.test(degree)) return 'much'
  return little.test(degree) ? 'little' : undefined
})

const much =
  /^(?:much|many|long|high|hot|fast|quickly|deep|large|big|strong|wet|thick|heavy|hard|often|late|tight|coarse)$/
const little =
  /^(?:little|few|short|low|cold|cool|slow|slowly|shallow|small|weak|dry|thin|light|soft|rarely|seldom|early|loose|fine)$/
