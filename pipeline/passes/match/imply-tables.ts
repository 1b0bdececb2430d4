/** Tables that the prose implies: sibling things in rows, what several clauses tell of each in columns. */
import {singular} from '../../language/singular.ts'
import type {Article, Block} from '../../model/block.ts'
import {compareText} from '../../model/order.ts'
import {proseSpan} from '../../model/prose.ts'
import {compareSpans, placeOf} from '../../model/span.ts'
import type {Resolution} from '../../model/term.ts'
import {attributeClasses} from './attribute-classes.ts'
import {chooseClauses} from './choose-clauses.ts'
import type {Facet} from './clause-facets.ts'
import {phraseOf} from './fill-from-prose.ts'
import {type Head, type HeadOf, labelStems} from './grid.ts'
import type {Attribution} from './line-tables.ts'
import {cellKey, type MergedTable, type MergedValue} from './merge-grids.ts'
import type {Clause} from './prose-clauses.ts'
import {sharedNouns} from './shared-nouns.ts'
import {type SubjectAt, subjectNames} from './subject-names.ts'
import {toldOf} from './told-of.ts'

export interface ImplyInput {
  readonly articles: readonly Article[]
  readonly clauses: readonly Clause[]
  readonly resolution: Resolution
  readonly head: HeadOf
  /** Tables that the sources draw: what they already compare is not composed again. */
  readonly drawn: readonly MergedTable[]
}

type Rows = readonly (readonly [Head, ...Head[]])[]

/** Things of one sort, and what the edition calls a table of them. */
interface Group {
  readonly rows: Rows
  readonly title?: string
}

/** Only where at least two rows and two attributes are supported; by the place of their first value. */
export function implyTables(input: ImplyInput): readonly MergedTable[] {
  const groups = joinGroups([...listGroups(input), ...headingGroups(input), ...modifierGroups(input)])
  const open = groups.filter(({rows}) => !input.drawn.some(table => covers(table.subjects, rows)))
  const tables = open.flatMap(group => compose(group, input))
  return tables.filter(
    (table, index) => !tables.slice(0, index).some(before => covers(before.subjects, table.subjects))
  )
}

function covers(all: Rows, rows: Rows): boolean {
  const keys = new Set(all.flatMap(heads => heads.map(head => head.key)))
  return rows.filter(heads => heads.some(head => keys.has(head.key))).length > rows.length / 2
}

/** Items of one list that each start with a name. */
function listGroups({articles, clauses, head}: ImplyInput): readonly Group[] {
  return articles.flatMap(article => {
    const lists = new Map<number, Head[]>()
    for (const clause of clauses) {
      const list = clause.source === article.source.id ? article.blocks[clause.block]?.list?.index : undefined
      if (list === undefined || !clause.lead || clause.lead.text.split(/\s+/).length > 6) continue
      const own = lists.get(list) ?? []
      if (!own.some(each => each.span?.start.offset === clause.lead?.span.start.offset))
        own.push(head(clause.lead.text, clause.lead.span))
      lists.set(list, own)
    }
    return [...lists]
      .filter(([, heads]) => heads.length >= 2)
      .map(([list, heads]) => groupOf(heads, headingOver(article, list)))
  })
}

/** “Kinds of pump”, where the last word of their names is one; else the heading over them. */
function groupOf(heads: readonly Head[], heading: string | undefined): Group {
  const kind = commonHead(heads)
  const title = kind === undefined ? heading : `Kinds of ${kind}`
  return {rows: heads.map(head => [head]), ...(title === undefined ? {} : {title})}
}

/** Where nothing says what the things have in common: the first names. */
function titleOf(rows: Rows): string {
  const names = rows.map(([head]) => head.label.replace(/\s*\(.*?\)/gu, ''))
  return `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''} compared`
}

/** The last word of every name, as a singular; undefined where they differ or it is a number. */
function commonHead(heads: readonly Head[]): string | undefined {
  const last = heads.map(({label}) => {
    const words = label.replace(/\s*\(.*?\)/gu, '').split(/\s+/)
    return words.length > 1 ? singular(words[words.length - 1] ?? '') : ''
  })
  const [first = ''] = last
  return /^\p{L}+$/u.test(first) && last.every(word => word.toLowerCase() === first.toLowerCase()) ? first : undefined
}

/** The heading that the list stands under, where it is no question and no sentence. */
function headingOver(article: Article, list: number): string | undefined {
  const item = article.blocks.find(block => block.list?.index === list)
  const heading = item?.heading === undefined ? undefined : article.blocks[item.heading]
  return heading && heading.level !== 1 ? nameOfSection(heading) : undefined
}

