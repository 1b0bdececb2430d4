/** A text after edits, with the way back: what the Markdown parser is given, once dialects are reduced to plain Markdown. */

/** `[start, end)` of the original is left out, and `insert` (which has no place of its own) stands there instead. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly insert?: string
  /** Why it is no text, for people. */
  readonly reason?: string
}

export interface EditedText {
  readonly original: string
  readonly text: string
  /** Kept stretches, in order. */
  readonly kept: readonly Kept[]
}

/** `length` characters from `at` of the edited text stand in the original from `offset`. */
export interface Kept {
  readonly at: number
  readonly offset: number
  readonly length: number
}

/** Of edits that overlap, the one that starts first holds. */
export function editText(original: string, edits: readonly Edit[]): EditedText {
  const pieces: string[] = []
  const kept: Kept[] = []
  let at = 0
  let offset = 0
  const keep = (end: number): void => {
    if (end <= offset) return
    kept.push({at, offset, length: end - offset})
    pieces.push(original.slice(offset, end))
    at += end - offset
    offset = end
  }
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < offset) continue
    keep(edit.start)
    pieces.push(edit.insert ?? '')
    at += edit.insert?.length ?? 0
    offset = edit.end
  }
  keep(original.length)
  return {original, text: pieces.join(''), kept}
}

/** Parts of `[start, end)` of the edited text that stand in the original, in order. */
export function keptWithin(edited: EditedText, start: number, end: number): readonly Kept[] {
  const parts: Kept[] = []
  for (let index = keptFrom(edited, start); index < edited.kept.length; index += 1) {
    const piece = edited.kept[index]
    if (!piece || piece.at >= end) break
    const from = Math.max(piece.at, start)
    const to = Math.min(piece.at + piece.length, end)
    if (to > from) parts.push({at: from, offset: piece.offset + from - piece.at, length: to - from})
  }
  return parts
}

/** Number of the first kept stretch that ends after `at`. */
function keptFrom(edited: EditedText, at: number): number {
  let low = 0
  let high = edited.kept.length
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = edited.kept[middle]
    if (piece && piece.at + piece.length <= at) low = middle + 1
    else high = middle
  }
  return low
}
