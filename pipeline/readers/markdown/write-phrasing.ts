/** Phrasing of mdast to plain text: emphasis, links and tags vanish, every character keeps its place. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Nodes, PhrasingContent} from 'mdast'
import {elementRole} from '../html/element-roles.ts'
import type {ProseBuilder} from '../prose-builder.ts'
import {type EditedText, keptWithin} from './edited-text.ts'
import {elementsIn, type InlineElement} from './inline-elements.ts'

export interface Phrasing {
  readonly builder: ProseBuilder
  /** What was parsed; offsets of nodes count in its text. */
  readonly edited: EditedText
  /** Targets of reference links by their identifier. */
  readonly targets: ReadonlyMap<string, string>
}

/** Struck-out text, footnote marks and tags are left out; of an image its alternative text stays. */
export function writePhrasing(phrasing: Phrasing, nodes: readonly PhrasingContent[]): void {
  writeRange(phrasing, nodes, elementsIn(nodes), 0, nodes.length)
}

function writeRange(
  phrasing: Phrasing,
  nodes: readonly PhrasingContent[],
  elements: ReadonlyMap<number, InlineElement>,
  from: number,
  to: number
): void {
  for (let at = from; at < to; at += 1) {
    const element = elements.get(at)
    const node = nodes[at]
    if (!element) {
      if (node) writeNode(phrasing, node)
      continue
    }
    const [start, close] = [at + 1, Math.min(element.close, to)]
    const inner = (): void => writeRange(phrasing, nodes, elements, start, close)
    if (element.mark) phrasing.builder.marked(element.mark, inner, element.value)
    at = close
  }
}

function writeNode(phrasing: Phrasing, node: PhrasingContent): void {
  const {builder, targets} = phrasing
  const children = (): void => {
    if ('children' in node) writePhrasing(phrasing, node.children)
  }
  if (node.type === 'text') writeUncited(phrasing, ...rangeOf(node))
  else if (node.type === 'strong' || node.type === 'emphasis') builder.marked(node.type, children)
  else if (node.type === 'link') builder.marked('link', children, node.url)
  else if (node.type === 'linkReference') builder.marked('link', children, targets.get(node.identifier))
  else if (node.type === 'inlineCode') builder.marked('code', () => writeCode(phrasing, ...rangeOf(node)))
  else if (node.type === 'break') builder.space()
  else if (node.type === 'image' || node.type === 'imageReference') writeAlternative(phrasing, node)
  else if (node.type === 'html' && setsApart(phrasing, node.value, rangeOf(node)[0])) builder.space()
}

/** `[@quay2024; see @mole, p. 3]` is a mark of Pandoc's, and no words: what it cites is read from the source itself. */
function writeUncited(phrasing: Phrasing, start: number, end: number): void {
  let from = start
  for (const {0: citation, index} of phrasing.edited.text.slice(start, end).matchAll(citations)) {
    if (start + index > from) writeText(phrasing, from, start + index)
    from = start + index + citation.length
  }
  if (from < end) writeText(phrasing, from, end)
}

const citations = /[ \t]?\[(?:[^[\]@]*[\s;])?-?@\w[^[\]]*\]/g

/** A tag that parts words: a line break, an item of a list in a cell, a power after a number (10<sup>6</sup> is not 106). */
function setsApart({edited}: Phrasing, tag: string, at: number): boolean {
  const name = /^<\/?([A-Za-z][\w-]*)/.exec(tag)?.[1]?.toLowerCase()
  if (name === undefined) return false
  if (name === 'sup') return /^<\w/.test(tag) && /\d/.test(edited.text[at - 1] ?? '')
  return elementRole(name) !== 'inline'
}

/** Start and exclusive end of a node; the parser gives every node a position. */
export function rangeOf(node: Nodes): readonly [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}

const pieces =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|\n[ \t]*(?:>[ \t]*)*|\s+|[^\\&\s]+(?: [^\\&\s]+)*|[\\&]/g

/** Character references and backslash escapes are one character of another width; the marks of a quote at a line start are none. */
export function writeText(
  phrasing: Phrasing,
  start: number,
  end: number,
  syntax: 'markdown' | 'html' = 'markdown'
): void {
  for (const match of phrasing.edited.text.slice(start, end).matchAll(pieces)) {
    const [piece] = match
    const at = start + match.index
    if (/^\s/.test(piece)) phrasing.builder.space()
    else if (piece.length > 1 && piece.startsWith('\\') && syntax === 'markdown')
      writeAs(phrasing, piece.slice(1), at, piece.length)
    else if (piece.length > 1 && piece.startsWith('&')) writeAs(phrasing, decoded(piece), at, piece.length)
    else writeLiteral(phrasing, at, piece.length)
  }
}

/** What the edits inserted has no place in the source, and is no text. */
function writeLiteral({builder, edited}: Phrasing, at: number, length: number): void {
  for (const part of keptWithin(edited, at, at + length)) {
    builder.add(edited.text.slice(part.at, part.at + part.length), part.offset, part.length)
  }
}

function writeAs({builder, edited}: Phrasing, text: string, at: number, width: number): void {
  const parts = keptWithin(edited, at, at + width)
  const [first, last] = [parts[0], parts.at(-1)]
  if (first && last) builder.add(text, first.offset, last.offset + last.length - first.offset)
}

function decoded(reference: string): string {
  const body = reference.slice(1, -1)
  if (!body.startsWith('#')) return decodeNamedCharacterReference(body) || reference
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
  const allowed = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return allowed ? String.fromCodePoint(code) : '\uFFFD'
}

function writeCode(phrasing: Phrasing, start: number, end: number): void {
  const raw = phrasing.edited.text.slice(start, end)
  const fence = /^`+/.exec(raw)?.[0].length ?? 0
  writeVerbatim(phrasing, start + fence, end - fence)
}

/** Text in which nothing is markup but the marks of a quote at a line start. */
export function writeVerbatim(phrasing: Phrasing, start: number, end: number): void {
  for (const match of phrasing.edited.text.slice(start, end).matchAll(/\n[ \t]*(?:>[ \t]?)*|\s+|\S+(?: \S+)*/g)) {
    if (/^\s/.test(match[0])) phrasing.builder.space()
    else writeLiteral(phrasing, start + match.index, match[0].length)
  }
}

/** `![alternative](target)`: the alternative stands where it is, when it stands there literally. */
function writeAlternative(phrasing: Phrasing, node: Extract<PhrasingContent, {alt?: string | null | undefined}>): void {
  const [start, end] = rangeOf(node)
  const alternative = node.alt ?? ''
  if (alternative === '' || !phrasing.edited.text.startsWith(alternative, start + 2)) return
  if (start + 2 + alternative.length < end) writeText(phrasing, start + 2, start + 2 + alternative.length)
}
