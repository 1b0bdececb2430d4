/** HTML that stands on lines of its own in Markdown: its text as blocks; tags, comments, scripts and styles left out. */
import type {BlockKind} from '../../model/block.ts'
import {elementRole} from '../html/element-roles.ts'
import type {BlockCollector, Place, Write} from './block-collector.ts'
import {markupTokens} from './markup-tokens.ts'
import {writeText} from './write-phrasing.ts'

/** A parser of Markdown cuts an element at blank lines, so that tags may lack their partners here. */
export function readMarkup(collector: BlockCollector, place: Place): void {
  const before = collector.blocks.length
  const reading: MarkupReading = {collector, writes: [], start: place.start, kind: 'paragraph', skipped: undefined}
  for (const token of markupTokens(collector.edited.text, place.start, place.end)) {
    if (token.name === undefined) readWords(reading, token)
    else if (token.name === 'br') reading.writes.push(phrasing => phrasing.builder.space())
    else if (elementRole(token.name) !== 'inline') readBlockTag(reading, token.name, token.closes, token)
  }
  flush(reading, place.end)
  if (collector.blocks.length > before) return
  const comment = collector.edited.text.startsWith('<!--', place.start)
  collector.add('boilerplate', place, () => {}, {reason: comment ? 'a comment' : 'markup without text'})
}

interface MarkupReading {
  readonly collector: BlockCollector
  writes: Write[]
  /** Where the block in the making starts, and where its last text ends. */
  start: number
  kind: 'paragraph' | 'question' | 'list-item' | 'heading' | 'table-row'
  level?: number
  /** Cells of the row in the making. */
  cells?: {header: boolean; writes: Write[]}[]
  table?: number
  list?: number
  /** The element within which nothing is read. */
  skipped: string | undefined
}

function readWords(reading: MarkupReading, {start, end}: Place): void {
  if (reading.skipped !== undefined) return
  const write: Write = phrasing => writeText(phrasing, start, end, 'html')
  const cell = reading.cells?.at(-1)
  if (cell) cell.writes.push(write)
  else reading.writes.push(write)
}

function readBlockTag(reading: MarkupReading, name: string, closes: boolean, place: Place): void {
  if (reading.skipped !== undefined) {
    if (closes && reading.skipped === name) reading.skipped = undefined
    return
  }
  if (/^(?:t[dh]|tr|table)$/.test(name)) readTableTag(reading, name, closes, place)
  else if (!reading.cells) {
    flush(reading, closes ? place.end : place.start)
    if (!closes) open(reading, name)
    if (name === 'details') toggleDetails(reading.collector, closes)
  }
  if (!closes && elementRole(name) === 'unread' && !/^(?:embed|input)$/.test(name)) reading.skipped = name
}

function open(reading: MarkupReading, name: string): void {
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level) reading.level = Number(level)
  if (name === 'ul' || name === 'ol' || name === 'dl') reading.list = reading.collector.nextList()
  reading.kind = level
    ? 'heading'
    : name === 'summary'
      ? 'question'
      : /^(?:li|dt|dd)$/.test(name)
        ? 'list-item'
        : 'paragraph'
}

function toggleDetails({details}: BlockCollector, closes: boolean): void {
  if (closes) details.pop()
  else details.push({})
}

function readTableTag(reading: MarkupReading, name: string, closes: boolean, place: Place): void {
  const cell = name === 'td' || name === 'th'
  if (cell && !closes) {
    reading.cells ??= []
    reading.cells.push({header: name === 'th', writes: []})
    return
  }
  if (cell) return
  flush(reading, closes ? place.end : place.start)
  if (name === 'table' && !closes) reading.table = reading.collector.nextTable()
  if (name === 'table' && closes) delete reading.table
}

function all(writes: readonly Write[]): Write {
  return phrasing => {
    for (const write of writes) write(phrasing)
  }
}

/** The block in the making ends; one without text is none. */
function flush(reading: MarkupReading, end: number): void {
  const {collector, writes, start} = reading
  if (reading.cells) flushRow(reading, end)
  else if (collector.prose(all(writes)).prose.text !== '') {
    addText(reading, {start, end})
  }
  reading.writes = []
  reading.start = end
  reading.kind = 'paragraph'
}

function flushRow(reading: MarkupReading, end: number): void {
  const {collector, cells = [], start} = reading
  const table = reading.table ?? collector.nextTable()
  reading.table = table
  const role = cells.every(cell => cell.header) ? 'header' : 'data'
  const read = cells.map(({header, writes}, column) => ({
    column,
    header,
    prose: collector.prose(all(writes)).prose
  }))
  collector.add('table-row', {start, end}, () => {}, {table: {index: table, role}, cells: read})
  delete reading.cells
}

function addText(reading: MarkupReading, place: Place): void {
  const {collector, kind, writes, level = 2} = reading
  const write = all(writes)
  const answered = collector.details.at(-1)
  if (kind === 'list-item') reading.list ??= collector.nextList()
  if (kind === 'heading') collector.add(kind, place, write, {level})
  else if (kind === 'list-item')
    collector.add(kind, place, write, {
      list: {index: reading.list ?? 0, ordered: false, depth: 0}
    })
  else if (kind === 'question') addSummary(collector, place, write)
  else if (answered?.question !== undefined) collector.add('answer', place, write, {question: answered.question})
  else collector.add('paragraph', place, write)
}

/** What is folded away under a question answers it; a summary that asks nothing is text. */
function addSummary(collector: BlockCollector, place: Place, write: Write): void {
  const asks =
    /\?["'”’)\s]*$|^(?:how|what|why|when|where|which|who|can|could|do|does|did|is|are|will|should|may|must)\s/i
  const kind: BlockKind = asks.test(collector.prose(write).prose.text) ? 'question' : 'paragraph'
  const question = collector.blocks.length
  collector.add(kind, place, write)
  const details = collector.details.at(-1)
  if (details && kind === 'question' && collector.blocks.length > question) details.question = question
}
