/** One number for a quantity: its upper bound, or the lower where that is open. */
import type {ReadQuantity} from '../../language/read-quantities.ts'

export function plainValue({low, high}: ReadQuantity): number {
  return high ?? low ?? 0
}
