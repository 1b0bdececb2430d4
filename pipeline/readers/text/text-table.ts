/** Tables of a plain text: rows with pipes, with or without a separator line, and rows with tabs, as a page gives when copied. */
import type {Block, Cell} from '../../model/block.ts'
import {literalProse} from '../../model/prose.ts'
import type {SourceText} from '../../model/source-text.ts'
import {textBlock} from './text-block.ts'
import type {TextLine} from './text-line.ts'

/** The rows of the table that begins at line `at`, one block a line; none where no table begins there. Ragged rows are kept. */
export function textTable(source: SourceText, lines: readonly TextLine[], at: number, index: number): readonly Block[] {
  const [first, second] = [lines[at], lines[at + 1]]
  if (!first || !second) return []
  if (tabbed(first) && tabbed(second)) return rowsOf(source, runFrom(lines, at, tabbed), index, '\t')
  if (!first.text.includes('|') || !second.text.includes('|')) return []
  if (!separator.test(second.text) && !(opensRow.test(first.text) && opensRow.test(second.text))) return []
  return rowsOf(source, runFrom(lines, at, piped), index, /(?<!\\)\|/)
}

const separator = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/
const opensRow = /^\|[^|]+\|/

function piped(line: TextLine): boolean {
  return line.text.includes('|')
}

function tabbed(line: TextLine): boolean {
  return /\S\t/.test(line.text) && !/^(?:[-*+•]|\w{1,3}[.)])\s/.test(line.text)
}

function runFrom(lines: readonly TextLine[], at: number, isRow: (line: TextLine) => boolean): readonly TextLine[] {
  let end = at
  for (let line = lines[end]; line && isRow(line); line = lines[end]) end += 1
  return lines.slice(at, end)
}

/** Without a separator line, a table with tabs still has a header: pages that are copied lose the line, not the row. */
function rowsOf(
  source: SourceText,
  lines: readonly TextLine[],
  index: number,
  between: RegExp | '\t'
): readonly Block[] {
  const separated = lines.findIndex(line => separator.test(line.text))
  const headers = separated < 0 && between === '\t' ? 1 : separated
  return lines.map((line, at) => {
    const role = at === separated ? 'separator' : at < headers ? 'header' : 'data'
    const cells = role === 'separator' ? [] : cellsOf(source, line, role === 'header', between)
    return textBlock(source, 'table-row', [line], {source, text: '', runs: []}, {table: {index, role}, cells})
  })
}

function cellsOf(source: SourceText, line: TextLine, header: boolean, between: RegExp | '\t'): readonly Cell[] {
  const open = between !== '\t' && line.text.startsWith('|') ? 1 : 0
  const inner = line.text.slice(open).replace(/(?<!\\)\|$/, '')
  let from = line.start + open
  return inner.split(between).map((raw, column) => {
    const content = raw.trim()
    const start = from + (content === '' ? 0 : raw.indexOf(content))
    from += raw.length + 1
    const prose = content === '' ? {source, text: '', runs: []} : literalProse(source, start, start + content.length)
    return {column, header, prose}
  })
}
