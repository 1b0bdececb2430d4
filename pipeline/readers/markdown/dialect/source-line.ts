/** One line of Markdown as the rules for dialects see it. */

export interface SourceLine {
  /** Offset of the line, and of its content after indentation, quote marks and list marks. */
  readonly start: number
  readonly from: number
  /** Exclusive, without the line end and white space before it. */
  readonly end: number
  /** What stands before the content: indentation, quote marks, list marks. */
  readonly before: string
  /** From `from` to `end`. */
  readonly content: string
  /** Columns of white space at its start, a tab as four. */
  readonly indent: number
}

const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/

/** The line of `text` that starts at `start`; `removed` characters at its start are no indentation but taken away. */
export function sourceLine(text: string, start: number, removed = 0): SourceLine {
  const next = text.indexOf('\n', start)
  const raw = text.slice(start + removed, next < 0 ? text.length : next).trimEnd()
  const prefix = containers.exec(raw)?.[0].length ?? 0
  const from = start + removed + prefix
  const white = /^[ \t]*/.exec(raw)?.[0] ?? ''
  return {
    start,
    from,
    end: start + removed + raw.length,
    before: raw.slice(0, prefix),
    content: raw.slice(prefix),
    indent: columns(white)
  }
}

function columns(white: string): number {
  return white.replace(/\t/g, '    ').length
}

/** Offset just after the line end of the line at `start`. */
export function nextLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end + 1
}
