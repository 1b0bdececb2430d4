/** Drops tables of contents: a label such as “In this guide”, with or without entries, or entries that the headings repeat. */
import {type Block, droppedKinds} from '../../model/block.ts'
import {dropBlock} from './drop-block.ts'
import {lineText} from './line-text.ts'

export function markContents(blocks: readonly Block[]): readonly Block[] {
  const names = placesByName(blocks)
  const drops = new Map<number, string>()
  for (const [at, block] of blocks.entries()) {
    if (drops.has(at) || !canBeEntry(block)) continue
    const labelled = label.test(lineText(block)) || opensRepeated(blocks, at, names)
    const end = labelled
      ? labelledEnd(blocks, at + 1, names)
      : inFront(blocks, at)
        ? repeatedEnd(blocks, at, names)
        : at
    if (labelled) drops.set(at, `the label of ${end > at + 1 ? 'a' : 'an empty'} table of contents`)
    else if (end - at < fewest) continue
    for (let entry = labelled ? at + 1 : at; entry < end; entry += 1)
      drops.set(entry, 'an entry of a table of contents')
  }
  return blocks.map((block, at) => dropped(block, drops.get(at)))
}

type Places = ReadonlyMap<string, readonly number[]>

function placesByName(blocks: readonly Block[]): Places {
  const places = new Map<string, number[]>()
  for (const [at, block] of blocks.entries()) {
    const name = nameOf(block)
    const list = places.get(name)
    if (list) list.push(at)
    else places.set(name, [at])
  }
  return places
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

/** Before any prose. */
function inFront(blocks: readonly Block[], at: number): boolean {
  return at < 40 && !blocks.slice(0, at).some(block => block.prose.text.length > 120)
}

/** The list straight under the label, or the lines that stand again below. */
function labelledEnd(blocks: readonly Block[], start: number, names: Places): number {
  let end = start
  if (blocks[end]?.kind !== 'list-item') return repeatedEnd(blocks, start, names)
  while (blocks[end]?.kind === 'list-item') end += 1
  return end
}

/** “In this feature”, over lines that stand again below. */
function opensRepeated(blocks: readonly Block[], at: number, names: Places): boolean {
  const block = blocks[at]
  return block !== undefined && inThis.test(lineText(block)) && repeatedEnd(blocks, at + 1, names) > at + 2
}

const inThis = /^(?:in|on|inside) this \p{L}{3,20}:?$/iu

/** The first block from `start` on that does not stand once again below, in the order of the entries. */
function repeatedEnd(blocks: readonly Block[], start: number, names: Places): number {
  let [end, last] = [start, start]
  for (let block = blocks[end]; block && canBeEntry(block); block = blocks[end]) {
    const [first, again = -1, ...more] = names.get(nameOf(block)) ?? []
    if (first !== end || again <= last || more.length > 0) break
    end += 1
    last = again
  }
  return last >= end ? end : start
}

/** Without numbering before and page numbers after it, and in small letters. */
function nameOf(block: Block): string {
  if (!canBeEntry(block)) return ''
  return lineText(block)
    .toLowerCase()
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|[a-z])[.)]? /, '')
    .replace(/[ .…]*\d{0,3}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
