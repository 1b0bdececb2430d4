/** The text of an element as a stated value: its plain text, and its place from the first character to the last. */
import type {Element, Text} from 'hast'
import type {Stated} from '../../model/source.ts'
import type {SourceText} from '../../model/source-text.ts'
import {spanAt} from '../../model/span.ts'

/** None for an element without text. */
export function elementStated(source: SourceText, element: Element): readonly Stated[] {
  const texts = textsOf(element)
  const start = texts[0]?.position?.start.offset
  const end = texts.at(-1)?.position?.end.offset
  const value = texts
    .map(text => text.value)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  return start === undefined || end === undefined || value === '' ? [] : [{value, span: spanAt(source, start, end)}]
}

function textsOf(element: Element): readonly Text[] {
  return element.children.flatMap(child => {
    if (child.type === 'text') return child.value.trim() === '' ? [] : [child]
    return child.type === 'element' ? textsOf(child) : []
  })
}
