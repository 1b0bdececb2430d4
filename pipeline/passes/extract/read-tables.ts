/** Source tables with the roles of their cells: header, row label, value, and whether rows or columns are the things compared. */
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import type {Article, Block, Cell} from '../../model/block.ts'
import type {SourceTable, TableText} from '../../model/extraction.ts'
import {proseSpan} from '../../model/prose.ts'
import type {Span} from '../../model/span.ts'

/**
 * In source order. Of an opposed table (two columns of opposed things, no row label) both columns are cells, and the
 * left cell is the label as well. A table without a header row says nothing of its columns and is left out.
 */
export function readTables(article: Article): readonly SourceTable[] {
  const rows = new Map<number, Block[]>()
  for (const block of article.blocks) {
    if (!block.table || !block.cells || block.table.role === 'separator') continue
    const list = rows.get(block.table.index)
    if (list) list.push(block)
    else rows.set(block.table.index, [block])
  }
  return [...rows.values()].flatMap(blocks => readTable(blocks, article))
}

function readTable(blocks: readonly Block[], article: Article): SourceTable[] {
  const {header, data} = headed(blocks)
  const [first] = blocks
  if (!header || !first || data.length === 0) return []
  const heads = texts(header)
  const width = heads.length
  const grid = data.map(block => ({block, cells: texts(block).slice(0, width)})).filter(row => row.cells.some(Boolean))
  const heading = headingOf(header, article)
  const opposed =
    width === 2 &&
    isOpposed(
      heads,
      grid.map(row => row.cells),
      heading?.text ?? ''
    )
  const from = opposed ? 0 : 1
  const columns = heads.slice(from).flatMap(head => head ?? [])
  const labelled = grid.flatMap(({block, cells}) => {
    const label = cells[0]
    return label ? [{label, cells: cells.slice(from), block: block.index}] : []
  })
  const rows = opposed
    ? labelled
    : labelled.map(row => ({...row, cells: row.cells.filter((_, index) => heads[index + 1])}))
  if (columns.length === 0 || rows.length === 0) return []
  const corner = opposed ? undefined : heads[0]
  const title = first.table?.caption
  return [
    {
      index: first.table?.index ?? 0,
      ...(title ? {title} : {}),
      ...(heading ? {heading: heading.span} : {}),
      orientation: opposed ? 'opposed' : orientationOf(corner, columns, rows),
      ...(corner ? {corner} : {}),
      columns,
      rows
    }
  ]
}

interface Row {
  readonly label: TableText
  readonly cells: readonly (TableText | undefined)[]
}

/** HTML without `th` still has a header if its first row names things and gives no figures. */
function headed(blocks: readonly Block[]): {readonly header?: Block; readonly data: readonly Block[]} {
  const headers = blocks.filter(block => block.table?.role === 'header')
  const header = headers[headers.length - 1]
  if (header) return {header, data: blocks.filter(block => block.table?.role === 'data')}
  const [first, ...data] = blocks
  const names = first?.cells?.every(cell => cell.header || /^[^\d.]{0,40}$/.test(cell.prose.text)) ?? false
  return first && names ? {header: first, data} : {data: []}
}

function texts(block: Block): readonly (TableText | undefined)[] {
  const cells: readonly Cell[] = block.cells ?? []
  const width = Math.max(0, ...cells.map(cell => cell.column + 1))
  return Array.from({length: width}, (_, column) => {
    const cell = cells.find(each => each.column === column)
    return cell && /[\p{L}\p{N}✓✔✗✘×+−–—-]/u.test(cell.prose.text)
      ? {text: cell.prose.text.trim(), span: proseSpan(cell.prose), prose: cell.prose}
      : undefined
  })
}

function headingOf(block: Block, article: Article): {readonly text: string; readonly span: Span} | undefined {
  const heading = block.heading === undefined ? undefined : article.blocks[block.heading]
  return heading && {text: heading.prose.text, span: proseSpan(heading.prose)}
}

/** The heading opposes the two headers (“Wood against steel”), or each row says one thing twice over in unlike ways. */
function isOpposed(
  heads: readonly (TableText | undefined)[],
  rows: readonly (readonly (TableText | undefined)[])[],
  heading: string
): boolean {
  const [left, right] = heads
  if (!left || !right || corners.test(left.text)) return false
  const above = new Set(stems(heading))
  const named = [left, right].every(head => stems(head.text).some(stem => above.has(stem)))
  const overlaps = rows.map(([a, b]) => shared(stems(a?.text ?? ''), stems(b?.text ?? '')))
  const long = rows.filter(([a]) => stems(a?.text ?? '').length >= 3).length
  return named || (long > rows.length / 2 && mean(overlaps) >= 0.15)
}

/** Corner cells that name what the row labels are: attributes, not things. */
const corners =
  /^(?:the )?(?:features?|aspects?|propert(?:y|ies)|characteristics?|attributes?|criteri(?:on|a)|specifications?|specs?|metrics?|parameters?|factors?|dimensions?|categor(?:y|ies)|comparisons?|points?|details?|measures?|what|question|topic|differences?|difference)(?: of comparison)?$/i

function orientationOf(
  corner: TableText | undefined,
  columns: readonly TableText[],
  rows: readonly Row[]
): SourceTable['orientation'] {
  if (corner && corners.test(corner.text)) return 'columns-are-subjects'
  const down = mean(columns.map((_, index) => agreement(rows.map(row => row.cells[index]))))
  const across = mean(rows.map(row => agreement(row.cells)))
  if (!corner) return down > across + 0.4 ? 'rows-are-subjects' : 'columns-are-subjects'
  return across > down + 0.4 ? 'columns-are-subjects' : 'rows-are-subjects'
}

/** Share of the commonest type of value: figures with one unit, yes or no, words. */
function agreement(cells: readonly (TableText | undefined)[]): number {
  const types = cells.flatMap(cell => (cell ? [typeOf(cell.text)] : []))
  const counts = new Map<string, number>()
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
  return types.length === 0 ? 0 : Math.max(...counts.values()) / types.length
}

function typeOf(text: string): string {
  const number = /\d\s*([\p{L}%°€$£]*)/u.exec(text)
  if (number) return `number ${number[1] ?? ''}`
  return /^(?:yes|no|true|false|✓|✔|✗|✘)\b/i.test(text) ? 'yes or no' : 'words'
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function shared(a: readonly string[], b: readonly string[]): number {
  const both = a.filter(stem => b.includes(stem)).length
  return both / Math.max(1, new Set([...a, ...b]).size)
}

function stems(text: string): readonly string[] {
  return tokenize(text).flatMap(word => (/[\p{L}\p{N}]/u.test(word.text) ? [stemOf(word.text)] : []))
}
