/** Structural limits, checked on the text before any parser sees it: parsers recurse and some are superlinear. */
import {overLimit} from '../../diagnostics/reading.ts'
import type {Diagnostic} from '../../model/diagnostic.ts'
import type {SourceFormat} from '../../model/source.ts'
import {pointAt, type SourceText} from '../../model/source-text.ts'
import {checkHtml} from './check-html.ts'
import {checkMarkdown} from './check-markdown.ts'
import type {Limits} from './limits.ts'

/** What a check found: the offset of the first character too many, and what is too much. */
export interface Excess {
  readonly at: number
  readonly problem: string
}

export function checkSize(path: string, bytes: Uint8Array, limits: Limits): Diagnostic | undefined {
  if (bytes.length <= limits.bytes) return undefined
  const problem = `The file has ${bytes.length} bytes, more than ${limits.bytes}`
  return overLimit(path, {line: 1, column: 1, offset: 0}, problem)
}

/** The first limit that the text breaks, with its place. */
export function checkLimits(
  path: string,
  text: SourceText,
  format: SourceFormat,
  bodyStart: number,
  limits: Limits
): Diagnostic | undefined {
  const excess =
    checkLines(text, format, limits) ??
    (format === 'markdown' ? checkMarkdown(text, bodyStart, limits) : undefined) ??
    (format === 'html' ? checkHtml(text.text, limits) : undefined)
  return excess && overLimit(path, pointAt(text, excess.at), excess.problem)
}

function checkLines(text: SourceText, format: SourceFormat, limits: Limits): Excess | undefined {
  const excess = text.lineStarts[limits.lines]
  if (excess !== undefined) return {at: excess, problem: `More than ${limits.lines} lines`}
  if (format === 'html') return undefined
  const starts = [...text.lineStarts, text.text.length]
  const line = text.lineStarts.findIndex((start, at) => (starts[at + 1] ?? 0) - start > limits.lineLength)
  if (line < 0) return undefined
  return {
    at: (text.lineStarts[line] ?? 0) + limits.lineLength,
    problem: `A line of more than ${limits.lineLength} characters`
  }
}
