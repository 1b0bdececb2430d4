/** Tests of the glossary as linked data, against the shapes of schema.org and as a reader of RDF sees it. */
import {describe, expect, it} from 'vitest'
import {writeJsonLd} from '../../../pipeline/writers/jsonld/write-json-ld.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {quadsOf, shaclProblems} from '../../support/shacl-problems.ts'
import {sharedFile} from '../../support/shared-file.ts'
import {writerOptions} from '../../support/writer-options.ts'

const shapes = sharedFile('schemas/schemaorg-shapes.shacl')
const context = sharedFile('schemas/schemaorgcontext.jsonld')
const base = 'https://harbour.example/docs/'

function data(baseUrl?: string): Record<string, unknown> {
  const files = writeJsonLd.write(sampleEdition, {...writerOptions, ...(baseUrl !== undefined && {baseUrl})})
  return JSON.parse(String(files.get('glossary.jsonld')))
}

describe('glossary.jsonld', () => {
  it('is one set of terms, each under its id', () => {
    expect(data()).toMatchObject({'@type': 'DefinedTermSet', '@id': 'glossary/index.html'})
    expect(data().hasDefinedTerm).toHaveLength(sampleEdition.terms.length)
    expect(JSON.stringify(data())).toContain('"termCode":"kettle"')
  })

  it.skipIf(!shapes || !context)('conforms to the shapes of schema.org, which refuse what is wrong', async () => {
    const quads = await quadsOf(data(base), context ?? '', base)
    expect(quads).toContain(`<${base}glossary/kettle.html> <http://schema.org/termCode> "kettle"`)
    expect(await shaclProblems(quads, shapes ?? '')).toEqual([])
    const wrong = {...data(base), hasDefinedTerm: [{'@type': 'Question', acceptedAnswer: 'words'}]}
    expect(await shaclProblems(await quadsOf(wrong, context ?? '', base), shapes ?? '')).not.toEqual([])
  })

  it.skipIf(!context)('gives every term the same address with and without a configured one', async () => {
    expect(await quadsOf(data(), context ?? '', base)).toBe(await quadsOf(data(base), context ?? '', base))
  })
})
