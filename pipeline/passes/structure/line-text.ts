/** The words of a block as rules of typography compare them: white space collapsed, quotation marks straight. */
import type {Block} from '../../model/block.ts'

export function lineText(block: Block): string {
  return block.prose.text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}
