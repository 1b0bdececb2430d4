/** Drops lines that a page puts around its article: comments, sharing, cookies, navigation, advertisements, rights, credits. */
import {type Block, droppedKinds} from '../../model/block.ts'
import {chromeLines} from './chrome-lines.ts'
import {dropBlock} from './drop-block.ts'
import {lineText} from './line-text.ts'

export function markChrome(blocks: readonly Block[]): readonly Block[] {
  const reasons = blocks.map((block, at) => reasonOf(block, blocks[at - 1], blocks[at + 1]))
  const comments = threadOf(blocks, reasons)
  return blocks.map((block, at) => {
    if (at >= comments.start && at <= comments.end) return dropBlock(block, 'boilerplate', 'comments of readers')
    const reason = reasons[at]
    return reason === undefined ? block : dropBlock(block, 'boilerplate', reason)
  })
}

const comments = 'a count or form of comments'
const longest = 240
/** Characters that a following line of prose has at least. */
const prose = 100

function reasonOf(block: Block, before: Block | undefined, after: Block | undefined): string | undefined {
  if (block.kind === 'table-row' || droppedKinds.has(block.kind) || block.prose.text.length > longest) return undefined
  const text = lineText(block)
  const folded = text.toLowerCase().replace(/^[^\p{L}\p{N}#©(«←‹<👍👎]+|[.!?:…>›»→↑↓▲▾▼+\s]+$/gu, '')
  const found = chromeLines.find(([, pattern]) => pattern.test(folded))
  if (!found) return breadcrumbs.test(text) ? 'a line of navigation' : undefined
  const [reason] = found
  const certain = reason === comments && block.kind === 'paragraph'
  return !certain && isWord(folded) && standsInText(block, before, after) ? undefined : reason
}

/** “Home > Guides > Kettles”: short names with arrows between them. */
const breadcrumbs = /^(?:home|start|blog)(?: ?[>›»/→|] ?[\p{L}\p{N}][\p{L}\p{N}&' -]{0,40}){1,6}$/iu

function isWord(folded: string): boolean {
  return !/\d/.test(folded) && folded.split(' ').length <= 2
}

/** “Search” and “Print” may as well be headings or items: above prose, or in a list that a sentence introduces. */
function standsInText(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  if (block.kind === 'list-item') return before?.kind === 'list-item' || /:$/.test(before?.prose.text.trim() ?? '')
  return (
    after !== undefined && after.kind !== 'heading' && (after.kind !== 'paragraph' || after.prose.text.length >= prose)
  )
}

interface Thread {
  readonly start: number
  readonly end: number
}

/**
 * From the last count or form of comments before a control to reply to the last such control. A count above the text
 * itself opens no thread.
 */
function threadOf(blocks: readonly Block[], reasons: readonly (string | undefined)[]): Thread {
  const replies = blocks.flatMap((block, at) => (/^reply(?: ↓)?$/i.test(lineText(block)) ? [at] : []))
  const [first = 0, last = first] = [replies[0], replies.at(-1)]
  const start = reasons.slice(0, first).lastIndexOf(comments)
  const above = blocks.slice(0, Math.max(0, start)).filter(block => block.prose.text.length >= prose)
  return above.length < 2 ? {start: 0, end: -1} : {start, end: last}
}