function nameOfSection({prose}: Block): string | undefined {
  return /[?.!:]["”’]?$/.test(prose.text) || prose.text.length > 80
    ? undefined
    : prose.text.replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
}

/** Neighbouring headings of one level under one heading, each the bare name of a thing. */
function headingGroups({articles, head}: ImplyInput): readonly Group[] {
  return articles.flatMap(article => {
    const groups = new Map<string, {readonly parent: Block | undefined; readonly blocks: Block[]}>()
    for (const block of article.blocks) {
      if (block.kind !== 'heading' || /[?.:!]$/.test(block.prose.text)) continue
      const parent = [...article.blocks.slice(0, block.index)]
        .reverse()
        .find(each => each.kind === 'heading' && (each.level ?? 2) < (block.level ?? 2))
      const key = `${parent?.index ?? -1} ${block.level ?? 2}`
      const short =
        labelStems(block.prose.text.replace(/\(.*?\)/g, '')).length <= 3 &&
        !/^(?:the|your|our|my|this|what|how|why|when|where|who)\b|^\p{L}{3,}ing \p{L}/iu.test(block.prose.text)
      if (short) groups.set(key, {parent, blocks: [...(groups.get(key)?.blocks ?? []), block]})
    }
    return [...groups.values()]
      .filter(({blocks}) => blocks.length >= 3)
      .map(({parent, blocks}) =>
        groupOf(
          blocks.map(block => head(block.prose.text, proseSpan(block.prose))),
          parent && parent.level !== 1 ? nameOfSection(parent) : undefined
        )
      )
  })
}

/** Terms of one head noun, “wind pump” and “hand pump”: kinds of one thing. */
function modifierGroups({resolution, head}: ImplyInput): readonly Group[] {
  const byHead = new Map<string, Head[]>()
  for (const {label, mentions} of resolution.terms) {
    const stems = labelStems(label)
    const last = stems[stems.length - 1]
    if (stems.length !== 2 || last === undefined || /^\d/.test(last)) continue
    const [mention] = [...mentions].sort((a, b) => compareSpans(a.span, b.span))
    byHead.set(last, [...(byHead.get(last) ?? []), head(label, mention?.span)])
  }
  return [...byHead.values()].filter(heads => heads.length >= 2).map(heads => groupOf(heads, undefined))
}

/** Groups that share two rows are about the same things. */
function joinGroups(groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = []
  for (const group of [...groups].sort(
    (a, b) => b.rows.length - a.rows.length || compareText(labels(a.rows), labels(b.rows))
  )) {
    const home = joined.findIndex(other => shared(other.rows, group.rows) >= 2)
    const other = joined[home]
    if (!other) joined.push(group)
    else {
      const added = group.rows.filter(row => !other.rows.some(own => sameRow(own, row)))
      joined[home] = {...other, rows: [...other.rows.map(own => withSame(own, group.rows)), ...added]}
    }
  }
  return joined
}

function labels(rows: Rows): string {
  return rows.map(([head]) => head.label).join('\n')
}

function shared(a: Rows, b: Rows): number {
  return a.filter(own => b.some(row => sameRow(own, row))).length
}

function sameRow(a: readonly Head[], b: readonly Head[]): boolean {
  return a.some(own => b.some(other => own.key === other.key))
}

function withSame(own: readonly [Head, ...Head[]], rows: Rows): readonly [Head, ...Head[]] {
  return [own[0], ...own.slice(1), ...rows.filter(row => sameRow(own, row)).flat()]
}

/** What the edition says above a column, in its own voice. */
const columns: readonly (readonly [Facet, string])[] = [
  ['kind', 'What it is'],
  ['mechanism', 'How it works'],
  ['input', 'What goes in'],
  ['output', 'What it produces'],
  ['use', 'What it is used for'],
  ['ability', 'What it can do'],
  ['example', 'Examples'],
  ['comparison', 'In comparison'],
  ['limit', 'Limits'],
  ['cost', 'Cost']
]

const mostValues = 4
const longest = 200

/** What prose tells of a drawn table's subjects beyond its own attributes, where two sources and two rows support it. */
export function addColumns(table: MergedTable, clauses: readonly Clause[], subjectAt: SubjectAt): MergedTable {
  const known = new Set(
    table.attributes.flatMap(heads => heads.flatMap((head): readonly Facet[] => attributeClasses(head.label)))
  )
  const taken = new Set([...table.cells.values()].flatMap(values => values.map(value => placeOf(value.span))))
  const told = cellsOf(table.subjects.length, clauses, subjectAt)
  const added = columns.flatMap(([facet, label], column) => {
    const values = table.subjects.map((_, row) =>
      (told.get(cellKey(row, column)) ?? []).filter(value => !taken.has(placeOf(value.span)))
    )
    const rows = values.filter(own => own.length > 0).length
    const sources = new Set(values.flatMap(own => own.map(value => value.source))).size
    return rows >= 2 && sources >= 2 && !known.has(facet === 'ability' ? 'use' : facet) ? [{label, values}] : []
  })
  return added.reduce((sum, {label, values}) => withColumn(sum, label, values), table)
}

function withColumn(table: MergedTable, label: string, values: readonly (readonly MergedValue[])[]): MergedTable {
  const column = table.attributes.length
  const cells = new Map(table.cells)
  values.forEach((own, row) => {
    if (own.length > 0) cells.set(cellKey(row, column), own)
  })
  return {...table, cells, attributes: [...table.attributes, [voiced(label)]]}
}

function voiced(label: string): Head {
  return {label, key: label, stems: labelStems(label)}
}

/** An attribute that headings share goes to the table that has both of its subjects. */
export function addAttributions(table: MergedTable, attributions: readonly Attribution[]): MergedTable {
  return attributions.reduce((sum, {label, rows}) => {
    const at = rows.map(row => sum.subjects.findIndex(heads => heads.some(head => head.key === row.head.key)))
    if (at.some(index => index < 0) || new Set(at).size < rows.length) return sum
    return withColumn(
      sum,
      label,
      sum.subjects.map((_, index) => rows[at.indexOf(index)]?.values ?? [])
    )
  }, table)
}

function compose({rows, title}: Group, {clauses, resolution}: ImplyInput): readonly MergedTable[] {
  const subjectAt: SubjectAt = subjectNames({subjects: rows}, resolution)
  return kept(rows, cellsOf(rows.length, clauses, subjectAt), title)
}

function cellsOf(
  rows: number,
  clauses: readonly Clause[],
  subjectAt: SubjectAt
): ReadonlyMap<string, readonly MergedValue[]> {
  const subjects = {subjectAt, nouns: sharedNouns(clauses, subjectAt)}
  const known = clauses.flatMap(clause => toldOf(clause, subjects).map(each => ({clause, ...each})))
  const cells = new Map<string, readonly MergedValue[]>()
  columns.forEach(([facet], column) => {
    for (let row = 0; row < rows; row++) {
      const found = known
        .filter(({about}) => about.has(String(row)))
        .flatMap(({clause, told}) =>
          told.filter(each => each.facet === facet).map(({from, to}) => phraseOf(clause, from, to))
        )
        .filter(({text}) => text.length <= longest)
      const values = chooseClauses(found, [], mostValues)
      if (values.length > 0) cells.set(cellKey(row, column), values)
    }
  })
  return cells
}

/** Columns that two rows fill, where two rows fill two of them and two sources tell of one row. */
function kept(
  rows: Rows,
  cells: ReadonlyMap<string, readonly MergedValue[]>,
  title: string | undefined
): readonly MergedTable[] {
  const filled = (row: number, column: number): boolean => cells.has(cellKey(row, column))
  const usedColumns = columns
    .map((_, column) => column)
    .filter(column => rows.filter((_, row) => filled(row, column)).length >= 2)
  const usedRows = rows.map((_, row) => row).filter(row => usedColumns.some(column => filled(row, column)))
  const broad = usedRows.filter(row => usedColumns.filter(column => filled(row, column)).length >= 2)
  const sources = (row: number): number =>
    new Set(usedColumns.flatMap(column => (cells.get(cellKey(row, column)) ?? []).map(value => value.source))).size
  if (usedColumns.length < 2 || broad.length < 2 || !broad.some(row => sources(row) >= 2)) return []
  const moved = new Map<string, readonly MergedValue[]>()
  usedRows.forEach((row, r) => {
    usedColumns.forEach((column, c) => {
      const values = cells.get(cellKey(row, column))
      if (values) moved.set(cellKey(r, c), values)
    })
  })
  const subjects = usedRows.flatMap(row => (rows[row] ? [rows[row]] : []))
  return [
    {
      grids: [],
      subjects,
      attributes: usedColumns.map(column => [voiced(columns[column]?.[1] ?? '')]),
      cells: moved,
      reasons: ['No source draws this table: its cells are clauses that speak of the row.'],
      title: title ?? titleOf(subjects)
    }
  ]
}
