/** How every line of a file was read: what `inspect` shows. */
import {type Article, type Block, type BlockKind, droppedKinds} from '../model/block.ts'

export interface ReadLine {
  /** From 1. */
  readonly line: number
  /** Absent for lines that no block holds, such as the head of an HTML page. */
  readonly kind?: BlockKind | 'front-matter'
  readonly level?: number
  /** The line as it is; where several blocks share it, the plain text of one. */
  readonly text: string
  readonly dropped: boolean
  /** Why it was dropped, or what an answer or list item belongs to. */
  readonly reason?: string
}

/** Blank lines are left out; a line that several blocks share comes once for each. */
export function readLines({source, blocks}: Article): readonly ReadLine[] {
  const {text, lineStarts} = source.text
  const rows: ReadLine[] = []
  let next = 0
  for (const [at, start] of lineStarts.entries()) {
    const end = lineStarts[at + 1] ?? text.length
    while (next < blocks.length && (blocks[next]?.end.offset ?? 0) <= start) next += 1
    const here: Block[] = []
    for (let index = next; index < blocks.length; index++) {
      const block = blocks[index]
      if (!block || block.start.offset >= end) break
      here.push(block)
    }
    rows.push(...rowsOf(at + 1, text.slice(start, end).trimEnd(), here, start < source.bodyStart))
  }
  return rows
}

function rowsOf(line: number, text: string, blocks: readonly Block[], frontMatter: boolean): readonly ReadLine[] {
  if (text.trim() === '') return []
  if (blocks.length === 0) return [{line, text, dropped: false, ...(frontMatter && {kind: 'front-matter' as const})}]
  return blocks.map(block => ({
    line,
    kind: block.kind,
    ...(block.level !== undefined && {level: block.level}),
    text: blocks.length === 1 ? text : textOf(block),
    dropped: droppedKinds.has(block.kind),
    ...(block.reason !== undefined && {reason: block.reason})
  }))
}

function textOf({prose, cells}: Block): string {
  return cells ? cells.map(cell => cell.prose.text.trim()).join(' | ') : prose.text.trim()
}
