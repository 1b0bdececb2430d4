/** Tests of reading bibliographies, and of reading back what is written. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {CslData} from '../../pipeline/bibliography/csl-data.ts'
import {readBibliography} from '../../pipeline/bibliography/read-bibliography.ts'
import {biblatex} from '../../pipeline/writers/citations/biblatex.ts'
import {ris} from '../../pipeline/writers/citations/ris.ts'

describe('readBibliography', () => {
  it('reads BibTeX with abbreviations, names and dates', () => {
    const {output, diagnostics} = readBibliography(
      'references.bib',
      `@string{jk = {Journal of Kettles}}
@comment{not an entry}
@article{quay2024, author = {Quay, Ada and {The Boiler Society}}, title = {On {Steam} \\& Spouts}, journal = jk, year = 2024, volume = 3, pages = {1--9}, doi = {10.1000/kettle}}`
    )
    expect(diagnostics).toEqual([])
    expect(output).toMatchObject([
      {
        id: 'quay2024',
        type: 'article-journal',
        title: 'On Steam & Spouts',
        'container-title': 'Journal of Kettles',
        author: [{family: 'Quay', given: 'Ada'}, {literal: 'The Boiler Society'}],
        issued: {'date-parts': [[2024]]},
        DOI: '10.1000/kettle'
      }
    ])
  })

  it('reads RIS and CSL-JSON', () => {
    const fromRis = readBibliography(
      'a.ris',
      'TY  - BOOK\nID  - quay\nAU  - Quay, Ada\nTI  - Boats\nPY  - 2020\nER  - \n'
    )
    expect(fromRis.output).toMatchObject([{id: 'quay', type: 'book', title: 'Boats'}])
    const fromJson = readBibliography('a.csl.json', '[{"id": 7, "type": "book", "title": "Boats", "volume": 2}]')
    expect(fromJson).toEqual({output: [{id: '7', type: 'book', title: 'Boats', volume: '2'}], diagnostics: []})
  })

  it('leaves out a bad entry with its place and reads the others', () => {
    const {output, diagnostics} = readBibliography(
      'a.bib',
      '@book{one, title = {One}}\n\n@book{two, title = {Two\n\n@book{three, title = {Three}}\n@book{one, title = {Again}}\n'
    )
    expect(output.map(item => item.id)).toEqual(['one', 'three'])
    expect(diagnostics.map(finding => [finding.code, finding.start?.line])).toEqual([
      ['RC0802', 3],
      ['RC0802', 6]
    ])
  })

  it('leaves out a CSL item of unknown form, by its place', () => {
    const text =
      '[{"id":"a","type":"book","note":"],{\\"[","author":[{"family":"A"}]},\n{"id":"b","type":"spell"},\n{"id":"c","type":"book","author":"me"}]'
    const {output, diagnostics} = readBibliography('a.json', text)
    expect(output.map(item => item.id)).toEqual(['a'])
    expect(diagnostics.map(finding => finding.start?.line)).toEqual([2, 3])
  })

  it.each([
    ['a.bib', '10.5281/zenodo.1'],
    ['a.bib', 'Q42'],
    ['a.ris', 'https://example.org/x'],
    ['a.json', 'Q42'],
    ['a.txt', '@book{a, title = {A}}'],
    ['a.bib', '']
  ])('hands no text of another kind to the parser: %s %s', (path, text) => {
    const {output, diagnostics} = readBibliography(path, text)
    expect(output).toEqual([])
    expect(diagnostics.map(finding => finding.code)).toEqual(['RC0801'])
  })

  it('reads no more than its limits allow, and says so', () => {
    const many = readBibliography('a.json', `[${Array(20_001).fill('{"id":"a"}').join()}]`)
    expect(many.diagnostics).toHaveLength(20_001)
    expect(many.diagnostics.at(-1)?.message).toContain('only the first 20000 entries')
    expect(readBibliography('a.bib', `@book{a, title={${'x'.repeat(60_000)}}}`).diagnostics[0]?.message).toContain(
      '50000'
    )
    expect(readBibliography('a.bib', `@book{a, title={${'x'.repeat(10_000_000)}}}`).diagnostics[0]?.code).toBe('RC0801')
  })

  it('never throws, whatever a file holds', () => {
    const soup = fc.array(
      fc.constantFrom(
        '@book{',
        '@',
        '{',
        '}',
        '"',
        ',',
        'title',
        ' = ',
        '\n',
        '\\',
        'TY  - ',
        'ER  - ',
        '[',
        ']',
        ':',
        '#',
        'é',
        '__proto__'
      ),
      {maxLength: 40}
    )
    fc.assert(
      fc.property(soup, fc.constantFrom('a.bib', 'a.ris', 'a.json'), (parts, path) => {
        const {output, diagnostics} = readBibliography(path, parts.join(''))
        expect(output.length + diagnostics.length).toBeGreaterThanOrEqual(0)
        for (const item of output) expect(item.id).not.toBe('')
      })
    )
  })
})

describe('what is written reads back', () => {
  const word = fc.oneof(
    fc.string({maxLength: 12, unit: 'grapheme'}),
    fc.constantFrom(
      '{',
      '}',
      '\\',
      '50%',
      '$3',
      '&',
      '#1',
      'a_b',
      '~',
      '^',
      '<i>x</i>',
      '"q"',
      'TY  - BOOK',
      '@book{x,',
      '\n',
      '茶',
      'É',
      ' and '
    )
  )
  const title = fc.array(word, {minLength: 1, maxLength: 6}).map(words =>
    `Kettle ${words.join(' ')}`
      .replace(/\p{Cc}|\s+/gu, ' ')
      .replace(/ +/g, ' ')
      .trim()
  )
  const item: fc.Arbitrary<CslData> = fc.record({
    id: fc.stringMatching(/^[a-z][a-z0-9-]{0,17}[a-z0-9]$/),
    type: fc.constant('webpage' as const),
    title,
    issued: fc.record({
      'date-parts': fc.tuple(
        fc.tuple(fc.integer({min: 1000, max: 2999}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
      )
    })
  })
  const items = fc.uniqueArray(item, {minLength: 1, maxLength: 5, selector: entry => entry.id})

  it('as BibLaTeX, with every character', () => {
    fc.assert(
      fc.property(items, entries => {
        const {output} = readBibliography('a.bib', biblatex(entries))
        expect(output.map(entry => [entry.id, entry.title, entry.issued])).toEqual(
          entries.map(entry => [entry.id, entry.title, entry.issued])
        )
      })
    )
  })

  it.each(["''", '``', '--', '---', "a''''b"])('as BibLaTeX, though TeX has one character for “%s”', title => {
    const {output} = readBibliography(
      'a.bib',
      biblatex([{id: 'a0', type: 'webpage', title: `Kettles ${title} ferries`}])
    )
    expect(output.map(entry => entry.title)).toEqual([`Kettles ${title} ferries`])
  })

  it('as RIS, with every character', () => {
    fc.assert(
      fc.property(items, entries => {
        const {output} = readBibliography('a.ris', ris(entries))
        expect(output.map(entry => [entry.id, entry.title, entry.issued])).toEqual(
          entries.map(entry => [entry.id, entry.title, entry.issued])
        )
      })
    )
  })
})
