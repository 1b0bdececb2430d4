/** Tests of “cite this page”. */
import {describe, expect, it} from 'vitest'
import {citeThis} from '../../../pipeline/writers/citations/cite-this.ts'
import {formatBibliography} from '../../../pipeline/writers/citations/format-bibliography.ts'
import {sampleEdition} from '../../support/sample-edition.ts'

const options = {baseUrl: 'https://harbour.example/reference/', locale: 'en-US'}
const cite = citeThis(sampleEdition, options)

describe('citeThis', () => {
  it('cites the edition in four styles, with its date and address', () => {
    expect(cite().map(({label, text}) => [label, text])).toEqual([
      ['APA 7', 'Kettles and Ferries. (2026, February). https://harbour.example/reference/'],
      ['MLA 9', 'Kettles and Ferries. Feb. 2026, https://harbour.example/reference/.'],
      ['Chicago 17', '“Kettles and Ferries.” 2026. February 2026. https://harbour.example/reference/.'],
      ['Vancouver', 'Kettles and Ferries [Internet]. 2026. Available from: https://harbour.example/reference/']
    ])
  })

  it('gives a page what formatting it alone would give', () => {
    const page = {title: 'Whistle', path: 'glossary/whistle.html'}
    for (const {style, text} of cite(page)) {
      const item = {
        id: 'page',
        type: 'webpage' as const,
        title: page.title,
        'container-title': sampleEdition.title,
        issued: {'date-parts': [[2026, 2]]},
        URL: `https://harbour.example/reference/${page.path}`
      }
      const alone = formatBibliography([item], {citationStyle: style, locale: 'en-US'}).get('page')
      expect(text).toBe(alone?.replace(/^1\. /, ''))
    }
  })

  it('keeps the capitals and signs of a head-word', () => {
    for (const {text} of cite({title: '$& iOS <i>kettle</i> $1', path: 'glossary/x.html'})) {
      expect(text).toContain('$& iOS <i>kettle</i> $1')
    }
  })

  it('says that there is no date, and no address, where none is known', () => {
    const {date: _, ...undated} = sampleEdition
    const [apa, , , vancouver] = citeThis(undated, {locale: 'en-US'})({title: 'Whistle', path: 'glossary/whistle.html'})
    expect(apa?.text).toBe('Whistle. (n.d.). Kettles and Ferries.')
    expect(vancouver?.text).not.toContain('path')
  })
})
