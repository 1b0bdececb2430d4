/** Whether a clause states a measured figure: it is then a figure first, whatever else it says of what its subject is. */
import {readQuantities} from '../../language/read-quantities.ts'
import type {ClauseView} from './clauses-of.ts'

export function statesFigure({tokens}: ClauseView): boolean {
  return readQuantities(tokens).some(quantity => quantity.dimension !== undefined)
}
