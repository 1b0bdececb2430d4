/** Cuts a text node into pieces that stand in the file as they are, and pieces that a character reference stands for. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Text} from 'hast'

/** `text` stands in the source from `offset` over `width` characters. */
export interface TextPiece {
  readonly text: string
  readonly offset: number
  readonly width: number
}

const reference = /&(?:#[0-9]{1,10};?|#[xX][0-9a-fA-F]{1,8};?|[a-zA-Z][a-zA-Z0-9]{0,40};?)/y

/**
 * Pieces in source order; their texts joined are the node's value, a line end apart (`\r\n` reads as `\n`).
 * The parser joins text that it moves out of a table with the text before the table: then tags, and the other texts of
 * the page (`texts`, in the order of the file), stand between the characters of one node and are stepped over.
 * None where the parser gives no position.
 */
export function textPieces(source: string, node: Text, texts: readonly Text[]): readonly TextPiece[] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return []
  const written = source.slice(start, end)
  if (written === node.value) return [{text: node.value, offset: start, width: end - start}]
  return align(
    source,
    start,
    end,
    node.value,
    written.includes('<') ? rangesWithin(texts, node, start, end) : new Map()
  )
}

/** From start to end of the other texts that lie in `[start, end)`. */
function rangesWithin(texts: readonly Text[], node: Text, start: number, end: number): ReadonlyMap<number, number> {
  let [low, high] = [0, texts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((texts[middle]?.position?.start.offset ?? 0) < start) low = middle + 1
    else high = middle
  }
  const ranges = new Map<number, number>()
  for (let at = low; at < texts.length; at += 1) {
    const from = texts[at]?.position?.start.offset ?? end
    const to = texts[at]?.position?.end.offset ?? end
    if (from >= end) break
    if (texts[at] !== node && to <= end) ranges.set(from, to)
  }
  return ranges
}

function align(
  source: string,
  start: number,
  end: number,
  value: string,
  others: ReadonlyMap<number, number>
): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let literal = start
  let done = 0
  let at = start
  let read = 0
  const flush = (next: number, width: number): void => {
    if (read > done) pieces.push({text: value.slice(done, read), offset: literal, width: at - literal})
    if (next > 0) pieces.push({text: value.slice(read, read + next), offset: at, width})
    at += width
    read += next
    literal = at
    done = read
  }
  while (at < end && read < value.length) {
    const other = others.get(at)
    const found = source[at] === '&' ? referenceAt(source, at, value, read) : undefined
    if (other !== undefined && other > at) flush(0, other - at)
    else if (others.size > 0 && isTag(source, at)) flush(0, tagWidth(source, at, end))
    else if (found) flush(found.length, found.width)
    else if (source[at] === '\r' && value[read] === '\n') flush(1, source[at + 1] === '\n' ? 2 : 1)
    else if (source[at] === value[read]) {
      at += 1
      read += 1
    } else flush(0, source[at] === '<' ? tagWidth(source, at, end) : 1)
  }
  flush(0, 0)
  return pieces
}

/** The reference at an offset, when its reading is what the value goes on with: as browsers do, the longest name that fits. */
function referenceAt(
  source: string,
  at: number,
  value: string,
  read: number
): {readonly length: number; readonly width: number} | undefined {
  reference.lastIndex = at
  const match = reference.exec(source)?.[0]
  if (!match) return undefined
  if (match.startsWith('&#')) return {length: (value.codePointAt(read) ?? 0) > 0xffff ? 2 : 1, width: match.length}
  for (let width = match.length; width > 1; width -= 1) {
    const name = match.slice(1, width)
    const decoded = decodeNamedCharacterReference(name.endsWith(';') ? name.slice(0, -1) : name)
    if (decoded && value.startsWith(decoded, read)) return {length: decoded.length, width}
  }
  return undefined
}

function isTag(source: string, at: number): boolean {
  return source[at] === '<' && /[a-zA-Z/!?]/.test(source[at + 1] ?? '')
}

function tagWidth(source: string, at: number, end: number): number {
  const comment = source.startsWith('<!--', at)
  const close = comment ? source.indexOf('-->', at) + 2 : source.indexOf('>', at)
  return (close < 0 || close >= end ? end : close + 1) - at
}
