/** Lines that no block holds yet become blocks that are dropped, with the reason, so that no line is lost silently. */
import type {Block} from '../../model/block.ts'
import {pointAt, type SourceText} from '../../model/source-text.ts'

export interface Blanked {
  readonly start: number
  readonly end: number
  readonly reason: string
}

/** `blanked` in source order. The result is in source order and renumbered; neighbouring lines with one reason are one block. */
export function coverLines(
  source: SourceText,
  bodyStart: number,
  found: readonly Block[],
  blanked: readonly Blanked[]
): readonly Block[] {
  const blocks = [...found].sort((a, b) => a.start.offset - b.start.offset)
  const lines = uncovered(source, bodyStart, blocks)
  const all: Block[] = []
  let at = 0
  for (const line of lines) {
    for (; (blocks[at]?.start.offset ?? Number.POSITIVE_INFINITY) < line.start; at += 1)
      all.push(...blocks.slice(at, at + 1))
    addLine(source, all, line, reasonOf(source, line, blanked))
  }
  return [...all, ...blocks.slice(at)].map((block, index) => ({...block, index}))
}

interface Line {
  readonly start: number
  readonly end: number
}

function uncovered(source: SourceText, bodyStart: number, blocks: readonly Block[]): readonly Line[] {
  let at = 0
  return source.lineStarts.flatMap((lineStart, line) => {
    const raw = source.text.slice(lineStart, source.lineStarts[line + 1] ?? source.text.length)
    const end = lineStart + raw.trimEnd().length
    const start = lineStart + raw.length - raw.trimStart().length
    if (lineStart < bodyStart || end <= start) return []
    while ((blocks[at]?.end.offset ?? Number.POSITIVE_INFINITY) <= lineStart) at += 1
    return (blocks[at]?.start.offset ?? Number.POSITIVE_INFINITY) < end ? [] : [{start, end}]
  })
}

const quoteMarks = 'marks of a quotation'

/** A line of nothing but `>` belongs to the quotation above it. */
function addLine(source: SourceText, blocks: Block[], line: Line, reason: string): void {
  const last = blocks[blocks.length - 1]
  const between = last ? source.text.slice(last.end.offset, line.start) : ''
  const neighbour = last && between.trim() === '' && between.split('\n').length === 2
  if (last && neighbour && (reason === quoteMarks || (last.kind === 'boilerplate' && last.reason === reason))) {
    blocks[blocks.length - 1] = {...last, end: pointAt(source, line.end)}
    return
  }
  const [start, end] = [pointAt(source, line.start), pointAt(source, line.end)]
  blocks.push({index: 0, kind: 'boilerplate', start, end, prose: {source, text: '', runs: []}, reason})
}

function reasonOf(source: SourceText, line: Line, blanked: readonly Blanked[]): string {
  const over = blanked.find(each => each.start < line.end && each.end > line.start)
  if (over) return over.reason
  return /^[>\s]+$/.test(source.text.slice(line.start, line.end)) ? quoteMarks : 'marks without text'
}
