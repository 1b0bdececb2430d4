/** Tables that the prose implies: sibling things in rows, what several clauses tell of each in columns. */
import {placeOf} from '../../model/span.ts'
import type {Resolution} from '../../model/term.ts'
import {attributeClasses} from './attribute-classes.ts'
import {cellKey} from './cell-key.ts'
import {chooseClauses} from './choose-clauses.ts'
import type {Facet} from './clause-facets.ts'
import {phraseOf} from './fill-from-prose.ts'
import {type Head, labelStems} from './grid.ts'
import type {Subjects} from './head-names.ts'
import type {Attribution} from './line-tables.ts'
import type {MergedTable, MergedValue} from './merge-grids.ts'
import type {Clause} from './prose-clauses.ts'
import {sharedNouns} from './shared-nouns.ts'
import type {SiblingGroup} from './sibling-groups.ts'
import {type SubjectAt, subjectNames} from './subject-names.ts'
import {toldOf} from './told-of.ts'
import {wellFilled} from './well-filled.ts'
import {withoutEchoes} from './without-echoes.ts'
import {wordsOver} from './words-over.ts'

interface ImplyInput {
  readonly clauses: readonly Clause[]
  readonly resolution: Resolution
}

type Rows = readonly (readonly [Head, ...Head[]])[]

/** Only where at least two rows and two attributes are supported, and most of their cells filled; by the place of their first value. */
export function implyTables(groups: readonly SiblingGroup[], input: ImplyInput): readonly MergedTable[] {
  const tables = groups.flatMap(group => compose(group, input))
  return tables
    .filter((table, index) => !tables.slice(0, index).some(before => covers(before.subjects, table.subjects)))
    .flatMap(table => wellFilled(withoutEchoes(table, 0)) ?? [])
    .map(table => (table.title === undefined ? {...table, title: titleOf(table.subjects)} : table))
}

function covers(all: Rows, rows: Rows): boolean {
  const keys = new Set(all.flatMap(heads => heads.map(head => head.key)))
  return rows.filter(heads => heads.some(head => keys.has(head.key))).length > rows.length / 2
}

/** Where nothing says what the things have in common: the first names. */
function titleOf(rows: Rows): string {
  const names = rows.map(([head]) => head.label.replace(/\s*\(.*?\)/gu, ''))
  return `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''} compared`
}

/** What the edition says above a column, in its own voice. */
const columns: readonly (readonly [Facet, string])[] = [
  ['kind', 'What it is'],
  ['function', 'What it does'],
  ['mechanism', 'How it works'],
  ['means', 'What makes it'],
  ['input', 'What goes in'],
  ['output', 'What it produces'],
  ['use', 'What it is used for'],
  ['ability', 'What it can do'],
  ['example', 'Examples'],
  ['comparison', 'In comparison'],
  ['limit', 'Limits'],
  ['date', 'When'],
  ['weight', 'Weight'],
  ['cost', 'Cost']
]

const mostValues = 4
const longest = 200

/** What prose tells of a drawn table's subjects beyond its own attributes, where two sources, two rows and half of all rows support it. */
export function addColumns(table: MergedTable, clauses: readonly Clause[], subjectAt: SubjectAt): MergedTable {
  const known = new Set(
    table.attributes.flatMap(heads => heads.flatMap((head): readonly Facet[] => attributeClasses(head.label)))
  )
  const taken = new Set([...table.cells.values()].flatMap(values => values.map(value => placeOf(value.span))))
  const told = cellsOf(table.subjects.length, clauses, {
    subjectAt,
    nouns: sharedNouns(clauses, subjectAt, wordsOver(table))
  })
  const added = columns.flatMap(([facet, label], column) => {
    const values = table.subjects.map((_, row) =>
      (told.get(cellKey(row, column)) ?? []).filter(value => !taken.has(placeOf(value.span)))
    )
    const rows = values.filter(own => own.length > 0).length
    const sources = new Set(values.flatMap(own => own.map(value => value.source))).size
    return rows >= 2 &&
      2 * rows >= table.subjects.length &&
      sources >= 2 &&
      !known.has(facet === 'ability' ? 'use' : facet)
      ? [{label, values}]
      : []
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

function compose({rows, title}: SiblingGroup, {clauses, resolution}: ImplyInput): readonly MergedTable[] {
  const over = wordsOver({grids: [], subjects: rows, ...(title === undefined ? {} : {title})})
  const subjectAt = subjectNames({subjects: rows}, resolution, over)
  return kept(rows, cellsOf(rows.length, clauses, {subjectAt, nouns: sharedNouns(clauses, subjectAt, over)}), title)
}

function cellsOf(
  rows: number,
  clauses: readonly Clause[],
  subjects: Subjects
): ReadonlyMap<string, readonly MergedValue[]> {
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
      ...(title === undefined ? {} : {title})
    }
  ]
}
