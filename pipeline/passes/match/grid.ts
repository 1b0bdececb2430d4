/** A source table turned so that its subjects stand in rows, whatever its orientation. */
import {namesOf} from '../../language/names-of.ts'
import {rememberedText} from '../../language/remembered-text.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import type {SourceTable, TableText} from '../../model/extraction.ts'
import type {SourceId} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import type {Resolution, TermId} from '../../model/term.ts'

export interface Head {
  readonly label: string
  /** What two heads are compared by: a term, or the stems of the label. */
  readonly key: string
  readonly term?: TermId
  /** Stems of the label, hyphens opened, brackets included. */
  readonly stems: readonly string[]
  readonly span?: Span
}

export interface GridCell {
  readonly subject: number
  readonly attribute: number
  readonly text: string
  readonly span: Span
}

export interface Grid {
  readonly source: SourceId
  readonly table: SourceTable
  readonly subjects: readonly Head[]
  readonly attributes: readonly Head[]
  readonly cells: readonly GridCell[]
}

export type HeadOf = (text: string, span?: Span) => Head

/** Makes heads whose labels are resolved to terms: the label itself, the label without its bracket, or what stands in it. */
export function headOf({terms}: Pick<Resolution, 'terms'>): HeadOf {
  const nameAt = namesOf(terms)
  const ids = new Set(terms.map(term => term.id))
  return (text, span) => {
    const plain = text.replace(/\s*[([].*?[)\]]\s*/gu, ' ').trim()
    const inside = /[([](.+?)[)\]]/u.exec(text)?.[1] ?? ''
    const term = [text, plain, inside].flatMap(name => wholeName(name, nameAt, ids))[0]
    const stems = labelStems(text)
    return {
      label: text,
      key: term ?? labelStems(plain || text).join(' '),
      ...(term ? {term} : {}),
      stems,
      ...(span ? {span} : {})
    }
  }
}

function wholeName(name: string, nameAt: ReturnType<typeof namesOf>, ids: ReadonlySet<string>): readonly TermId[] {
  const stems = tokenize(name).map(word => stemOf(word.text))
  const hit = stems.length > 0 ? nameAt(stems, 0) : undefined
  const id = hit?.id.replace(/^term:/, '')
  return hit && id !== undefined && hit.length === stems.length && ids.has(id) ? [id] : []
}

/** `Text-to-Image (new)` gives text, imag, new: words that only join are left out. Each value is held against many. */
export const labelStems = rememberedText(
  (text): readonly string[] =>
    tokenize(text.replace(/[-/–—]/g, ' '))
      .filter(word => /[\p{L}\p{N}]/u.test(word.text) && !joining.has(word.text.toLowerCase()))
      .map(word => stemOf(word.text)),
  5000
)

const joining: ReadonlySet<string> = new Set(
  'a an the of to in at on for by with and or is are it its their this that per as be from'.split(' ')
)

/** Opposed columns have no row label: each row is a point, and its number names it. */
export function gridOf(table: SourceTable, source: SourceId, head: HeadOf, turned = false): Grid {
  const columns = table.columns.map(text => head(text.text, text.span))
  if (table.orientation === 'opposed') return opposedGrid(table, source, columns, head)
  const labels = table.rows.map(row => head(row.label.text, row.label.span))
  const rowsAreSubjects = (table.orientation === 'rows-are-subjects') !== turned
  const cells = table.rows.flatMap((row, at) =>
    row.cells.flatMap((cell, column) => (cell && isValue(cell) ? [cellOf(cell, rowsAreSubjects, at, column)] : []))
  )
  return {
    source,
    table,
    subjects: rowsAreSubjects ? labels : columns,
    attributes: rowsAreSubjects ? columns : labels,
    cells
  }
}

function cellOf({text, span}: TableText, rowsAreSubjects: boolean, row: number, column: number): GridCell {
  return {subject: rowsAreSubjects ? row : column, attribute: rowsAreSubjects ? column : row, text, span}
}

/** A dash says that there is no value. */
function isValue({text}: TableText): boolean {
  return !/^(?:[-–—]+|n\/?a|none given|unknown|\?+)$/iu.test(text.trim())
}

/** Rows such as “Scale: gives a weight” and “Sieve: gives a size” say what each is about before the colon. */
function opposedGrid(table: SourceTable, source: SourceId, columns: readonly Head[], head: HeadOf): Grid {
  const attributes = table.rows.map(row => {
    const leads = row.cells.flatMap(cell => /^([^:]{2,30}):/u.exec(cell?.text ?? '')?.[1] ?? [])
    return head(leads.length > 0 ? leads.join(' / ') : 'What it does')
  })
  const cells = table.rows.flatMap((row, attribute) =>
    row.cells.flatMap((cell, subject) =>
      cell && isValue(cell) ? [{subject, attribute, text: cell.text, span: cell.span}] : []
    )
  )
  return {source, table, subjects: columns, attributes, cells}
}
