/** The lines above the title of a text that name the site or a part of it, told by the frame of the page around them. */
import {readByline} from '../../language/read-byline.ts'
import {type Block, droppedKinds} from '../../model/block.ts'
import {lineText} from './line-text.ts'

/** Their places; `reasons` holds why each block is dropped already, where it is. */
export function mastheadLines(blocks: readonly Block[], reasons: readonly (string | undefined)[]): ReadonlySet<number> {
  const above = new Set(linesAboveMenu(blocks, reasons))
  const framed = blocks.slice(0, lowest + 1).flatMap((_, at) => (isFramed(blocks, reasons, at) ? [at] : []))
  return new Set([...above, ...framed])
}

const lowest = 6
/** Characters that a line of prose has at least. */
const prose = 100
const navigation = 'a line of navigation'

/** The name of a site or of a part of it, within its frame and above the title of the text. */
function isFramed(blocks: readonly Block[], reasons: readonly (string | undefined)[], at: number): boolean {
  if (!isName(blocks[at], 40, 4)) return false
  const below = titleBelow(blocks, reasons, at)
  const title = blocks[below]
  if (!title || title.prose.text.length >= prose) return false
  const between = reasons.slice(at + 1, below)
  const framed = at === 0 ? between.includes(navigation) : reasons[at - 1] !== undefined && between.length > 0
  const opened = reasons.slice(0, at).some(reason => reason !== undefined)
  return framed || (opened && blocks.slice(at + 1, lowest + 2).some((block, each) => isByline(block) && each > 0))
}

/** Name, motto and whatever else stands above the last menu, where a title and its byline follow below it. */
function linesAboveMenu(blocks: readonly Block[], reasons: readonly (string | undefined)[]): readonly number[] {
  const menu = reasons.slice(0, lowest + 3).lastIndexOf(navigation)
  const below = titleBelow(blocks, reasons, menu)
  const [title, next] = [blocks[below], blocks.slice(below + 1, below + 3)]
  if (menu < 1 || !title || title.prose.text.length >= prose || !next.some(isByline)) return []
  const lines = blocks.slice(0, menu).flatMap((_, at) => (reasons[at] === undefined ? [at] : []))
  return lines.every(at => isName(blocks[at], 80, 12)) ? lines : []
}

function titleBelow(blocks: readonly Block[], reasons: readonly (string | undefined)[], at: number): number {
  return blocks.findIndex(
    (block, each) => each > at && reasons[each] === undefined && !droppedKinds.has(block.kind) && !isByline(block)
  )
}

function isByline(block: Block): boolean {
  return readByline(block.prose.text.trim()) !== undefined
}

function isName(block: Block | undefined, longest: number, words: number): boolean {
  if (block?.kind !== 'paragraph' || isByline(block)) return false
  const text = lineText(block)
  return text.length <= longest && text.split(' ').length <= words && !/[.!?:,;]$/.test(text)
}
