/** Tests of the glossary as small data: against its own schema, and against a reader of CSV that we did not write. */
import {Ajv2020} from 'ajv/dist/2020.js'
import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Edition} from '../../../pipeline/model/edition.ts'
import {type Glossary, glossarySchema} from '../../../pipeline/writers/glossary-json/glossary-schema.ts'
import {writeGlossary} from '../../../pipeline/writers/glossary-json/write-glossary.ts'
import {hostileEdition} from '../../support/hostile-edition.ts'
import {hostileText} from '../../support/hostile-text.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {writerOptions} from '../../support/writer-options.ts'

function fileOf(path: string, edition: Edition = sampleEdition, baseUrl?: string): string {
  const files = writeGlossary.write(edition, {...writerOptions, ...(baseUrl !== undefined && {baseUrl})})
  return String(files.get(path))
}

function glossary(edition?: Edition): Glossary {
  return glossarySchema.parse(JSON.parse(fileOf('data/glossary.json', edition)))
}

function withAlias(id: string, alias: string): Edition {
  return {
    ...sampleEdition,
    terms: sampleEdition.terms.map(term => (term.id === id ? {...term, aliases: [...term.aliases, alias]} : term))
  }
}

describe('data/glossary.json', () => {
  it('holds every term under its id, with what it is and who says so', () => {
    const {terms, names} = glossary()
    expect(terms.map(({id}) => id)).toEqual(sampleEdition.terms.map(({id}) => id))
    expect(terms.find(({id}) => id === 'ferry')).toMatchObject({
      path: 'glossary/ferry.html',
      forms: ['ferries', 'ferry'],
      definition: {role: 'definition', sources: ['island/ferry-notes', 'deck']},
      disagreements: 1
    })
    expect(names).toMatchObject({kettle: 'kettle', 'tea-kettle': 'kettle', ferry: 'ferry'})
  })

  it('keeps a name that two terms share out of the names of each', () => {
    const edition = withAlias('galley-kettle', 'tea kettle')
    const {names, shared, terms} = glossary(edition)
    expect(names['tea-kettle']).toBeUndefined()
    expect(shared['tea-kettle']).toEqual(['galley-kettle', 'kettle'])
    expect(terms.flatMap(({forms}) => forms)).not.toContain('tea kettle')
  })

  it('leaves the label of a term to it, whatever other terms are also called', () => {
    const {names, terms} = glossary(withAlias('ferry', 'kettle'))
    expect(names.kettle).toBe('kettle')
    expect(terms.filter(({forms}) => forms.includes('kettle')).map(({id}) => id)).toEqual(['kettle'])
  })

  it('is what its schema says, which refuses anything else', () => {
    const validate = new Ajv2020({strict: false}).compile(JSON.parse(fileOf('data/glossary.schema.json')))
    const data: unknown = JSON.parse(fileOf('data/glossary.json'))
    expect(validate(data)).toBe(true)
    expect(validate({...glossary(), terms: [{id: 'ferry'}]})).toBe(false)
    expect(validate({...glossary(), extra: true})).toBe(false)
  })

  it('is the same bytes every time', () => {
    expect(fileOf('data/glossary.json')).toBe(fileOf('data/glossary.json'))
  })
})

describe('glossary.csv', () => {
  const read = (csv: string) => parse(csv, {record_delimiter: '\r\n'})

  it('is read back with every term on a line of its own', () => {
    const [header, ...lines] = read(fileOf('glossary.csv', sampleEdition, 'https://harbour.example/docs'))
    expect(header).toEqual(expect.arrayContaining(['id', 'label', 'definition', 'address']))
    expect(lines.map(([id]) => id)).toEqual(sampleEdition.terms.map(({id}) => id))
    expect(lines[0]?.at(-1)).toBe('https://harbour.example/docs/glossary/ferry.html')
  })

  it('holds no formula, whatever a term is called', () => {
    fc.assert(
      fc.property(hostileText, words => {
        const cells = read(fileOf('glossary.csv', hostileEdition(words.slice(1)))).flat()
        expect(cells.filter(cell => /^\s*[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([])
      }),
      {numRuns: 40}
    )
  })

  it('would not be read if a quotation mark were missing', () => {
    expect(() => read('id,label\r\n1,"open\r\n')).toThrow()
  })
})
