/** Plain text: lines, tables of pipes, bulleted and numbered items, and the few marks that writers type by hand. */
import type {Block, BlockKind, Cell} from '../model/block.ts'
import {literalProse, type Prose} from '../model/prose.ts'
import type {Reader} from '../model/registry.ts'
import type {Source} from '../model/source.ts'
import {pointAt, type SourceText} from '../model/source-text.ts'
import {frontMatterMetadata} from './front-matter-metadata.ts'
import {proseBuilder} from './prose-builder.ts'

export const text: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  read: source => ({blocks: blocksOf(source), metadata: frontMatterMetadata(source), diagnostics: []})
}

interface Line {
  readonly start: number
  /** Without the line end and white space before it. */
  readonly end: number
  readonly text: string
  readonly indent: number
}

function linesOf(source: Source): readonly Line[] {
  const {text, lineStarts} = source.text
  return lineStarts.flatMap((from, at) => {
    if (from < source.bodyStart) return []
    const raw = text.slice(from, lineStarts[at + 1] ?? text.length)
    const content = raw.trimEnd()
    const indent = content.length - content.trimStart().length
    return [{start: from + indent, end: from + content.length, text: content.slice(indent), indent}]
  })
}

const bullet = /^([-*+•◦▪‣·–—⁃])[ \t]+(?=\S)/
const number = /^(\d{1,3}|[a-z])[.)][ \t]+(?=\S)/
const separator = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?$/
const hash = /^(#{1,6})[ \t]+(?=\S)/
const rule = /^(?:[-*_=~#•·][ \t]*){3,}$/

function blocksOf(source: Source): readonly Block[] {
  const lines = linesOf(source)
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let list = -1
  let table = -1
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line || line.text === '') continue
    const rows = tableAt(lines, at)
    if (rows > 0) {
      table += 1
      blocks.push(...tableRows(source.text, lines.slice(at, at + rows), table))
      at += rows - 1
      continue
    }
    const count = joinedLines(lines, at, width)
    const group = lines.slice(at, at + count)
    const underline = lines[at + count]
    const level = underline && count === 1 ? underlineLevel(line, underline) : undefined
    if (level !== undefined && underline) {
      blocks.push(block(source.text, 'heading', [line, underline], proseOf(source.text, [line], 0), {level}))
      at += 1
      continue
    }
    if (startsList(line) && !startsList(previousLine(lines, at))) list += 1
    blocks.push(lineBlock(source.text, group, list))
    at += count - 1
  }
  return blocks.map((each, index) => ({...each, index}))
}

function previousLine(lines: readonly Line[], at: number): Line | undefined {
  for (let back = at - 1; back >= 0; back -= 1) if (lines[back]?.text !== '') return lines[back]
  return undefined
}

function startsList(line: Line | undefined): boolean {
  return line !== undefined && (bullet.test(line.text) || number.test(line.text))
}

function lineBlock(source: SourceText, lines: readonly Line[], list: number): Block {
  const first = lines[0]?.text ?? ''
  const heading = hash.exec(first)
  if (heading) {
    return block(source, 'heading', lines, proseOf(source, lines, heading[0].length), {level: heading[1]?.length ?? 2})
  }
  if (rule.test(first) && lines.length === 1) {
    return block(source, 'boilerplate', lines, {source, text: '', runs: []}, {reason: 'a dividing line'})
  }
  const item = bullet.exec(first) ?? number.exec(first)
  if (!item) return block(source, 'paragraph', lines, proseOf(source, lines, 0))
  const depth = Math.min(6, Math.floor((lines[0]?.indent ?? 0) / 2))
  return block(source, 'list-item', lines, proseOf(source, lines, item[0].length), {
    list: {index: list, ordered: !bullet.test(first), depth}
  })
}

function block(
  source: SourceText,
  kind: BlockKind,
  lines: readonly Line[],
  prose: Prose,
  rest: Partial<Block> = {}
): Block {
  const first = lines[0]
  const last = lines[lines.length - 1]
  return {
    index: 0,
    kind,
    start: pointAt(source, first?.start ?? 0),
    end: pointAt(source, last?.end ?? 0),
    prose,
    ...rest
  }
}

function proseOf(source: SourceText, lines: readonly Line[], skip: number): Prose {
  const first = lines[0]
  if (first && lines.length === 1) return literalProse(source, first.start + skip, first.end)
  const builder = proseBuilder(source)
  for (const [at, line] of lines.entries()) {
    const from = at === 0 ? skip : 0
    builder.space()
    builder.add(line.text.slice(from), line.start + from, line.text.length - from)
  }
  return builder.build().prose
}

/** Column at which a hard-wrapped text breaks its lines; `undefined` where lines are whole paragraphs. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines
    .filter(line => line.text !== '' && !line.text.startsWith('|'))
    .map(line => line.indent + line.text.length)
  const longest = Math.max(0, ...lengths)
  return longest >= 40 && longest <= 100 && lengths.filter(length => length > longest * 0.75).length >= 4
    ? longest
    : undefined
}

/** Lines that one paragraph was wrapped into: the next line's first word would not have fitted on this one. */
function joinedLines(lines: readonly Line[], at: number, width: number | undefined): number {
  let count = 1
  if (width === undefined) return 1
  for (;;) {
    const line = lines[at + count - 1]
    const next = lines[at + count]
    if (!line || !next || next.text === '' || rule.test(next.text) || next.text.startsWith('|')) return count
    if (startsList(next) || hash.test(next.text) || hash.test(line.text)) return count
    const word = /^\S+/.exec(next.text)?.[0].length ?? 0
    if (line.indent + line.text.length + 1 + word <= width) return count
    count += 1
  }
}

function underlineLevel(line: Line, underline: Line): number | undefined {
  if (startsList(line) || line.text.length > 100) return undefined
  if (/^={3,}$/.test(underline.text)) return 1
  return /^-{3,}$/.test(underline.text) && underline.text.length >= line.text.length * 0.5 ? 2 : undefined
}

/** How many lines from here on form a table: at least a header and a separator, or two rows that open and close with a pipe. */
function tableAt(lines: readonly Line[], at: number): number {
  const isRow = (line: Line | undefined): boolean =>
    line !== undefined && line.text !== '' && (/^\|.*\|?$/.test(line.text) || line.text.includes('|'))
  let count = 0
  while (isRow(lines[at + count])) count += 1
  const separated = separator.test(lines[at + 1]?.text ?? '') && (lines[at + 1]?.text.includes('|') ?? false)
  const closed = lines.slice(at, at + count).filter(line => /^\|.*\|$/.test(line.text)).length
  return count >= 2 && (separated || closed >= Math.min(2, count)) ? count : 0
}

function tableRows(source: SourceText, lines: readonly Line[], index: number): readonly Block[] {
  const separated = lines.findIndex(line => separator.test(line.text))
  return lines.map((line, at) => {
    const role = at === separated ? 'separator' : at < separated ? 'header' : 'data'
    const cells = role === 'separator' ? [] : cellsOf(source, line, role === 'header')
    return block(source, 'table-row', [line], {source, text: '', runs: []}, {table: {index, role}, cells})
  })
}

function cellsOf(source: SourceText, line: Line, header: boolean): readonly Cell[] {
  const open = line.text.startsWith('|') ? 1 : 0
  const inner = line.text.slice(open).replace(/(?<!\\)\|$/, '')
  let from = line.start + open
  return inner.split(/(?<!\\)\|/).map((raw, column) => {
    const content = raw.trim()
    const start = from + (content === '' ? 0 : raw.indexOf(content))
    from += raw.length + 1
    const prose = content === '' ? {source, text: '', runs: []} : literalProse(source, start, start + content.length)
    return {column, header, prose}
  })
}
