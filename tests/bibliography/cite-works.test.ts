/** Tests of the sources' own literature, through the whole compiler. */
import {describe, expect, it} from 'vitest'
import {compile} from '../../pipeline/compile.ts'
import {editionOptions} from '../support/edition-options.ts'

const articles = {
  'kettles.md': '# Kettles\n\nA kettle is a covered vessel with a spout in which water is boiled [@quay:2024].\n',
  'ferries.txt':
    'Ferries\n\nA ferry is a vessel that carries people across water (Quay & Mole, 2023). A ferry needs a crew.\n',
  'lamps.html':
    '<h1>Lamps</h1><p>A lantern is a lamp in a case of glass, says <a href="https://doi.org/10.1234/Lamp.1">a study</a>. A lantern costs five coins [@lost2000].</p>'
}

const bibliography = [
  {
    path: 'tea.bib',
    text: '@book{quay:2024, author={Quay, Ada}, title={All of {Tea}}, year={2024}, publisher={Harbour Press}}\n@book{unread1999, author={Mole, B.}, title={Unread}, year={1999}}'
  },
  {
    path: 'sea.csl.json',
    text: JSON.stringify([
      {
        id: 'sea',
        type: 'report',
        title: 'Sea',
        author: [{family: 'Quay'}, {family: 'Mole'}],
        issued: {'date-parts': [[2023]]}
      },
      {id: 'lamp', type: 'article-journal', title: 'Lamp', DOI: '10.1234/lamp.1'}
    ])
  }
]

const encoder = new TextEncoder()
const sources = Object.entries(articles).map(([path, text]) => ({path, bytes: encoder.encode(text)}))
const {edition, files, diagnostics} = compile({sources, bibliography}, editionOptions)

function claim(words: string) {
  const found = edition.claims.find(candidate => candidate.text.includes(words))
  if (!found) throw new Error(`No claim says “${words}”`)
  return found
}

describe('citeWorks', () => {
  it('keeps the works that are cited, under keys that every format takes, without tags in their titles', () => {
    expect(edition.works?.map(({id, title}) => [id, title])).toEqual([
      ['lamp', 'Lamp'],
      ['quay-2024', 'All of Tea'],
      ['sea', 'Sea']
    ])
  })

  it('gives a claim the work that its sentence cites, and no other', () => {
    expect(claim('covered vessel').passage.works).toEqual(['quay-2024'])
    expect(claim('carries people').passage.works).toEqual(['sea'])
    expect(claim('case of glass').passage.works).toEqual(['lamp'])
    expect(claim('five coins').passage.works).toBeUndefined()
    expect(claim('needs a crew').passage.works).toBeUndefined()
  })

  it('prints no mark of Pandoc’s as words, and cites the article and the work', () => {
    const markdown = String(files.get('recension.md'))
    expect(markdown).toMatch(/in which water is boiled\. \[@[\w-]+; @quay-2024\]/)
    expect(markdown).not.toContain('\\@quay')
  })

  it('lists the works among the references, in every format', () => {
    expect(String(files.get('references.bib'))).toContain('@book{quay-2024,')
    expect(String(files.get('references.ris'))).toContain('TI  - All of Tea')
    expect(String(files.get('references.txt'))).toContain('Quay, A. (2024). All of Tea. Harbour Press.')
    expect(String(files.get('references.csl.json'))).not.toContain('Unread')
    expect(String(files.get('glossary/kettle.bib'))).toContain('@book{quay-2024,')
  })

  it('says which cited works no bibliography has', () => {
    const missing = diagnostics.filter(({code}) => code === 'RC0865')
    expect(missing.map(({path, message}) => [path, message.includes('@lost2000')])).toEqual([['lamps.html', true]])
  })

  it('takes the bibliographies in whatever order', () => {
    const again = compile({sources, bibliography: bibliography.toReversed()}, editionOptions)
    expect(again.edition).toEqual(edition)
  })
})
