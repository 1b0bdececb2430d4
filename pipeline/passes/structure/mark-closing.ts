/** Drops what stands among the last lines of a page: between lines that only a page has, and notes under its closing rule. */
import {type Block, droppedKinds} from '../../model/block.ts'
import {dropBlock} from './drop-block.ts'
import {lineText} from './line-text.ts'

/** Of the blocks as the rules on single lines left them. */
export function markClosing(blocks: readonly Block[]): readonly Block[] {
  const drops = new Set([...footLines(blocks), ...notesUnderRule(blocks)])
  return blocks.map((block, at) =>
    drops.has(at) ? dropBlock(block, announced.test(lineText(block)) ? 'related' : 'boilerplate', reason) : block
  )
}

const reason = 'among the last lines of the page'

/** Characters that a line of prose has at least. */
const prose = 100

/** What is short and stands below the first line that closes a text, where most of what follows is dropped already. */
function footLines(blocks: readonly Block[]): readonly number[] {
  const body = blocks.findLastIndex(block => !droppedKinds.has(block.kind) && isBody(block))
  const opener = blocks.findIndex((block, at) => at > body && closesText(block))
  if (opener < 0 || blocks.length - opener > longestFoot) return []
  const above = blocks.slice(0, opener).findLastIndex(block => !droppedKinds.has(block.kind))
  const start = above > body && announces(blocks[above]) ? above : opener
  const kept = blocks.flatMap((block, at) => (at >= start && !droppedKinds.has(block.kind) ? [at] : []))
  const text = kept.some(at => kept.includes(at + 1) && saysSomething(blocks[at + 1]))
  return text || kept.length * 2 > blocks.length - start ? [] : kept
}

const longestFoot = 24

function isBody(block: Block): boolean {
  return block.kind === 'list-item' || block.kind === 'table-row' || block.prose.text.length >= prose
}

/** Not an advertisement, an invitation or a byline, which stand in the middle of a text as well. */
function closesText({kind, reason}: Block): boolean {
  return kind === 'related' || (kind === 'boilerplate' && reason !== undefined && closers.has(reason))
}

const closers: ReadonlySet<string> = new Set([
  'a count or form of comments',
  'a line of navigation',
  'a list of labels',
  'a notice about cookies or privacy',
  'a notice of rights',
  'a question about the page itself',
  'comments of readers'
])

/** “Next month: how a weir is built”, straight above the foot of the page. */
function announces(block: Block | undefined): boolean {
  return block !== undefined && block.kind === 'paragraph' && announced.test(lineText(block))
}

const announced =
  /^(?:next|coming|last|previous)(?: (?:up|soon|week|month|time|year|issue|meeting|episode|instal?ment|article|post|lecture|event|talk))?: \S.{0,120}$/i

/** Under a line that is kept as well, a sentence belongs to the text: to a question, or to a heading. */
function saysSomething(block: Block | undefined): boolean {
  return block !== undefined && /[.!]["')]*$/.test(lineText(block))
}

/** “*Ada Quay teaches navigation.*” below the last dividing line: an author or a page speaks of itself in italics. */
function notesUnderRule(blocks: readonly Block[]): readonly number[] {
  const rule = blocks.findLastIndex(block => block.reason === 'a dividing line')
  const below = blocks.flatMap((block, at) => (at > rule && !droppedKinds.has(block.kind) ? [at] : []))
  return rule < 0 || below.length > mostNotes || !below.every(at => isItalic(blocks[at])) ? [] : below
}

const mostNotes = 3

function isItalic(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false
  const length = block.prose.text.trim().length
  return (block.marks ?? []).some(mark => mark.kind === 'emphasis' && mark.end - mark.start >= length - 1)
}
