/** Resolves the rows and spans of a table to columns, and tells tables of data from tables that only place things. */
import type {Element} from 'hast'
import type {CellPlace} from './unit.ts'

export interface TableGrid {
  readonly rows: ReadonlyMap<Element, 'header' | 'data'>
  /** A cell that spans columns stands in its first. */
  readonly cells: ReadonlyMap<Element, CellPlace>
  readonly caption?: Element
}

/** Columns as HTML counts them (Living Standard, “forming a table”): cells that span rows push those below to the right. */
export function tableGrid(table: Element): TableGrid | undefined {
  const parts = ownParts(table)
  if (!holdsData(table, parts)) return undefined
  const cells = new Map<Element, CellPlace>()
  const rows = new Map<Element, 'header' | 'data'>()
  const taken: number[] = []
  let open = true
  for (const {row, head} of parts.rows) {
    const own = cellsOf(row)
    const header: boolean = head || (open && own.length > 0 && own.every(cell => cell.tagName === 'th'))
    open = header
    rows.set(row, header ? 'header' : 'data')
    let column = 0
    for (const cell of own) {
      while ((taken[column] ?? 0) > 0 && column < widest) column += 1
      cells.set(cell, {column, header: header || cell.tagName === 'th'})
      for (const last = Math.min(widest, column + span(cell, 'colSpan')); column < last; column += 1)
        taken[column] = span(cell, 'rowSpan')
    }
    for (const [at, left] of taken.entries()) taken[at] = Math.max(0, (left ?? 0) - 1)
  }
  return {rows, cells, ...(parts.caption ? {caption: parts.caption} : {})}
}

interface Parts {
  readonly rows: readonly {readonly row: Element; readonly head: boolean}[]
  readonly caption?: Element
}

function ownParts(table: Element): Parts {
  const children = childElements(table)
  const caption = children.find(child => child.tagName === 'caption')
  const rows = children.flatMap(child => {
    if (child.tagName === 'tr') return [{row: child, head: false}]
    const inner = childElements(child).filter(row => row.tagName === 'tr')
    return inner.map(row => ({row, head: child.tagName === 'thead'}))
  })
  return {rows, ...(caption ? {caption} : {})}
}

/** After the rules by which screen readers and Readability tell them apart. */
function holdsData(table: Element, {rows, caption}: Parts): boolean {
  const role = String(table.properties.role ?? '')
  if (role === 'presentation' || role === 'none' || holds(table, 'table')) return false
  const widths = rows.map(({row}) => cellsOf(row).length)
  if (rows.length === 0 || Math.max(...widths) < 2) return false
  if (caption || rows.some(({row, head}) => head || cellsOf(row).some(cell => cell.tagName === 'th'))) return true
  return rows.length >= 2 && rows.every(({row}) => cellsOf(row).every(cell => !holds(cell, 'p') || length(cell) < 300))
}

function cellsOf(row: Element): readonly Element[] {
  return childElements(row).filter(cell => cell.tagName === 'td' || cell.tagName === 'th')
}

function childElements(element: Element): readonly Element[] {
  return element.children.filter(child => child.type === 'element')
}

function holds(element: Element, name: string): boolean {
  return childElements(element).some(child => child.tagName === name || holds(child, name))
}

function length(element: Element): number {
  return element.children.reduce((sum, child) => {
    if (child.type === 'text') return sum + child.value.length
    return child.type === 'element' ? sum + length(child) : sum
  }, 0)
}

/** A table of more columns is a misuse of spans; cells beyond stand in the last. */
const widest = 200

/** Within the bounds of the standard. */
function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(cell.properties[name] ?? 1)
  return Number.isInteger(value) && value > 0 ? Math.min(value, name === 'colSpan' ? widest : 1_000) : 1
}
