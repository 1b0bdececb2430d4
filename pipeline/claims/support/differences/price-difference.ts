/** “Deck chairs are free of charge” against “a deck chair costs three crowns”: nothing against a price. */
import {remembered} from '../../../language/remembered.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart} from '../conditions.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function priceDifference(pair: StatementPair): Difference | undefined {
  const one = priceIn(pair.left)
  const other = priceIn(pair.right)
  if (!one || !other || one === other) return undefined
  const apart = apartBy(pair) ?? conditionsApart(pair)
  if (apart) return {relation: 'unrelated', reason: `one names a price, the other none, and ${apart}`}
  if (pair.shared < 1.2 || pair.most < 0.6 || pair.least < 0.35)
    return {relation: 'unrelated', reason: 'one names a price, the other none, of something else'}
  return {
    relation: 'conflict',
    kind: 'scope',
    strength: 'soft',
    reason: 'One source says that it is free, the other that it costs something.'
  }
}

/** Undefined where it says neither, or both. */
const priceIn: (reading: Reading) => 'free' | 'paid' | undefined = remembered(read)

function read({lower, quantities, tokens}: Reading): 'free' | 'paid' | undefined {
  const free = nothing.test(lower)
  const paid =
    something.test(lower) ||
    quantities.some(
      ({dimension, start}) =>
        /^(?:usd|euro|pound)$/.test(dimension ?? '') ||
        (dimension === undefined &&
          tokens.slice(Math.max(0, start - 2), start).some(({text}) => /^(?:costs?|pays?|charges?)$/i.test(text)))
    )
  if (free === paid || changing.test(lower)) return undefined
  return free ? 'free' : 'paid'
}

/** “Until 2019 it was free; from then on …” tells of both. */
const changing =
  /\b(?:from then on|(?:had|has) been (?:\p{L}+ )?free|(?:was|were) (?:\p{L}+ )?free (?:before|until|till|up to)|used to be free|free (?:of charge )?(?:before|until|till|up to)\b|^ until)\b/u

const nothing =
  /\b(?:free of charge|(?:at|for) no (?:\p{L}+ )?(?:cost|charge)|for free|(?:is|are|was|were|goe?s?|travels?|comes?) free(?= (?:on|in|at|to all|for (?:all|every|any))\b| ?[.,;])|costs? nothing|without (?:\p{L}+ )?charge|(?<!not )included in the (?:\p{L}+ )?(?:price|fare|fee|rent|plan|ticket|subscription))\b/u
const something =
  /\b(?:costs? extra|extra (?:cost|charge)|for a fee|a (?:small |extra )?(?:fee|surcharge) (?:is|of|for)|charges? (?:extra )?for|(?:is|are) charged for|not included in the (?:\p{L}+ )?(?:price|fare|fee|rent|plan|ticket|subscription))\b/u
