/** Merges tables about the same things, each with the one that it fits best. */
import {compareText} from '../../model/order.ts'
import type {Span} from '../../model/span.ts'
import {cellKey} from './cell-key.ts'
import {type Alignment, type Fit, fitOf} from './fit-of.ts'
import type {Grid, Head} from './grid.ts'

export interface MergedValue {
  readonly source: string
  readonly text: string
  readonly span: Span
  /** Of a value from prose: what its pronoun or list item speaks of. */
  readonly context?: Span
  readonly antecedent?: true
}

export interface MergedTable {
  readonly grids: readonly Grid[]
  /** Heads of each subject and attribute, one for every table that has it. */
  readonly subjects: readonly (readonly [Head, ...Head[]])[]
  readonly attributes: readonly (readonly [Head, ...Head[]])[]
  /** By `cellKey(subject, attribute)`. */
  readonly cells: ReadonlyMap<string, readonly MergedValue[]>
  /** Why subjects and attributes with unlike labels were aligned. */
  readonly reasons: readonly string[]
  /** Of a composed table. */
  readonly title?: string
}

/** Whatever the order of the tables: the larger first, then by place. `turn` gives a grid with rows and columns exchanged. */
export function mergeGrids(grids: readonly Grid[], turn: (grid: Grid) => Grid | undefined): readonly MergedTable[] {
  const merged: MergedTable[] = []
  const ordered = [...grids].sort(
    (a, b) => b.cells.length - a.cells.length || compareText(a.source, b.source) || a.table.index - b.table.index
  )
  for (const grid of ordered) {
    const turned = turn(grid)
    const fits = merged.flatMap((table, index) =>
      (turned ? [grid, turned] : [grid]).flatMap(candidate => {
        const fit = fitOf(table, candidate)
        return fit && !contradictsItself(table, candidate, fit) ? [{index, candidate, fit}] : []
      })
    )
    const [best] = fits.sort((a, b) => b.fit.worth - a.fit.worth || a.index - b.index)
    const home = best && merged[best.index]
    if (best && home) merged[best.index] = joined(home, best.candidate, best.fit)
    else merged.push(single(grid))
  }
  return merged
}

/** Two tables of one source that fill the same cells with other values are about two things, whatever their heads. */
function contradictsItself(table: MergedTable, grid: Grid, fit: Fit): boolean {
  const shared = grid.cells.flatMap(cell => {
    const subject = fit.subjects.find(({from}) => from === cell.subject)?.to
    const attribute = fit.attributes.find(({from}) => from === cell.attribute)?.to
    const own = subject === undefined || attribute === undefined ? [] : table.cells.get(cellKey(subject, attribute))
    const texts = (own ?? []).filter(({source}) => source === grid.source).map(({text}) => text)
    return texts.length > 0 ? [texts.includes(cell.text)] : []
  })
  return shared.filter(same => !same).length > shared.length / 2
}

function single(grid: Grid): MergedTable {
  return {
    grids: [grid],
    subjects: grid.subjects.map(head => [head]),
    attributes: grid.attributes.map(head => [head]),
    cells: cellsOf(
      grid,
      index => index,
      index => index
    ),
    reasons: []
  }
}

function cellsOf(
  grid: Grid,
  subject: (index: number) => number,
  attribute: (index: number) => number
): ReadonlyMap<string, readonly MergedValue[]> {
  const cells = new Map<string, readonly MergedValue[]>()
  for (const cell of grid.cells) {
    const key = cellKey(subject(cell.subject), attribute(cell.attribute))
    cells.set(key, [...(cells.get(key) ?? []), {source: grid.source, text: cell.text, span: cell.span}])
  }
  return cells
}

function joined(table: MergedTable, grid: Grid, fit: Fit): MergedTable {
  const subjects = place(table.subjects, grid.subjects, fit.subjects)
  const attributes = place(table.attributes, grid.attributes, fit.attributes)
  const added = cellsOf(
    grid,
    index => subjects.at[index] ?? 0,
    index => attributes.at[index] ?? 0
  )
  const cells = new Map(table.cells)
  for (const [key, values] of added) cells.set(key, [...(cells.get(key) ?? []), ...values])
  return {
    grids: [...table.grids, grid],
    subjects: subjects.heads,
    attributes: attributes.heads,
    cells,
    reasons: [...table.reasons, ...[...fit.subjects, ...fit.attributes].flatMap(pair => pair.reason ?? [])]
  }
}

type Heads = readonly (readonly [Head, ...Head[]])[]

function place(
  known: Heads,
  heads: readonly Head[],
  pairs: readonly Alignment[]
): {readonly heads: Heads; readonly at: readonly number[]} {
  const all: (readonly [Head, ...Head[]])[] = [...known]
  const at = heads.map((head, from) => {
    const to = pairs.find(pair => pair.from === from)?.to
    const own = to === undefined ? undefined : all[to]
    if (to === undefined || !own) return all.push([head]) - 1
    all[to] = [own[0], ...own.slice(1), head]
    return to
  })
  return {heads: all, at}
}
