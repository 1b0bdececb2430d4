/** The labels of a line that sets several side by side, as pages do with menus, buttons and paths. */
import type {Block} from '../../model/block.ts'

/** “Home | Basket (0)”, “Ropes  Knots  Tools”, “[Log in] [Ask]”, “Boats > Rigging”: two or more; none for any other line. */
export function labelsOf(block: Block): readonly string[] {
  const text = block.prose.text.trim()
  if (text.length > longest || !parted.test(text)) return []
  const bracketed = /^\[[^[\]]+\](?:\s*\[[^[\]]+\])+$/.test(text)
  const labels = bracketed ? text.slice(1, -1).split(/\]\s*\[/) : text.split(between)
  const trimmed = labels.map(each => each.trim())
  return trimmed.length > 1 && trimmed.every(isLabel) ? trimmed : []
}

const longest = 160
const parted = /[|·•›»>→]|\]\s*\[|\S\s{2,}\S/u
const between = /\s*[|·•›»>→]\s*|\s{2,}/u

/** A few words that open like a name and say no sentence; a colon would make it a label of something. */
function isLabel(text: string): boolean {
  return text.length <= 32 && text.split(' ').length <= 6 && /^[\p{Lu}\p{N}(][^.!?;:]*$/u.test(text)
}
