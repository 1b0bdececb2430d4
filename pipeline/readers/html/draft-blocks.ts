/** Groups the text of a page into drafts of blocks, in source order, each with its own stretch of the file. */
import type {Piece, Unit} from './unit.ts'

export interface Draft {
  readonly unit: Unit
  readonly pieces: readonly Piece[]
  readonly start: number
  /** Exclusive; white space at both ends left out. */
  readonly end: number
}

/**
 * The parser moves misplaced text (out of tables), so pieces are put back into source order first: a unit that another
 * one interrupts becomes two drafts. So drafts never overlap, whatever the markup.
 */
export function draftBlocks(source: string, pieces: readonly Piece[]): readonly Draft[] {
  const groups = grouped(inSourceOrder(pieces)).filter(group => group.some(piece => piece.text.trim() !== ''))
  const drafts: Draft[] = []
  for (const [at, group] of groups.entries()) {
    const next = groups[at + 1]
    const from = drafts.at(-1)?.end ?? 0
    const to = next ? firstText(next) : source.length
    drafts.push(draftOf(source, group, from, to))
  }
  return drafts
}

/** White space that the page makes has no place of its own and stays behind the piece before it. */
function inSourceOrder(pieces: readonly Piece[]): readonly Piece[] {
  let last = 0
  const placed = pieces.map(piece => {
    if (piece.width > 0) last = piece.offset
    return {piece, at: last}
  })
  return placed.sort((a, b) => a.at - b.at).map(({piece}) => piece)
}

function grouped(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = []
  let unit: Unit | undefined
  for (const piece of pieces) {
    if (piece.unit === unit) groups.at(-1)?.push(piece)
    else if (piece.text.trim() !== '') groups.push([piece])
    else continue
    unit = piece.unit
  }
  return groups
}

function firstText(group: readonly Piece[]): number {
  const piece = group.find(each => each.text.trim() !== '')
  return piece ? piece.offset + (piece.text.length === piece.width ? leading(piece.text) : 0) : 0
}

function lastText(group: readonly Piece[]): number {
  const piece = group.findLast(each => each.text.trim() !== '')
  if (!piece) return 0
  return piece.offset + (piece.text.length === piece.width ? piece.text.trimEnd().length : piece.width)
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}

/** With the tags of its element where nothing but this draft stands between them. */
function draftOf(source: string, group: readonly Piece[], from: number, to: number): Draft {
  const unit = group[0]?.unit
  if (!unit) throw new RangeError('A group holds at least one piece')
  const [first, last] = [firstText(group), lastText(group)]
  const open = unit.element.position?.start.offset ?? first
  const close = unit.element.position?.end.offset ?? last
  const start = open >= from && open <= first ? open : first
  const whole = close <= to && close >= last ? close : last
  const end = start + source.slice(start, whole).trimEnd().length
  return {unit, pieces: group, start, end: Math.max(end, last)}
}
