/** What a statement sets against each other, and whether two of them set the same apart. */
import {remembered} from '../../language/remembered.ts'
import type {Statement} from '../../model/statement.ts'
import {type Contrast, contrastsIn} from './contrasts-in.ts'
import {readingOf} from './reading.ts'

/** None where it says so under a condition, with a doubt or for somebody else. */
export const contrastsOf = remembered((statement: Statement): readonly Contrast[] => {
  const {conditional, attributed, said, figurative, trust, modality, generality} = statement
  if (said !== undefined || figurative !== undefined || trust !== undefined || conditional || attributed) return []
  if (generality === 0 || (modality !== undefined && modality !== 'can')) return []
  const {lower, tokens} = readingOf(statement)
  return announced.test(lower) ? contrastsIn(tokens) : []
})

/** A word of every form: most sentences hold none. */
const announced = /\b(?:rather than|instead of|not|never)\b/
