/** Where the value of an attribute stands in the file. */
import type {Element} from 'hast'
import type {SourceText} from '../../model/source-text.ts'
import {type Span, spanAt} from '../../model/span.ts'

const attribute = /[\s/]*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y

/** Undefined where the attribute is missing or blank, or the parser made the element up. `name` as HTML writes it, in lower case. */
export function attributeSpan(source: SourceText, element: Element, name: string): Span | undefined {
  const start = element.position?.start.offset
  const end = element.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  attribute.lastIndex = start + 1 + element.tagName.length
  for (let match = attribute.exec(source.text); match; match = attribute.exec(source.text)) {
    if (attribute.lastIndex > end) return undefined
    if (match[1]?.toLowerCase() !== name) continue
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    const close = match[4] === undefined ? attribute.lastIndex - 1 : attribute.lastIndex
    return value.trim() === '' ? undefined : spanAt(source, close - value.length, close)
  }
  return undefined
}
