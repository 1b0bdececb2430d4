/** Tests of formatted references. */
import {describe, expect, it} from 'vitest'
import type {CslItem} from '../../../pipeline/model/edition.ts'
import {citationStyles} from '../../../pipeline/writers/citations/citation-styles.ts'
import {formatBibliography} from '../../../pipeline/writers/citations/format-bibliography.ts'
import {styleXml} from '../../../pipeline/writers/citations/style-xml.ts'

const items: readonly CslItem[] = [
  {
    id: 'whistle-2025',
    type: 'webpage',
    title: 'The whistle',
    'container-title': 'Harbour Almanac',
    author: [{literal: 'Ada Quay'}],
    issued: {'date-parts': [[2025, 3, 12]]},
    URL: 'https://harbour.example/whistle'
  },
  {id: 'base', type: 'webpage', title: '[Untitled article: base.txt]'}
]

describe('formatBibliography', () => {
  it('formats in APA, by id, in the order of the items', () => {
    expect([...formatBibliography(items, {citationStyle: 'apa', locale: 'en-US'})]).toEqual([
      ['whistle-2025', 'Ada Quay. (2025, March 12). The whistle. Harbour Almanac. https://harbour.example/whistle'],
      ['base', '[Untitled article: base.txt]. (n.d.).']
    ])
  })

  it('numbers the entries of a numeric style in the order of the items', () => {
    const [first, second] = [...formatBibliography(items, {citationStyle: 'vancouver', locale: 'en-US'}).values()]
    expect(first).toMatch(/^1\. Ada Quay\. /)
    expect(second).toMatch(/^2\. /)
  })

  it('tells two works of one author and year apart', () => {
    const pair = ['a', 'b'].map(id => ({...items[0], id, type: 'webpage' as const, title: `Part ${id}`}))
    const formatted = [...formatBibliography(pair, {citationStyle: 'apa', locale: 'en-US'}).values()]
    expect(formatted.map(text => /\(2025\w*/.exec(text)?.[0])).toEqual(['(2025a', '(2025b'])
  })

  it('gives the letters that the whole style gives, whoever wrote the works', () => {
    const quay = {literal: 'Ada Quay'}
    const authors = [[quay], [quay], [quay, {literal: 'Bea Mole'}], [quay, {literal: 'Bea Mole'}], []]
    const types = ['book', 'webpage', 'legislation', 'report'] as const
    for (const sole of [true, false]) {
      const works = Array.from({length: 20}, (_, at) => ({
        id: `work-${at}`,
        type: sole ? ('book' as const) : (types[at % 4] ?? 'book'),
        title: `${'WinchesAnchorsMasts'.slice((at * 5) % 11, ((at * 5) % 11) + 4)} ${at % 3}`,
        author: sole ? [quay] : (authors[at % 5] ?? []),
        ...(at % 7 === 0 ? {} : {issued: {'date-parts': [[2020 + (at % 2)]]}})
      }))
      const byName = formatBibliography(works, {citationStyle: 'apa', locale: 'en-US'})
      const whole = styleXml({citationStyle: 'apa'})
      expect([...byName.values()].some(text => /20\d\db/.test(text))).toBe(true)
      expect(byName).toEqual(
        formatBibliography(works, {citationStyle: 'apa', citationStyleFile: whole, locale: 'en-US'})
      )
    }
  })

  it.each(citationStyles)(
    'prints tags in a title, whatever the style does to its capitals, and obeys none: %s',
    style => {
      const title = 'Using <i>steam</i> & <script>alert(1)</script>'
      const formatted = formatBibliography([{id: 'x', type: 'webpage', title}], {citationStyle: style, locale: 'en-US'})
      expect(formatted.get('x')?.toLowerCase()).toContain(title.toLowerCase())
    }
  )

  it('refuses a style that it does not have', () => {
    expect(() => formatBibliography(items, {citationStyle: 'none', locale: 'en-US'})).toThrow(/style/)
  })
})

it('formats an item as if it were the first, whatever was formatted before under its key', () => {
  const kettle = {id: 'one', type: 'webpage', title: 'Kettles', author: [{literal: 'Quay'}]} as const
  const ferry = {id: 'one', type: 'webpage', title: 'Ferries', author: [{literal: 'Quay'}]} as const
  const options = {citationStyle: 'apa', locale: 'en-US'}
  const first = formatBibliography([kettle], options).get('one')
  expect(formatBibliography([ferry], options).get('one')).toBe(first?.replace('Kettles', 'Ferries'))
  expect(formatBibliography([kettle], options).get('one')).toBe(first)
})
