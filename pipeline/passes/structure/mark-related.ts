/** Drops pointers to other texts: “You may also like”, teasers with glued labels, “Read more: …”, lists of references. */
import {type Block, droppedKinds} from '../../model/block.ts'
import {dropBlock} from './drop-block.ts'
import {isQuestionLabel} from './is-question-label.ts'
import {isRelatedLabel} from './is-related-label.ts'
import {lineText} from './line-text.ts'

export function markRelated(blocks: readonly Block[]): readonly Block[] {
  const drops = new Set<number>()
  const marked = blocks.filter(block => block.kind === 'heading' && block.level !== undefined).length > 1
  for (let at = trailingTeasers(blocks); at < blocks.length; at += 1) drops.add(at)
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (!block || drops.has(at)) continue
    const end = pointersEnd(blocks, at, block, marked)
    for (let each = at; each < end; each += 1) drops.add(each)
  }
  return blocks.map((block, at) => (drops.has(at) ? dropBlock(block, 'related', 'a pointer to another text') : block))
}

/** Titles and teasers alone, below the count of comments that closes an article; the end where there are none. */
function trailingTeasers(blocks: readonly Block[]): number {
  const count = blocks.findLastIndex(block => block.reason === 'a count or form of comments')
  const above = blocks.slice(0, Math.max(0, count)).filter(block => block.kind === 'paragraph')
  const below = blocks.slice(count + 1).filter(block => !droppedKinds.has(block.kind))
  const teasers = below.every(block => isTitle(block) || isTeaserText(block)) && below.some(isTeaserText)
  return above.length > 1 && teasers && below.slice(0, 1).every(isTitle) ? count + 1 : blocks.length
}

/** Where the pointers end that begin with this block; the block itself where none begin. */
function pointersEnd(blocks: readonly Block[], at: number, block: Block, marked: boolean): number {
  const text = lineText(block)
  if (droppedKinds.has(block.kind)) return gluedLabel.test(text) ? sectionEnd(blocks, at + 1) : at
  if (block.kind === 'table-row') return at
  if (isRelatedLabel(text))
    return block.level && marked ? underHeading(blocks, at, block.level) : sectionEnd(blocks, at + 1)
  if (pointer.test(text)) return at + 1
  return isGluedTitle(block, text) ? teaserEnd(blocks, at) : at
}

/** “… — Harbour Weekly Related Articles”: the label of the next part, glued to the end of one that is dropped. */
const gluedLabel =
  /\b(?:Related (?:Articles|Posts|Stories|Reading|Topics)|You (?:May|Might) Also Like|Read Next|Recommended)$/

/** “READ MORE: How kettles whistle”. */
const pointer =
  /^(?:read(?: (?:more|also|next|this|on))?|also read|(?:related|similar)(?: (?:article|post|story|reading|content|guide|link|question|topic|thread)s?)?|more(?: on this| like this| from us)?|see also|further reading|recommended(?: reading)?|up next|next up|don't miss|previously|next|previous|you may (?:also )?like|learn more|watch) ?(?::|»|>|→) ?\S.{0,160}$/i

/** “kitchenWhat Is a Kettle?”: a category in small letters, glued to a title; not `apiVersion`, which is a name. */
function isGluedTitle(block: Block, text: string): boolean {
  const title = /^\p{Ll}{3,}(?:[ -]\p{Ll}{2,}){0,3}(\p{Lu}\p{Ll}*(?: \S+){2,}[^.,;:])$/u.exec(text)?.[1]
  if (
    title === undefined ||
    text.length > 140 ||
    / [-–—:] /.test(text) ||
    block.marks?.some(mark => mark.kind === 'code')
  )
    return false
  const long = title.split(' ').filter(word => /\p{L}{4}/u.test(word))
  return /\?$/.test(title) || long.every(word => /^\W*\p{Lu}/u.test(word))
}

/** Longest text of a teaser: what search engines show of a description. */
const longestTeaser = 220

function teaserEnd(blocks: readonly Block[], at: number): number {
  const next = blocks[at + 1]
  return next && isTeaserText(next) ? at + 2 : at + 1
}

function isTeaserText(block: Block): boolean {
  const text = block.prose.text.trim()
  if (block.kind !== 'paragraph' || text.length < 40) return false
  return text.length <= longestTeaser || (text.length <= 400 && /(?:\.\.\.|…)$/.test(text))
}

/** Of marked text: all that the heading governs, if most of it is links and short lines. */
function underHeading(blocks: readonly Block[], at: number, level: number): number {
  let end = at + 1
  while (end < blocks.length && !(blocks[end]?.kind === 'heading' && (blocks[end]?.level ?? 1) <= level)) end += 1
  const governed = blocks.slice(at + 1, end).filter(block => !droppedKinds.has(block.kind))
  const pointers = governed.filter(isPointer).length
  return pointers >= governed.length * 0.8 ? end : at
}

function isPointer(block: Block): boolean {
  if (block.kind === 'table-row') return false
  return block.prose.text.length <= 160 || (block.marks ?? []).some(mark => mark.kind === 'link')
}

/** Most lines of a part with teasers: what goes on for longer is the text itself. */
const longestPart = 40

/** Of plain text: the list right under the label; or titles and teasers, up to a title over a paragraph that is no teaser. */
function sectionEnd(blocks: readonly Block[], start: number): number {
  let end = start
  if (blocks[end]?.kind === 'list-item') {
    while (blocks[end]?.kind === 'list-item') end += 1
    return end
  }
  for (; end < blocks.length; end += 1) {
    if (end - start > longestPart) return start
    const block = blocks[end]
    if (!block || block.kind === 'table-row') return end
    if (droppedKinds.has(block.kind)) continue
    if (isQuestionLabel(lineText(block)) || closes.test(lineText(block))) return end
    if (!isTitle(block) && !isTeaserText(block)) return end
    if (isTitle(block) && !isTeaser(blocks, end)) return end
  }
  return end
}

/** Headings of parts that belong to the text itself. */
const closes =
  /^(?:(?:in )?(?:conclusion|summary|short)|final (?:thoughts|words)|(?:the )?bottom line|key takeaways|introduction|overview|wrapping up)\b/i

function isTitle(block: Block): boolean {
  const text = block.prose.text.trim()
  return text.length <= 120 && (!/[.;:,]$/.test(text) || /(?:\.\.\.|…)$/.test(text))
}

/** A title over another title, over a teaser, or at the end: not one over a list, a table or long prose. */
function isTeaser(blocks: readonly Block[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 12).find(block => !droppedKinds.has(block.kind))
  return (
    next === undefined ||
    (next.kind !== 'list-item' && next.kind !== 'table-row' && (isTitle(next) || isTeaserText(next)))
  )
}
