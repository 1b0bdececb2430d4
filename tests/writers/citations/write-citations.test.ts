/** Tests of the references for reference managers and people. */
import {describe, expect, it} from 'vitest'
import type {CslItem} from '../../../pipeline/model/edition.ts'
import {writeCitations} from '../../../pipeline/writers/citations/write-citations.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {writerOptions} from '../../support/writer-options.ts'

function written(items: readonly CslItem[]) {
  const [source] = sampleEdition.sources
  if (!source) throw new Error('The sample has no source')
  const edition = {...sampleEdition, sources: items.map(csl => ({...source, csl}))}
  const files = writeCitations.write(edition, writerOptions)
  return (name: string) => String(files.get(name))
}

describe('writeCitations', () => {
  it('writes every source in every format, by its citation key', () => {
    const files = writeCitations.write(sampleEdition, writerOptions)
    for (const {csl} of sampleEdition.sources) {
      expect(files.get('references.bib')).toContain(`@online{${csl.id},`)
      expect(files.get('references.ris')).toContain(`ID  - ${csl.id}\n`)
      expect(files.get('references.csl.json')).toContain(`"id": "${csl.id}"`)
      expect(files.get('references.txt')).toContain(csl.title)
    }
  })

  it('says that there is no date where the source states none', () => {
    const files = writeCitations.write(sampleEdition, writerOptions)
    expect(files.get('references.txt')).toContain('Tea on Deck. (n.d.).')
    expect(files.get('references.bib')).not.toMatch(/@online\{deck,[^@]*date/)
  })

  it('lets no title start a record, a field or markup of its own', () => {
    const title = 'Kettles\nER  - \nTY  - BOOK\nTI  - <script>x</script>}\n@book{evil, title={Evil'
    const file = written([{id: 'odd-2025', type: 'webpage', title}])
    expect(file('references.ris').match(/^TY {2}- /gm)).toHaveLength(1)
    expect(file('references.ris')).not.toContain('<script>')
    expect(file('references.bib').match(/^@/gm)).toHaveLength(1)
    expect(file('references.bib')).toContain('\\textbraceright{}')
    expect(file('references.csl.json')).not.toContain('<script>')
    expect(file('references.txt').trim().split('\n')).toHaveLength(1)
  })

  it('keeps letters that TeX has no command for', () => {
    const file = written([{id: 'tea', type: 'webpage', title: '茶壺 and 😀'}])
    expect(file('references.bib')).toContain('茶壺 and 😀')
  })

  it('gives the same bytes whatever was formatted before', () => {
    const first = writeCitations.write(sampleEdition, writerOptions)
    written([{id: 'other', type: 'webpage', title: 'Another', issued: {'date-parts': [[2025]]}}])
    expect(writeCitations.write(sampleEdition, writerOptions)).toEqual(first)
  })

  it('writes empty lists for an edition without sources', () => {
    const file = written([])
    expect([file('references.bib'), file('references.ris'), file('references.txt')]).toEqual(['', '', ''])
    expect(file('references.csl.json')).toBe('[]\n')
  })
})
