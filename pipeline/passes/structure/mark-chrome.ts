/** Drops lines that a page puts around its article: comments, sharing, cookies, navigation, advertisements, rights, credits. */
import {readByline} from '../../language/read-byline.ts'
import {type Block, droppedKinds} from '../../model/block.ts'
import {chromeLines} from './chrome-lines.ts'
import {dropBlock} from './drop-block.ts'
import {labelsOf} from './labels-of.ts'
import {lineText} from './line-text.ts'
import {mastheadLines} from './masthead-lines.ts'

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
const sharing = 'a line to share the page'
const advertising = 'an advertisement'
const navigation = 'a line of navigation'
const invitation = 'an invitation to subscribe or follow'
const longest = 240

/** “Tides by email”, “One letter a month.”, “Subscribe”: a form is of several lines, and not each tells by itself. */
function reasonsOf(blocks: readonly Block[]): readonly (string | undefined)[] {
  const [head, foot] = edgesOf(blocks)
  const worded = blocks.map((block, at) => reasonOf(block, at < head || at >= foot))
  const reasons = blocks.map((block, at) => {
    const form = block.kind !== 'list-item' && continues(worded, at)
    return form || !mayStandInText(block, worded[at], blocks[at - 1], blocks[at + 1]) ? worded[at] : undefined
  })
  const mastheads = mastheadLines(blocks, reasons)
  return blocks.map((block, at) => {
    const inside = reasons[at - 1] === invitation && reasons[at + 1] === invitation
    const short = block.kind === 'paragraph' && block.prose.text.length < prose
    return reasons[at] ?? (inside && short ? invitation : mastheads.has(at) ? 'the name of the site' : undefined)
  })
}

/** A form or a row of buttons goes on: “Share on the Quay”, “Copy link”. */
function continues(worded: readonly (string | undefined)[], at: number): boolean {
  if (worded[at] === invitation) return worded.slice(Math.max(0, at - 2), at).includes(invitation)
  return worded[at] === sharing && worded[at - 1] === sharing
}

/** Where the first prose, list or table begins, and where the last ends: what lies beyond is the frame of the page. */
function edgesOf(blocks: readonly Block[]): readonly [head: number, foot: number] {
  const body = (block: Block): boolean =>
    block.kind === 'list-item' || block.kind === 'table-row' || block.prose.text.length >= prose
  const first = blocks.findIndex(body)
  return [Math.min(lowestHead, first < 0 ? 0 : first), blocks.findLastIndex(body) + 1]
}

const lowestHead = 12

/** Characters that a following line of prose has at least. */
const prose = 100

function reasonOf(block: Block, outside: boolean): string | undefined {
  if (block.kind === 'table-row' || droppedKinds.has(block.kind) || block.prose.text.length > longest) return undefined
  const text = lineText(block)
  const found = wordedReason(text)
  if (found) return found
  if (breadcrumbs.test(text) || (menu.test(text) && ofPages.test(text))) return navigation
  return labelsReason(block, outside)
}

function wordedReason(text: string): string | undefined {
  const folded = folding(text)
  return chromeLines.find(([, pattern]) => pattern.test(folded))?.[0]
}

/** What each of several labels says by itself, the line says; outside the text, three of any words are a menu. */
function labelsReason(block: Block, outside: boolean): string | undefined {
  const labels = labelsOf(block)
  if (labels.length === 0 || isByline(block)) return undefined
  const [first, ...rest] = labels.map(wordedReason)
  if (first !== undefined && rest.every(reason => reason !== undefined)) return first
  const buttons = block.prose.text.trim().startsWith('[')
  return outside && (labels.length > 2 || buttons) ? navigation : undefined
}

function foldedText(block: Block): string {
  return folding(lineText(block))
}

function folding(text: string): string {
  return text.toLowerCase().replace(/^[^\p{L}\p{N}#©(«←‹<👍👎]+|[.!?:…>›»→↑↓▲▾▼+\s]+$/gu, '')
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

function isByline(block: Block): boolean {
  return readByline(block.prose.text.trim()) !== undefined
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
