/** “Crews moor 25 to 55 percent faster with a winch” against “winches made crews 19 percent slower”: a measured effect of one thing, in opposite directions. */
import {remembered} from '../../../language/remembered.ts'
import {areOpposites} from '../../../language/word-relations.ts'
import {apartBy} from '../apart.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function directionDifference(pair: StatementPair): Difference | undefined {
  const {left, right, alignment, a: one, b: other} = pair
  const first = changeIn(left)
  const second = changeIn(right)
  if (!first || !second || one.polarity !== other.polarity || !areOpposites(first.stem, second.stem)) return undefined
  const topic = alignment.pairs.filter(
    ({a, b, relation}) =>
      relation !== 'opposite' && /^(?:NOUN|PROPN|VERB)$/.test(a.tag) && a.role !== 'context' && b.role !== 'context'
  )
  const apart = apartBy(pair, true)
  if (topic.length < 2 || pair.most < 0.4 || pair.shared < 1.2 || (apart && !apart.includes(`“${first.text}”`)))
    return {relation: 'unrelated', reason: 'they tell opposite effects, of different things'}
  return {
    relation: 'conflict',
    kind: 'number',
    strength: 'soft',
    reason: `One source measures “${first.text}”, the other “${second.text}”.`
  }
}

/** The comparative or the verb of change beside a percentage or “… times”: “19 percent slower”, “rose by a fifth” not. */
const changeIn: (reading: Reading) => Word | undefined = remembered(({quantities, tokens, words}: Reading) => {
  for (const {unit, start, end} of quantities) {
    if (unit !== 'percent' && unit !== 'times') continue
    const behind = tokens[end]
    const by = /^by$/i.test(tokens[start - 1]?.text ?? '') ? start - 2 : -1
    const at = behind && /(?:er|more|less)$/i.test(behind.text) ? end : by
    const found = words.find(word => word.role !== 'context' && word.at === at)
    if (found) return found
  }
  return undefined
})
