/** Lines of a plain text without the white space around them. */
import type {Source} from '../../model/source.ts'

export interface TextLine {
  readonly start: number
  /** Without the line end and white space before it. */
  readonly end: number
  readonly text: string
  readonly indent: number
}

/** Every line of the text proper, blank ones included; what follows the last line end is a line only if it holds text. */
export function textLines(source: Source): readonly TextLine[] {
  const {text, lineStarts} = source.text
  return lineStarts.flatMap((from, at) => {
    if (from < source.bodyStart || from === text.length) return []
    const raw = text.slice(from, lineStarts[at + 1] ?? text.length)
    const content = raw.trimEnd()
    const indent = content.length - content.trimStart().length
    return [{start: from + indent, end: from + content.length, text: content.slice(indent), indent}]
  })
}
