/** Tests of the concept scheme, by a parser of Turtle and a validator of shapes that we did not write. */

import fc from 'fast-check'
import {Parser, Writer} from 'n3'
import {describe, expect, it} from 'vitest'
import type {Edition} from '../../../pipeline/model/edition.ts'
import {writeSkos} from '../../../pipeline/writers/skos/write-skos.ts'
import {hostileEdition} from '../../support/hostile-edition.ts'
import {hostileText} from '../../support/hostile-text.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {shaclProblems} from '../../support/shacl-problems.ts'
import {sharedFile} from '../../support/shared-file.ts'
import {writerOptions} from '../../support/writer-options.ts'

const base = 'https://harbour.example/docs/'
const skos = 'http://www.w3.org/2004/02/skos/core#'

/** As DESIGN of the format asks: one preferred label a language, apart from the others, one scheme. */
const ownShapes = `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix skos: <${skos}> . @prefix x: <urn:x:> .
x:Concept a sh:NodeShape ; sh:targetClass skos:Concept ;
  sh:property [ sh:path skos:prefLabel ; sh:uniqueLang true ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path skos:prefLabel ; sh:disjoint skos:altLabel ] ;
  sh:property [ sh:path skos:notation ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path skos:related ; sh:disjoint skos:broader ] ;
  sh:property [ sh:path skos:inScheme ; sh:class skos:ConceptScheme ; sh:minCount 1 ; sh:maxCount 1 ] .
`

function turtle(edition: Edition = sampleEdition, baseUrl?: string): string {
  const files = writeSkos.write(edition, {...writerOptions, ...(baseUrl !== undefined && {baseUrl})})
  return String(files.get('glossary.ttl'))
}

function quads(text: string) {
  return new Parser({baseIRI: base}).parse(text)
}

function asQuads(text: string): Promise<string> {
  const writer = new Writer({format: 'N-Quads'})
  writer.addQuads(quads(text))
  return new Promise((resolve, reject) =>
    writer.end((error, result) => (error ? reject(error) : resolve(String(result))))
  )
}

describe('glossary.ttl', () => {
  it('makes every term a concept of one scheme, under the address of its page', () => {
    const found = quads(turtle())
    const concepts = found.filter(({predicate}) => predicate.value === `${skos}inScheme`)
    expect(concepts.map(({subject}) => subject.value)).toEqual(
      sampleEdition.terms.map(({id}) => `${base}glossary/${id}.html`)
    )
    expect(found).toEqual(quads(turtle(sampleEdition, base)))
    const label = found.find(
      ({subject, predicate}) => subject.value.endsWith('/kettle.html') && predicate.value === `${skos}prefLabel`
    )
    expect(label?.object).toMatchObject({value: 'kettle', language: 'en'})
  })

  it('conforms to shapes of our own, which refuse two labels or none', async () => {
    expect(await shaclProblems(await asQuads(turtle()), ownShapes)).toEqual([])
    const twice = turtle().replace('skos:altLabel "tea kettle"@en', 'skos:altLabel "kettle"@en')
    expect(twice).not.toBe(turtle())
    expect(await shaclProblems(await asQuads(twice), ownShapes)).toHaveLength(1)
    const none = turtle().replace('skos:prefLabel "kettle"@en', 'skos:hiddenLabel "kettle"@en')
    expect(await shaclProblems(await asQuads(none), ownShapes)).not.toEqual([])
  })

  const shapes = sharedFile('schemas/skos-shapes.ttl')
  it.skipIf(!shapes)('conforms to shapes of others', async () => {
    expect(await shaclProblems(await asQuads(turtle()), shapes ?? '')).toEqual([])
    const none = turtle().replace('skos:prefLabel "kettle"@en', 'skos:hiddenLabel "kettle"@en')
    expect(await shaclProblems(await asQuads(none), shapes ?? '')).not.toEqual([])
  })

  it('lets no related concept be a broader one as well', () => {
    const circle = sampleEdition.terms.map(term =>
      term.id === 'galley-kettle' ? {...term, related: ['kettle', 'ferry']} : term
    )
    const related = quads(turtle({...sampleEdition, terms: circle})).filter(
      ({subject, predicate}) => predicate.value === `${skos}related` && subject.value.includes('galley')
    )
    expect(related.map(({object}) => object.value)).toEqual([`${base}glossary/ferry.html`])
  })

  it('comes back word for word, whatever a term is called', () => {
    fc.assert(
      fc.property(hostileText, words => {
        const labels = quads(turtle(hostileEdition(words))).filter(
          ({predicate}) => predicate.value === `${skos}prefLabel`
        )
        expect(labels).toHaveLength(sampleEdition.terms.length)
        expect(labels[0]?.object.value).toBe(words.replace(/\p{Cs}/gu, '\uFFFD'))
      }),
      {numRuns: 60}
    )
  })

  it('would not be read if a quotation mark were missing', () => {
    expect(() => quads(turtle().replace('"kettle"@en', '"kettle@en'))).toThrow()
  })
})
