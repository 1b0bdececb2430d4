/** Writes pieces of text as plain text with its way back, and marks what the page sets apart. */
import type {Element} from 'hast'
import type {Mark} from '../../model/block.ts'
import type {Prose} from '../../model/prose.ts'
import type {SourceText} from '../../model/source-text.ts'
import {type ProseBuilder, proseBuilder} from '../prose-builder.ts'
import type {Piece} from './unit.ts'

const kinds: Readonly<Record<string, Mark['kind']>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'definition',
  abbr: 'abbreviation',
  acronym: 'abbreviation',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  a: 'link',
  q: 'quote'
}

export function writeProse(
  source: SourceText,
  pieces: readonly Piece[]
): {readonly prose: Prose; readonly marks: readonly Mark[]} {
  const builder = proseBuilder(source)
  write(builder, pieces, 0)
  return builder.build()
}

/** Pieces that share their inline element of a depth are written together, inside its mark. */
function write(builder: ProseBuilder, pieces: readonly Piece[], depth: number): void {
  for (let at = 0; at < pieces.length; ) {
    const element = pieces[at]?.inline[depth]
    let end = at + 1
    while (end < pieces.length && pieces[end]?.inline[depth] === element) end += 1
    const group = pieces.slice(at, end)
    const mark = element && kinds[element.tagName]
    if (!element) for (const piece of group) add(builder, piece)
    else if (mark) builder.marked(mark, () => write(builder, group, depth + 1), statedValue(element))
    else write(builder, group, depth + 1)
    at = end
  }
}

function add(builder: ProseBuilder, piece: Piece): void {
  if (piece.text === '') builder.space()
  else builder.add(piece.text, piece.offset, piece.width)
}

function statedValue(element: Element): string | undefined {
  const value = element.tagName === 'a' ? element.properties.href : element.properties.title
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
