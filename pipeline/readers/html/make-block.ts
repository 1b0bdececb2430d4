/** Makes a draft the block that the other passes know. */
import type {Block, Cell, Mark} from '../../model/block.ts'
import {pointAt, type SourceText} from '../../model/source-text.ts'
import type {Draft} from './draft-blocks.ts'
import type {Part} from './exchanges.ts'
import type {Fate} from './fate.ts'
import type {Piece, Unit} from './unit.ts'
import {writeProse} from './write-prose.ts'

/** A dropped block is plain text, whatever it was, so that its sentences can still be accounted for. */
export function makeBlock(
  source: SourceText,
  draft: Draft,
  index: number,
  fate: Fate | undefined,
  part: Part | undefined
): Block {
  const {unit, pieces} = draft
  const place = {index, start: pointAt(source, draft.start), end: pointAt(source, draft.end)}
  if (!fate && unit.table) {
    return {
      ...place,
      kind: 'table-row',
      prose: {source, text: '', runs: []},
      table: unit.table,
      cells: cellsOf(source, pieces)
    }
  }
  const {prose, marks} = writeProse(source, pieces)
  if (fate) return {...place, kind: fate.kind, prose, reason: fate.reason}
  const terms: readonly Mark[] = unit.term ? [{kind: 'term', start: 0, end: prose.text.length}] : []
  const all = [...terms, ...marks]
  return {...place, ...(part ?? kindOf(unit)), prose, ...(all.length > 0 ? {marks: all} : {})}
}

function kindOf({kind, level, list}: Unit): Pick<Block, 'kind'> & Partial<Block> {
  return {kind, ...(level === undefined ? {} : {level}), ...(list && kind === 'list-item' ? {list} : {})}
}

/** One a column from the first to the last that holds text; empty cells between them are empty. */
function cellsOf(source: SourceText, pieces: readonly Piece[]): readonly Cell[] {
  const columns = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const column = piece.cell?.column ?? 0
    const own = columns.get(column)
    if (own) own.push(piece)
    else columns.set(column, [piece])
  }
  const last = Math.max(...columns.keys())
  const empty = {source, text: '', runs: []}
  return Array.from({length: last + 1}, (_, column) => {
    const own = columns.get(column)
    if (!own) return {column, header: false, prose: empty}
    return {column, header: own.some(piece => piece.cell?.header), prose: writeProse(source, own).prose}
  })
}
