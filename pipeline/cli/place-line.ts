/** A passage with its place, on one line. */
import type {Article} from '../model/block.ts'
import type {Span} from '../model/span.ts'

/** `registry.md:17:3  “2011”`. */
export function placeLine(span: Span, articles: readonly Article[]): string {
  const path = articles.find(article => article.source.id === span.source)?.source.path ?? span.source
  return `${path}:${span.start.line}:${span.start.column}  “${oneLine(span.exact)}”`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
