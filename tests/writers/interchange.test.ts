/** Tests over every form in which terms leave the edition: one identifier a term, and no more of the sources than is published. */
import {describe, expect, it} from 'vitest'
import type {Edition} from '../../pipeline/model/edition.ts'
import type {WriterOptions} from '../../pipeline/model/registry.ts'
import {readLook} from '../../pipeline/world/read-look.ts'
import {writers} from '../../pipeline/writers/index.ts'
import {sampleEdition} from '../support/sample-edition.ts'
import {writerOptions} from '../support/writer-options.ts'

const names = ['glossary', 'jsonld', 'skos', 'tbx', 'inventory', 'annotations', 'embed', 'feed', 'vale']
const baseUrl = 'https://harbour.example/docs'
const options: WriterOptions = {
  ...writerOptions,
  baseUrl,
  look: readLook(),
  since: {...sampleEdition, terms: [], claims: [], conflicts: [], questions: []}
}

function textsOf(edition: Edition, sourcePages: WriterOptions['sourcePages']): ReadonlyMap<string, string> {
  const chosen = writers.filter(({name}) => names.includes(name))
  expect(chosen.map(({name}) => name).sort()).toEqual([...names].sort())
  const files = chosen.flatMap(writer => [...writer.write(edition, {...options, sourcePages})])
  return new Map(
    files.map(([path, content]) => [path, typeof content === 'string' ? content : new TextDecoder().decode(content)])
  )
}

describe('every form of the glossary', () => {
  it('names a term by its id, and by the address of its page', () => {
    const files = textsOf(sampleEdition, 'full')
    const claimed = new Set(sampleEdition.claims.flatMap(({terms}) => terms))
    expect([...claimed].sort()).toEqual(sampleEdition.terms.map(({id}) => id))
    const withAddress = ['glossary.csv', 'glossary.jsonld', 'glossary.ttl', 'glossary.tbx', 'claims.jsonld', 'feed.xml']
    const missing = sampleEdition.terms.flatMap(({id}) => [
      ...withAddress.filter(path => !files.get(path)?.includes(`${baseUrl}/glossary/${id}.html`)),
      ...['data/glossary.json', 'objects.inv'].filter(path => !files.get(path)?.includes(`glossary/${id}.html`))
    ])
    expect(missing).toEqual([])
  })

  it.each(['none', 'excerpts'] as const)(
    'gives no sentence that is not published, with source pages “%s”',
    sourcePages => {
      // Titles of sources are metadata, which every list of sources gives.
      const published = JSON.stringify([
        sampleEdition.sources.map(({title}) => title),
        sampleEdition.claims,
        sampleEdition.terms.map(({definitions}) => definitions),
        sampleEdition.questions,
        sampleEdition.conflicts
      ])
      const withheld = sampleEdition.sources
        .flatMap(({sentences}) => sentences)
        .filter(
          ({fate, text}) => (fate === 'unused' || fate === 'dropped') && text.length > 25 && !published.includes(text)
        )
        .map(({text}) => text)
      expect(withheld.length).toBeGreaterThan(0)
      const all = [...textsOf(sampleEdition, sourcePages).values()].join('\n')
      expect(withheld.filter(text => all.includes(text))).toEqual([])
    }
  )

  it('is the same bytes every time', () => {
    expect([...textsOf(sampleEdition, 'full')]).toEqual([...textsOf(sampleEdition, 'full')])
  })
})
