/** Walks the tree of a page once and gives its text in source order, each piece with the block it belongs to. */
import type {Element, ElementContent, Text} from 'hast'
import type {SourceText} from '../../model/source-text.ts'
import {spanAt} from '../../model/span.ts'
import {elementRole} from './element-roles.ts'
import type {Page} from './parse-page.ts'
import {type TableGrid, tableGrid} from './table-grid.ts'
import {textPieces} from './text-pieces.ts'
import type {CellPlace, Piece, Unit} from './unit.ts'

interface Place {
  readonly element: Element
  readonly inline: readonly Element[]
  readonly list?: NonNullable<Unit['list']>
  /** The item of a list; what follows its first block stands for itself. */
  readonly item?: Element
  readonly parts?: Pick<Unit, 'term' | 'definition' | 'exchange'>
  readonly grid?: {readonly index: number; readonly grid: TableGrid}
  readonly row?: Unit
  readonly cell?: CellPlace
}

/** Pieces of white space between blocks are left out. */
export function readFlow(source: SourceText, {body, texts}: Page): readonly Piece[] {
  const pieces: Piece[] = []
  const items = new Set<Element>()
  let unit: Unit | undefined
  let lists = 0
  let tables = 0
  let breaks = 0

  const text = (node: Text, place: Place): void => {
    const blank = node.value.trim() === ''
    if (blank && !unit) return
    if (!blank) breaks = 0
    unit ??= place.row ?? unitOf(place, items)
    const {inline, cell} = place
    for (const piece of textPieces(source.text, node, texts))
      pieces.push({...piece, unit, inline, ...(cell ? {cell} : {})})
  }
  const lineBreak = (place: Place): void => {
    breaks += 1
    if (breaks > 1 && !place.row) unit = undefined
    else space(place)
  }
  const space = (place: Place): void => {
    if (unit)
      pieces.push({
        text: '',
        offset: 0,
        width: 0,
        unit,
        inline: place.inline,
        ...(place.cell ? {cell: place.cell} : {})
      })
  }
  const edge = (place: Place): void => {
    if (place.row) space(place)
    else unit = undefined
    breaks = 0
  }
  const block = (element: Element, place: Place): void => {
    edge(place)
    const inner = within(element, place)
    if (inner.row) unit = inner.row
    visit(element.children, inner)
    edge(inner)
    if (!place.row) unit = undefined
  }
  const within = (element: Element, place: Place): Place => {
    const inner: Place = {...place, element}
    const name = element.tagName
    if (place.row) return {...inner, ...cellIn(element, place)}
    const parts = {...place.parts, ...partsOf(element, place)}
    if (name === 'li') return {...inner, item: element, parts}
    if (name === 'ul' || name === 'ol' || name === 'menu') {
      const list = {
        index: place.list?.index ?? lists,
        ordered: name === 'ol',
        depth: place.list ? place.list.depth + 1 : 0
      }
      if (!place.list) lists += 1
      return {...inner, list, parts}
    }
    if (name === 'table') {
      const grid = tableGrid(element)
      const {grid: _outer, ...rest} = inner
      return grid ? {...inner, grid: {index: tables++, grid}} : rest
    }
    const role = place.grid?.grid.rows.get(element)
    if (!place.grid || !role) return {...inner, parts}
    const table = {index: place.grid.index, role, ...captionOf(source, place.grid.grid)}
    return {...inner, row: {kind: 'table-row', element, table}}
  }
  const visit = (nodes: readonly ElementContent[], place: Place): void => {
    for (const node of nodes) {
      if (node.type === 'text') text(node, place)
      if (node.type !== 'element') continue
      const role = elementRole(node.tagName)
      if (node.tagName === 'br') lineBreak(place)
      else if (role === 'inline') visit(node.children, {...place, inline: [...place.inline, node]})
      else if (role === 'block') block(node, place)
    }
  }
  visit(body.children, {element: body, inline: []})
  return pieces
}

function cellIn(element: Element, place: Place): {readonly cell?: CellPlace} {
  const cell = place.grid?.grid.cells.get(element)
  return cell ? {cell} : {}
}

function captionOf(source: SourceText, grid: TableGrid): {readonly caption?: ReturnType<typeof spanAt>} {
  const first = grid.caption?.children[0]?.position?.start.offset
  const last = grid.caption?.children.at(-1)?.position?.end.offset
  if (first === undefined || last === undefined || source.text.slice(first, last).trim() === '') return {}
  return {caption: spanAt(source, first, last)}
}

const heading = /^h([1-6])$/

function unitOf(place: Place, items: Set<Element>): Unit {
  const {element, list, item, parts} = place
  const level = heading.exec(element.tagName)?.[1]
  if (level) return {kind: 'heading', level: Number(level), element, ...parts}
  if (!list || !item || items.has(item)) return {kind: 'paragraph', element, ...parts}
  items.add(item)
  return {kind: 'list-item', list, element, ...parts}
}

function partsOf(element: Element, {parts}: Place): Pick<Unit, 'term' | 'definition' | 'exchange'> {
  const {tagName, properties} = element
  const types = Array.isArray(properties.itemType) ? properties.itemType : [properties.itemType]
  const isQuestion = types.some(type => typeof type === 'string' && /schema\.org\/Question$/.test(type))
  if (tagName === 'details' || isQuestion) return {exchange: {element, asks: false}}
  if (tagName === 'dt') return {term: true}
  if (tagName === 'dd') return {definition: true}
  const named = Array.isArray(properties.itemProp) && properties.itemProp.includes('name')
  return parts?.exchange && (tagName === 'summary' || named) ? {exchange: {...parts.exchange, asks: true}} : {}
}
