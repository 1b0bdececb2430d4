/** Parts the title of a page from the name of its site: `Lock gates | Canal Notes`. */
import type {Element} from 'hast'
import type {Stated} from '../../model/source.ts'
import type {SourceText} from '../../model/source-text.ts'
import {spanAt} from '../../model/span.ts'
import {elementStated} from './element-stated.ts'
import {wordsOf} from './words-of.ts'

/** Only where the heading of the text says which part is the title; the heading itself is the title then. */
export function titleParts(
  source: SourceText,
  elements: readonly Element[],
  heading: Stated | undefined
): {readonly title?: Stated; readonly site?: Stated} {
  const element = elements.find(each => each.tagName === 'title')
  const whole = element && elementStated(source, element)[0]
  if (!whole) return heading ? {title: heading} : {}
  if (!heading) return {title: whole}
  const written = whole.span.exact
  const separator = [...written.matchAll(/\s+[|–—·»:-]\s+/g)].find(match => {
    return (
      wordsOf(heading.value).startsWith(wordsOf(written.slice(0, match.index))) &&
      wordsOf(written.slice(0, match.index)).length > wordsOf(heading.value).length * 0.6
    )
  })
  if (!separator) return {title: heading}
  const from = whole.span.start.offset + separator.index + separator[0].length
  const rest = source.text.slice(from, whole.span.end.offset)
  if (rest.trim() === '' || rest.includes('&') || wordsOf(heading.value).includes(wordsOf(rest)))
    return {title: heading}
  return {
    title: heading,
    site: {value: rest.replace(/\s+/g, ' ').trim(), span: spanAt(source, from, whole.span.end.offset)}
  }
}
