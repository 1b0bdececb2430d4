/** Fits a comparison table to a page: which heads go across, in how many pieces, and how wide each column is. */
import type {EditionCell, EditionTable} from '../../model/edition.ts'
import {shownValues} from '../../model/shown-values.ts'

/** A table, or a piece of one, that fits. Every piece repeats the labels of the rows that say something in it. */
export interface FittedTable {
  readonly columns: readonly string[]
  readonly rows: readonly {readonly label: string; readonly cells: readonly (EditionCell | undefined)[]}[]
  /** Of the label column, then of `columns`: characters that a comfortable line of each would hold. */
  readonly widths: readonly number[]
}

/** Characters of small type in a line of portrait A4, and columns beside the first that an eye can follow. */
const page = {characters: 96, columns: 6} as const
/** A cell has a third as many lines as its lines have characters, unless its column would get wider than `widest`. */
const comfortable = {charactersToLines: 3, narrowest: 8, widest: 34} as const

/** Subjects in rows, unless the other way needs fewer pieces. */
export function fitTable(table: EditionTable): readonly FittedTable[] {
  const upright = fitted(gridOf(table))
  if (upright.length === 1) return upright
  const turned = fitted(turnedGrid(gridOf(table)))
  return turned.length < upright.length ? turned : upright
}

interface Grid {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cellAt: (row: string, column: string) => EditionCell | undefined
}

function gridOf({subjects, attributes, cells}: EditionTable): Grid {
  const key = (row: string, column: string) => JSON.stringify([row, column])
  const found = new Map(cells.map(cell => [key(cell.subject, cell.attribute), cell]))
  return {
    rows: subjects.map(head => head.label),
    columns: attributes.map(head => head.label),
    cellAt: (row, column) => found.get(key(row, column))
  }
}

function turnedGrid({rows, columns, cellAt}: Grid): Grid {
  return {rows: columns, columns: rows, cellAt: (row, column) => cellAt(column, row)}
}

function fitted({rows, columns, cellAt}: Grid): readonly FittedTable[] {
  const widths = new Map(
    columns.map(column => [column, width([column, ...rows.map(row => textOf(cellAt(row, column)))])])
  )
  const labelWidth = width(rows)
  return pieces(columns, column => widths.get(column) ?? comfortable.narrowest, page.characters - labelWidth).map(
    (piece, _index, all) => ({
      columns: piece,
      rows: rows
        .map(label => ({label, cells: piece.map(column => cellAt(label, column))}))
        .filter(row => all.length === 1 || row.cells.some(cell => cell && cell.values.length > 0)),
      widths: [labelWidth, ...piece.map(column => widths.get(column) ?? comfortable.narrowest)]
    })
  )
}

function textOf(cell: EditionCell | undefined): string {
  return (cell ? shownValues(cell).shown : []).map(({value}) => value.text).join(' ')
}

/** Wide enough for the longest word, and for the longest text in a comfortable shape. */
function width(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map(text => text.length))
  const longestWord = Math.max(0, ...texts.flatMap(text => text.split(/\s+/).map(word => word.length)))
  const wanted = Math.max(
    longestWord,
    Math.ceil(Math.sqrt(longest * comfortable.charactersToLines)),
    comfortable.narrowest
  )
  return Math.min(wanted, comfortable.widest)
}

/** As few pieces as hold all columns, of about equal width. */
function pieces(columns: readonly string[], widthOf: (column: string) => number, room: number): readonly string[][] {
  const total = columns.reduce((sum, column) => sum + widthOf(column), 0)
  const count = Math.max(Math.ceil(total / Math.max(room, 1)), Math.ceil(columns.length / page.columns))
  const share = total / count
  const result: string[][] = []
  let piece: string[] = []
  let filled = 0
  for (const column of columns) {
    const next = filled + widthOf(column)
    const full = piece.length === page.columns || next > room || filled + widthOf(column) / 2 > share
    if (piece.length > 0 && full) {
      result.push(piece)
      piece = []
      filled = 0
    }
    piece.push(column)
    filled += widthOf(column)
  }
  return [...result, piece]
}
