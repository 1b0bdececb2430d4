/** Formats references in a citation style, as plain text. */
import type {CslData} from '../../bibliography/csl-data.ts'
import {digest} from '../../model/digest.ts'
import {folded} from '../../model/order.ts'
import type {WriterOptions} from '../../model/registry.ts'
import {type CitationProcessor, citationProcessor} from './citation-processor.ts'
import {guardedItem, shownText} from './guarded-item.ts'
import {type StyleChoice, styleXml} from './style-xml.ts'

export type ReferenceOptions = StyleChoice & Pick<WriterOptions, 'locale' | 'remember'>

/**
 * The formatted reference of every item by its id, in the order of `items`, which also numbers the
 * entries of a numeric style. Titles and names are taken as plain text: `<i>` in one is printed, not obeyed.
 * Works that a style may have to tell apart (2025a, 2025b) are formatted together, all others one by one,
 * so that `options.remember` spares whatever has not changed; the result is that of formatting all at once.
 */
export function formatBibliography(items: readonly CslData[], options: ReferenceOptions): ReadonlyMap<string, string> {
  const style = styleXml(options)
  const guarded = new Map(items.map(item => [item.id, guardedItem(item)]))
  const scope = digest(JSON.stringify([style, options.locale]))
  const remember = options.remember ?? ((_key: string, make: () => string) => make())
  const formatted = new Map<string, string>()
  for (const group of groupsOf([...guarded.values()], options.citationStyleFile !== undefined)) {
    const key = `reference ${digest(JSON.stringify([scope, group]))}`
    const lines = remember(key, () => linesOf(group, style, options)).split('\n')
    group.forEach((item, index) => {
      formatted.set(item.id, lines[index] ?? '')
    })
  }
  return new Map(items.map(({id}, index) => [id, numbered(formatted.get(id) ?? '', index + 1)]))
}

/**
 * The processor writes out every macro under a sort key, which is nine tenths of its reading of APA. So the style is read
 * without its sorting first: that only matters where letters tell works apart, or a dash stands for the names before. For a
 * large group, to format twice would be dearer.
 */
function linesOf(group: readonly CslData[], style: string, {locale, citationStyleFile}: ReferenceOptions): string {
  if (citationStyleFile !== undefined) return references(desk(style, locale), group).lines
  const repeats = group.length > 1 && style.includes('subsequent-author-substitute')
  if (!repeats && group.length < large) {
    const {lines, letters} = references(desk(style.replace(sorting, ''), locale), group)
    if (!letters) return lines
  }
  // what is sorted in marks is idle here
  const unsortedMarks = style.replace(/<citation\b[\s\S]*?<\/citation>/, marks => marks.replace(sorting, ''))
  const lean = haveOneAuthor(group) ? unsortedMarks.replace('<key macro="author-sort"/>', '') : unsortedMarks
  return references(desk(lean, locale), group).lines
}

/** All begin with the same names, so that these sort nothing; a law begins with its title. That key is most of what is dear in APA. */
function haveOneAuthor(group: readonly CslData[]): boolean {
  const [first] = group
  const names = JSON.stringify(first?.author)
  return group.every(
    ({author, type}) =>
      author !== undefined &&
      author.length > 0 &&
      JSON.stringify(author) === names &&
      !/^(?:bill|hearing|legal_case|legislation|regulation|treaty)$/.test(type)
  )
}

const sorting = /<sort>[\s\S]*?<\/sort>/g
const large = 100

/** A processor and the items on it, which are taken off again after use. */
interface Desk {
  readonly processor: CitationProcessor
  readonly items: Map<string, object>
}

/** Reading a style takes a hundred times as long as a reference, so the processors of the last few styles are kept. */
const desks = new Map<string, Desk>()
const mostDesks = 12

function desk(style: string, locale: string): Desk {
  const scope = `${locale} ${style}`
  const known = desks.get(scope)
  if (known) return known
  const items = new Map<string, object>()
  const made = {items, processor: citationProcessor({items, style, locale, format: 'text'})}
  const [oldest] = desks.keys()
  if (desks.size === mostDesks && oldest !== undefined) desks.delete(oldest)
  desks.set(scope, made)
  return made
}

/**
 * A style can confuse only works whose first names are alike, or that have no names. What an unknown style
 * puts in the place of names is not known, so there all works are one group.
 */
function groupsOf(items: readonly CslData[], unknownStyle: boolean): readonly (readonly CslData[])[] {
  const groups = new Map<string, CslData[]>()
  for (const item of items) {
    const [name] = [...(item.author ?? []), ...(item.editor ?? []), ...(item.translator ?? [])]
    const key = unknownStyle ? '' : folded(name?.family ?? name?.literal ?? '')
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(item)
  }
  return [...groups.values()]
}

/** One line a reference, without its number. */
function references(
  {processor, items}: Desk,
  group: readonly CslData[]
): {readonly lines: string; readonly letters: boolean} {
  const ids = group.map(item => item.id)
  for (const item of group) items.set(item.id, item)
  const texts = processor.references(ids, placeholder)
  const letters = processor.hasLetters()
  processor.references([])
  items.clear()
  return {letters, lines: texts.map(text => shownText(text).replace(/\s+/g, ' ').trim()).join('\n')}
}

/** Stands for the number of an entry, which depends on its place in the list and on nothing else. */
const placeholder = 909_090_909

function numbered(reference: string, number: number): string {
  return reference.replace(String(placeholder), String(number))
}
