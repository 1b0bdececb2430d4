/** Drops lines that a page puts around its article: comments, sharing, cookies, navigation, advertisements, rights, credits. */
import {readByline} from '../../language/read-byline.ts'
import {type Block, droppedKinds} from '../../model/block.ts'
import {chromeLines} from './chrome-lines.ts'
import {dropBlock} from './drop-block.ts'
import {lineText} from './line-text.ts'

export function markChrome(blocks: readonly Block[]): readonly Block[] {
  const reasons = reasonsOf(blocks)
  const comments = threadOf(blocks, reasons)
  return blocks.map((block, at) => {
    if (at >= comments.start && at <= comments.end) return dropBlock(block, 'boilerplate', 'comments of readers')
    const reason = reasons[at]
    return reason === undefined ? block : dropBlock(block, 'boilerplate', reason)
  })
}

const comments = 'a count or form of comments'
const advertising = 'an advertisement'
const navigation = 'a line of navigation'
const invitation = 'an invitation to subscribe or follow'
const longest = 240

/** “Tides by email”, “One letter a month.”, “Subscribe”: a form is of several lines, and not each tells by itself. */
function reasonsOf(blocks: readonly Block[]): readonly (string | undefined)[] {
  const worded = blocks.map(wordedReason)
  const reasons = blocks.map((block, at) => {
    const form =
      block.kind !== 'list-item' &&
      worded[at] === invitation &&
      worded.slice(Math.max(0, at - 2), at).includes(invitation)
    return form || !mayStandInText(block, worded[at], blocks[at - 1], blocks[at + 1]) ? worded[at] : undefined
  })
  return blocks.map((block, at) => {
    const inside = reasons[at - 1] === invitation && reasons[at + 1] === invitation
    const short = block.kind === 'paragraph' && block.prose.text.length < prose
    return (
      reasons[at] ??
      (inside && short ? invitation : isMasthead(blocks, reasons, at) ? 'the name of the site' : undefined)
    )
  })
}

/** Characters that a following line of prose has at least. */
const prose = 100

function wordedReason(block: Block): string | undefined {
  if (block.kind === 'table-row' || droppedKinds.has(block.kind) || block.prose.text.length > longest) return undefined
  const folded = foldedText(block)
  const found = chromeLines.find(([, pattern]) => pattern.test(folded))
  if (found) return found[0]
  const text = lineText(block)
  return breadcrumbs.test(text) || (menu.test(text) && ofPages.test(text)) ? navigation : undefined
}

function foldedText(block: Block): string {
  return lineText(block)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}#©(«←‹<👍👎]+|[.!?:…>›»→↑↓▲▾▼+\s]+$/gu, '')
}

/** “Home > Guides > Kettles”: short names with arrows between them. */
const breadcrumbs = /^(?:home|start|blog)(?: ?[>›»/→|] ?[\p{L}\p{N}][\p{L}\p{N}&' -]{0,40}){1,6}$/iu

/** “Search” and “Print” may as well be headings or items: above prose, or in a list that a sentence introduces. */
function mayStandInText(
  block: Block,
  reason: string | undefined,
  before: Block | undefined,
  after: Block | undefined
): boolean {
  if ((reason === comments && block.kind === 'paragraph') || !isWord(foldedText(block))) return false
  if (reason === advertising && /^(?:advertisement|sponsored)/i.test(lineText(block))) return false
  if (block.kind === 'list-item') return before?.kind === 'list-item' || /:$/.test(before?.prose.text.trim() ?? '')
  return (
    after !== undefined && after.kind !== 'heading' && (after.kind !== 'paragraph' || after.prose.text.length >= prose)
  )
}

function isWord(folded: string): boolean {
  return !/\d/.test(folded) && folded.split(' ').length <= 2
}

/** “Guides | Kettles | Sign in”: short names side by side, one of them of what only a site has. */
const menu = /^\p{Lu}[\p{L}\p{N}&'’ -]{0,24}(?: ?[|·•] ?\p{Lu}[\p{L}\p{N}&'’ -]{0,24}){2,9}$/u
const ofPages =
  /(?:^|[|·•] ?)(?:home|about(?: us| me)?|contact(?: us)?|(?:sign|log) ?(?:in|up|out)|register|newsletter|subscribe|privacy|cookies|imprint|search|my account|basket|cart|archive|blog)(?: ?[|·•]|$)/i

/** The name of a site or of a part of it, within its frame and above the title of the text. */
function isMasthead(blocks: readonly Block[], reasons: readonly (string | undefined)[], at: number): boolean {
  if (at > lowestMasthead || !isName(blocks[at])) return false
  const below = blocks.findIndex(
    (block, each) => each > at && reasons[each] === undefined && !droppedKinds.has(block.kind) && !isByline(block)
  )
  const title = blocks[below]
  if (!title || title.prose.text.length >= prose) return false
  const between = reasons.slice(at + 1, below)
  const framed = at === 0 ? between.includes(navigation) : reasons[at - 1] !== undefined && between.length > 0
  const opened = reasons.slice(0, at).some(reason => reason !== undefined)
  return (
    framed || (opened && blocks.slice(at + 1, lowestMasthead + 2).some((block, each) => isByline(block) && each > 0))
  )
}

const lowestMasthead = 6

function isByline(block: Block): boolean {
  return readByline(block.prose.text.trim()) !== undefined
}

function isName(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false
  const text = lineText(block)
  return text.length <= 40 && text.split(' ').length <= 4 && !/[.!?:,;]$/.test(text)
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
