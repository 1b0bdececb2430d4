/** Marks in the text for works cited together: “(Quay, 2025; Mole, n.d.)”. */
import type {CslData} from '../../bibliography/csl-data.ts'
import {citationProcessor} from './citation-processor.ts'
import type {ReferenceOptions} from './format-bibliography.ts'
import {guardedItem, shownText} from './guarded-item.ts'
import {styleXml} from './style-xml.ts'

/**
 * From citation keys, in the order given, to the mark of the style, as plain text; `undefined` for a style of
 * notes, which has none. Works are told apart among all `items`, and numbered in their order.
 */
export function citationMarks(
  items: readonly CslData[],
  options: ReferenceOptions
): ((keys: readonly string[]) => string) | undefined {
  const style = styleXml(options)
  if (/<style\b[^>]*\bclass="note"/.test(style) || items.length === 0) return undefined
  const guarded = new Map(items.map(item => [item.id, guardedItem(withShortTitle(item))]))
  const processor = citationProcessor({items: guarded, style, locale: options.locale, format: 'text'})
  processor.engine.updateItems([...guarded.keys()], true)
  const made = new Map<string, string>()
  return keys => {
    const together = keys.join(' ')
    const mark = made.get(together) ?? shownText(processor.mark(keys))
    made.set(together, mark)
    return mark
  }
}

/** A work without names is cited by its title, which styles shorten: to what stands before a colon or dash. A description in brackets stays whole. */
function withShortTitle(item: CslData): CslData {
  const [short = ''] = (item.title ?? '').startsWith('[') ? [] : (item.title ?? '').split(/: | [–—] /)
  if (item.author || item.editor || item['title-short'] !== undefined || short === '' || short === item.title)
    return item
  return {...item, 'title-short': short}
}
