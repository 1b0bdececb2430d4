/** Whether two statements tell what one term is: then they speak of one thing, whatever stands first in them. */
import type {Statement} from '../../model/statement.ts'
import {opensWithContrast} from './opens-with-contrast.ts'
import {ranksFirst} from './ranks-first.ts'
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
  return !slots.some(({slot}) => slot === relation) && !ranksFirst(lower) && !opensWithContrast(lower)
}
