/** Checks every quotation of an HTML page: a passage of the edition word for word, or literal text of a source. */
import type {Element, Root, RootContent} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {quotationNotFound} from '../diagnostics/emit.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'

export interface Quotable {
  /** Published text by passage reference. */
  readonly passages: ReadonlyMap<string, string>
  /** Whether a source literally says this, white space aside. */
  readonly inSources: (words: string) => boolean
}

/** The number of quotations: elements with `data-passage`, and every other `q` and `blockquote`. */
export function verifyHtml(path: string, html: string, quotable: Quotable): Result<number> {
  const checks = quotationsIn(unified().use(rehypeParse).parse(html)).map(element => check(path, element, quotable))
  return {output: checks.length, diagnostics: checks.flat()}
}

function quotationsIn(node: Root | RootContent): readonly Element[] {
  const inner = 'children' in node ? node.children.flatMap(quotationsIn) : []
  const template = node.type === 'element' && node.content ? quotationsIn(node.content) : []
  const own = node.type === 'element' && (isPassage(node) || ['q', 'blockquote'].includes(node.tagName)) ? [node] : []
  return [...own, ...inner, ...template]
}

function isPassage(element: Element): boolean {
  return element.properties.dataPassage !== undefined
}

function check(path: string, element: Element, {passages, inSources}: Quotable): readonly Diagnostic[] {
  const report = (words: string, problem: string) => [
    quotationNotFound(path, words, problem, pointOf(element.position?.start))
  ]
  if (isPassage(element)) {
    const words = collapsed(textOf(element, () => true))
    const passage = passages.get(String(element.properties.dataPassage))
    if (passage === undefined) return report(words, 'This quotation names a passage that the edition does not have')
    return passage === words ? [] : report(words, `This quotation is not its passage, which reads “${passage}”`)
  }
  const words = collapsed(textOf(element, child => !isPassage(child) && !['cite', 'footer'].includes(child.tagName)))
  return words === '' || inSources(words) ? [] : report(words, 'No source says this')
}

function textOf(node: RootContent, enter: (child: Element) => boolean): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return node.children.map(child => (child.type !== 'element' || enter(child) ? textOf(child, enter) : ' ')).join('')
}

function pointOf(start: {line: number; column: number; offset?: number | undefined} | undefined) {
  return start && {line: start.line, column: start.column, offset: start.offset ?? 0}
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
