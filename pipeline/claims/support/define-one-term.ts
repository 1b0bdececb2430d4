/** Whether two statements tell what one term is: then they speak of one thing, whatever stands first in them. */
import type {Statement} from '../../model/statement.ts'
import {opensWithContrast} from './opens-with-contrast.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'

export function defineOneTerm({a, b, left, right}: StatementPair): boolean {
  return (
    a.defines !== undefined &&
    a.defines === b.defines &&
    a.polarity === b.polarity &&
    tellsWhat(a, left) &&
    tellsWhat(b, right)
  )
}

/** “Is built by Holm” tells a property, and “is the fastest ferry” where it stands among others. */
function tellsWhat({relation}: Statement, {slots, lower}: Reading): boolean {
  return !slots.some(({slot}) => slot === relation) && !superlative.test(lower) && !opensWithContrast(lower)
}

const superlative = /\b(?:is|are|was|were) (?:one of )?the (?:\S+ )?(?:most|least|best|worst|\p{L}{2,}est)\b/u
