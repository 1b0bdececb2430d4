/** Drops what a page says about the author of an article: a part with that label, or such a paragraph at the end. */
import {type Block, droppedKinds} from '../../model/block.ts'
import {dropBlock} from './drop-block.ts'
import {lineText} from './line-text.ts'

export function markBiography(blocks: readonly Block[]): readonly Block[] {
  const kept = blocks.filter(block => !droppedKinds.has(block.kind))
  const drops = new Set<Block>(kept.slice(-atEnd).filter(block => biography.test(lineText(block))))
  for (const [at, block] of kept.entries()) {
    if (!label.test(lineText(block))) continue
    drops.add(block)
    for (const each of kept.slice(at + 1, at + 1 + atEnd)) {
      if (each.kind !== 'paragraph' || each.prose.text.length < 60) break
      drops.add(each)
    }
  }
  return blocks.map(block => (drops.has(block) ? dropBlock(block, 'boilerplate', 'about the author') : block))
}

const atEnd = 2

const label = /^(?:about|meet) (?:the |our )?(?:authors?|writers?|contributors?|editors?)(?: of this [\p{L}]+)?:?$/iu

/** “Ada Quay is a freelance writer …”. */
const biography =
  /^(?:\p{Lu}[\p{L}'.-]+ ){1,4}(?:\([^()]{2,60}\) )?(?:is|was|has been|works as|writes) (?:an? |the |our )?[^.]{0,60}\b(?:writers?|editors?|journalists?|authors?|bloggers?|reporters?|columnists?|correspondents?|contributors?|photographers?|freelancers?)\b.{0,400}$/u
