/** Rows that a drawn table lacks: things that the sources set beside its own, where prose fills the cells. */
import {tokenize} from '../../language/tokenize.ts'
import {cellKey} from './cell-key.ts'
import type {Head} from './grid.ts'
import type {MergedTable} from './merge-grids.ts'
import type {SiblingGroup} from './sibling-groups.ts'
import type {SubjectAt} from './subject-names.ts'

/** Whether a table names more than half of the things of a group, and at least two. */
export function namesMost(group: SiblingGroup, subjectAt: SubjectAt): boolean {
  const named = new Set(group.rows.flatMap(heads => rowOf(heads, subjectAt) ?? []))
  return named.size >= 2 && named.size > group.rows.length / 2
}

/** The table with the other things of the groups that it names most of. */
export function addSiblings(table: MergedTable, groups: readonly SiblingGroup[], subjectAt: SubjectAt): MergedTable {
  const added = groups
    .filter(group => namesMost(group, subjectAt))
    .flatMap(({rows}) => rows.filter(heads => rowOf(heads, subjectAt) === undefined))
  const once = added.filter(([head], index) => !added.slice(0, index).some(([other]) => other.key === head.key))
  return {...table, subjects: [...table.subjects, ...once]}
}

function rowOf(heads: readonly Head[], subjectAt: SubjectAt): string | undefined {
  return heads.flatMap(({label}) => {
    const words = tokenize(label.replace(/\s*\(.*?\)/gu, ''))
    const name = subjectAt(words, 0)
    return name?.id !== undefined && !name.part && name.length === words.length ? [name.id] : []
  })[0]
}

/** Rows from `first` on stay where at least two columns of the sources' own tables are filled. */
export function withoutBareRows(table: MergedTable, first: number, columns: number): MergedTable {
  const filled = (row: number): number =>
    table.attributes.slice(0, columns).filter((_, column) => (table.cells.get(cellKey(row, column)) ?? []).length > 0)
      .length
  const kept = table.subjects.flatMap((_, row) => (row < first || filled(row) >= 2 ? [row] : []))
  const cells = new Map(
    kept.flatMap((row, at) =>
      table.attributes.flatMap((_, column) => {
        const values = table.cells.get(cellKey(row, column))
        return values ? [[cellKey(at, column), values] as const] : []
      })
    )
  )
  return {...table, subjects: kept.flatMap(row => (table.subjects[row] ? [table.subjects[row]] : [])), cells}
}
