/** Whether a row tells of what its first cell names in words, not only in figures, prices and yes or no. */
import type {Block} from '../../model/block.ts'

export function tellsInWords({cells}: Block): boolean {
  return (cells ?? []).filter(({column, prose}) => column > 0 && words.test(prose.text)).length > 1
}

/** Two words side by side, as in “hauls nets”. */
const words = /\p{L}{3,}[\s/-]+\p{L}{3,}/u
