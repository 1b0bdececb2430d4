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
    if (!byline)
      return isAuthorLine(blocks, at, place.get(block.index) ?? 0) ? dropBlock(block, 'byline-date', author) : block
    const fromStart = place.get(block.index) ?? 0
    const outside = fromStart < reach || kept.length - fromStart <= reach
    const beside = [blocks[at - 1], blocks[at + 1]].some(each => each && droppedKinds.has(each.kind))
    if (!outside && !beside && !introduces.test(text)) return block
    return dropBlock(block, 'byline-date', byline.dates.length > 0 ? 'the date of the text' : author)
  })
}

const reach = 6
const author = 'the author of the text'

/** “Ada Quay”, between the title and “Posted on 3 May 2024”: no word of a name stands in small letters anywhere. */
function isAuthorLine(blocks: readonly Block[], at: number, fromStart: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]]
  if (!block || !next || fromStart < 1 || fromStart >= reach) return false
  const text = block.prose.text.trim()
  const dated = name.test(text) ? readByline(next.prose.text.trim()) : undefined
  if (!dated || dated.dates.length === 0 || dated.authors.length > 0) return false
  const words: readonly string[] = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return !blocks.some(each =>
    (each.prose.text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).some(word => words.includes(word))
  )
}

const name = /^\p{Lu}[\p{L}'’.-]*(?: (?:de|del|van|von|bin|al|la|le)(?= ))?(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u
const introduces = /^(?:first |originally |last )?(?:published|posted|updated|modified|written by|by)\b/i
