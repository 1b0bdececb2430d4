/** Drops lines that only say who wrote the text and when; `state-metadata` reads them. */
import {readByline} from '../../language/read-byline.ts'
import {type Block, droppedKinds} from '../../model/block.ts'
import {dropBlock} from './drop-block.ts'

/** A line without words of its own stands at either end of the text or beside another line that is dropped. */
export function markBylines(blocks: readonly Block[]): readonly Block[] {
  const kept = blocks.filter(block => !droppedKinds.has(block.kind))
  const place = new Map(kept.map((block, at) => [block.index, at]))
  return blocks.map((block, at) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'list-item') return block
    const text = block.prose.text.trim()
    const byline = readByline(text)
    if (!byline) return block
    const fromStart = place.get(block.index) ?? 0
    const outside = fromStart < reach || kept.length - fromStart <= reach
    const beside = [blocks[at - 1], blocks[at + 1]].some(each => each && droppedKinds.has(each.kind))
    if (!outside && !beside && !introduces.test(text)) return block
    return dropBlock(block, 'byline-date', byline.dates.length > 0 ? 'the date of the text' : 'the author of the text')
  })
}

const reach = 6
const introduces = /^(?:first |originally |last )?(?:published|posted|updated|modified|written by|by)\b/i
