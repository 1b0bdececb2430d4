/** Lines that no block holds yet become blocks that are dropped, with the reason, so that no line is lost silently. */
import type {Block} from '../../model/block.ts'
import {pointAt, type SourceText} from '../../model/source-text.ts'
import type {Edit} from './edited-text.ts'

/** The result is in source order and renumbered; neighbouring lines with one reason are one block. */
export function coverLines(
  source: SourceText,
  bodyStart: number,
  found: readonly Block[],
  edits: readonly Edit[]
): readonly Block[] {
  const blocks = [...found].sort((a, b) => a.start.offset - b.start.offset)
  const reasons = reasonFinder(edits)
  const all: Block[] = []
  let at = 0
  const copyUntil = (offset: number): void => {
    for (let next = blocks[at]; next && next.start.offset < offset; next = blocks[at]) {
      all.push(next)
      at += 1
    }
  }
  for (const line of uncovered(source, bodyStart, blocks)) {
    copyUntil(line.start)
    addLine(source, all, line, reasons(line) ?? reasonOf(source, line))
  }
  copyUntil(Number.POSITIVE_INFINITY)
  return renumbered(all)
}

/** Links between blocks follow them to their new numbers. */
function renumbered(blocks: readonly Block[]): readonly Block[] {
  const numbers = new Map(blocks.map((block, index) => [block.index, index]))
  return blocks.map((block, index) => {
    const question = block.question === undefined ? undefined : numbers.get(block.question)
    return {...block, index, ...(question === undefined ? {} : {question})}
  })
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
  if (last && neighbour && (reason === quoteMarks || (last.index === added && last.reason === reason))) {
    blocks[blocks.length - 1] = {...last, end: pointAt(source, line.end)}
    return
  }
  const [start, end] = [pointAt(source, line.start), pointAt(source, line.end)]
  blocks.push({index: added, kind: 'boilerplate', start, end, prose: {source, text: '', runs: []}, reason})
}

/** The number of blocks that are made here, before all are numbered. */
const added = -1

/** Why a line was left out before parsing; asked from line to line, it reads the edits once. */
function reasonFinder(edits: readonly Edit[]): (line: Line) => string | undefined {
  const given = edits.filter(edit => edit.reason !== undefined && edit.end > edit.start)
  const ordered = given.sort((a, b) => a.start - b.start)
  let at = 0
  return line => {
    while ((ordered[at]?.end ?? Number.POSITIVE_INFINITY) <= line.start) at += 1
    const edit = ordered[at]
    return edit && edit.start < line.end ? edit.reason : undefined
  }
}

function reasonOf(source: SourceText, line: Line): string {
  const text = source.text.slice(line.start, line.end)
  if (/^[>\s]+$/.test(text)) return quoteMarks
  return text.includes('<') ? 'markup without text' : 'marks without text'
}
