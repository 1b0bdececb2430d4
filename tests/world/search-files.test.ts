/** Tests of the search index: the same bytes for the same records, and nothing of a source that is not republished. */
import {describe, expect, it} from 'vitest'
import type {Files} from '../../pipeline/model/registry.ts'
import {searchFiles} from '../../pipeline/world/search-files.ts'
import {writeSearch} from '../../pipeline/writers/search/write-search.ts'
import {sampleEdition} from '../support/sample-edition.ts'
import {writerOptions} from '../support/writer-options.ts'

const files = writeSearch.write(sampleEdition, writerOptions)

function bytes(of: Files): readonly (readonly [string, string])[] {
  return [...of].map(([path, content]) => [path, Buffer.from(content).toString('base64')])
}

describe('searchFiles', () => {
  it('are what a browser needs, and gives the same bytes every time', async () => {
    const first = await searchFiles(files)
    const second = await searchFiles(files)
    expect(first.diagnostics).toEqual([])
    expect(first.output.has('pagefind/pagefind.js')).toBe(true)
    expect([...first.output.keys()].filter(path => /\.pf_fragment$/.test(path)).length).toBeGreaterThan(10)
    expect([...first.output.keys()].filter(path => /-ui\.|highlight/.test(path))).toEqual([])
    expect(bytes(second.output)).toEqual(bytes(first.output))
  })

  it('are none where there are no records', async () => {
    const none: Files = new Map([['index.html', '<!DOCTYPE html>']])
    expect(await searchFiles(none)).toEqual({output: new Map(), diagnostics: []})
  })

  it('publishes without search, and says so, where the records cannot be indexed', async () => {
    const broken: Files = new Map([['search/records.json', '{"language":"en","records":[{"url":1}]}']])
    const {output, diagnostics} = await searchFiles(broken)
    expect([...output.keys()]).toEqual([])
    expect(diagnostics.map(({code, severity}) => [code, severity])).toEqual([['RC0805', 'warning']])
  })

  it('indexes terms, questions, tables, disagreements and claims by their published words alone', () => {
    const {records} = JSON.parse(String(files.get('search/records.json')))
    const kinds = new Set(records.map(({kind}: {kind: string}) => kind))
    expect([...kinds]).toEqual(['Term', 'Question', 'Table', 'Disagreement', 'Claim'])
    expect(JSON.stringify(records)).not.toContain('Steam drives it.')
  })
})
