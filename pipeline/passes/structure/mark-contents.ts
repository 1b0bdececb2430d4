/** Drops tables of contents: a label such as “In this guide”, with or without entries, or entries that the headings repeat. */
import {type Block, droppedKinds} from '../../model/block.ts'
import {dropBlock} from './drop-block.ts'
import {lineText} from './line-text.ts'

export function markContents(blocks: readonly Block[]): readonly Block[] {
  const lastPlace = new Map(blocks.map((block, at) => [nameOf(block), at]))
  const drops = new Map<number, string>()
  for (const [at, block] of blocks.entries()) {
    if (drops.has(at) || !canBeEntry(block)) continue
    const labelled = label.test(lineText(block))
    const end = entriesFrom(blocks, labelled ? at + 1 : at, lastPlace, labelled)
    if (labelled)
      drops.set(at, end > at + 1 ? 'the label of a table of contents' : 'the label of an empty table of contents')
    else if (end - at < fewest) continue
    for (let entry = labelled ? at + 1 : at; entry < end; entry += 1)
      drops.set(entry, 'an entry of a table of contents')
  }
  return blocks.map((block, at) => dropped(block, drops.get(at)))
}

function dropped(block: Block, reason: string | undefined): Block {
  return reason === undefined ? block : dropBlock(block, 'toc', reason)
}

/** Entries without a label that prove a table of contents. */
const fewest = 3

const label =
  /^(?:(?:table of |page |article |quick )?contents?|(?:in|on) this (?:article|guide|page|post|section|chapter|issue|story|tutorial|report|review|document|handbook)|(?:what(?:'s| is) (?:in|inside|covered(?: in)?)) this [\p{L} ]{2,20}|(?:what (?:we(?:'ll| will)|you(?:'ll| will)) (?:cover|find)(?: (?:in this [\p{L}]+|here|below))?)|jump (?:ahead )?to(?: (?:a )?section)?|quick (?:links|navigation|jump)|skip to(?: section)?|article (?:outline|overview)|sections?(?: in this [\p{L}]+)?|outline|toc)(?: ?\[?(?:hide|show|toggle)\]?)? ?:?$/iu

function canBeEntry(block: Block): boolean {
  const open = !droppedKinds.has(block.kind) && block.kind !== 'table-row'
  return open && block.prose.text.length <= 120 && block.prose.text.trim() !== ''
}

/** The first block from `start` on that is no entry: entries are repeated below, or stand in the list right under the label. */
function entriesFrom(
  blocks: readonly Block[],
  start: number,
  lastPlace: ReadonlyMap<string, number>,
  labelled: boolean
): number {
  const repeated = (at: number): boolean => {
    const block = blocks[at]
    return block !== undefined && canBeEntry(block) && (lastPlace.get(nameOf(block)) ?? at) > at
  }
  const list = labelled && blocks[start]?.kind === 'list-item'
  let end = start
  let found = start
  for (; end < blocks.length && (repeated(end) || (list && blocks[end]?.kind === 'list-item')); end += 1) {
    if (repeated(end)) found = end + 1
  }
  return list ? end : found
}

/** Without numbering before and page numbers after it, and in small letters. */
function nameOf(block: Block): string {
  return lineText(block)
    .toLowerCase()
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|[a-z])[.)]? /, '')
    .replace(/[ .…]*\d{0,3}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
