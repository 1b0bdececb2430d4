/** The decoded text of a source and the only way from an offset in it to a line and column. */

export type SourceId = string

/** `line` and `column` count from 1, `offset` from 0, all in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface SourceText {
  readonly id: SourceId
  /** Decoded, byte order mark removed, otherwise as it is: no normalising, line ends kept. */
  readonly text: string
  /** Offset of the first character of every line; a line ends with `\n`. */
  readonly lineStarts: readonly number[]
}

export function sourceText(id: SourceId, text: string): SourceText {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return {id, text, lineStarts}
}

export function pointAt(source: SourceText, offset: number): Point {
  let low = 0
  let high = source.lineStarts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return {line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1, offset}
}
