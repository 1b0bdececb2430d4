/** The shortest quotation that names a span: literal text around it that its source holds once. */
import type {Quotation} from './decision.ts'
import type {SourceText} from './source-text.ts'
import type {Span} from './span.ts'

/** The span itself where it stands once, else with as many words after and before it as make it unique. */
export function quoteOf({id, text}: SourceText, span: Span): Quotation {
  let start = span.start.offset
  let end = span.end.offset
  for (let turn = 0; !isUnique(text, start, end); turn++) {
    const widened = turn % 2 === 0 ? {start, end: wordEnd(text, end)} : {start: wordStart(text, start), end}
    if (start === 0 && end === text.length) break
    start = widened.start
    end = widened.end
  }
  return {source: id, quote: text.slice(start, end).trim()}
}

function isUnique(text: string, start: number, end: number): boolean {
  const quote = text.slice(start, end).trim()
  return text.indexOf(quote) === text.lastIndexOf(quote)
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && /\s/.test(text[end] ?? '')) end++
  while (end < text.length && !/\s/.test(text[end] ?? '')) end++
  return end
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && /\s/.test(text[start - 1] ?? '')) start--
  while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start--
  return start
}
