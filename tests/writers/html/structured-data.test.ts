/** Tests of the structured data of the pages: against the shapes of schema.org, and against content that would break out. */
import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {structuredData} from '../../../pipeline/writers/html/structured-data.ts'
import {writeHtml} from '../../../pipeline/writers/html/write-html.ts'
import type {Page} from '../../../templates/site.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {quadsOf, shaclProblems} from '../../support/shacl-problems.ts'
import {elementsOf, pagesOf} from '../../support/site-problems.ts'
import {writerOptions} from '../../support/writer-options.ts'

const schemas = new URL('../../../../shared/schemas/', import.meta.url)
const present = existsSync(new URL('schemaorg-shapes.shacl', schemas))
const base = 'https://site.example/docs/'

/** The data blocks of a site, by page. */
function blocks(baseUrl?: string): ReadonlyMap<string, Record<string, unknown>> {
  const files = writeHtml.write(sampleEdition, {...writerOptions, ...(baseUrl !== undefined && {baseUrl})})
  const found = [...pagesOf(files)].flatMap(([path, tree]) =>
    elementsOf(tree).flatMap(({tagName, properties, children: [text]}) =>
      tagName === 'script' && properties.type === 'application/ld+json' && text?.type === 'text'
        ? [[path, JSON.parse(text.value)] as const]
        : []
    )
  )
  return new Map(found)
}

function pageWith(data: Page['structuredData']): Page {
  return {path: 'glossary/kettle.html', title: '', content: [], ...(data && {structuredData: data})}
}

describe('structuredData', () => {
  it('says of every kind of page what it is', () => {
    const kinds = [...blocks()].map(([path, data]) => `${path} ${data['@type']}`)
    expect(kinds).toEqual(
      expect.arrayContaining([
        'index.html Dataset',
        'glossary/index.html DefinedTermSet',
        'glossary/kettle.html DefinedTerm',
        'faq/index.html FAQPage',
        'sources/deck.html Article'
      ])
    )
  })

  it('publishes a question only with its answer', () => {
    const names = JSON.stringify(blocks().get('faq/index.html'))
    expect(names).toContain('What is a whistle for?')
    expect(names).not.toContain('Can a kettle boil milk?')
  })

  it('links within the site, or to where it is published', () => {
    expect(blocks().get('glossary/kettle.html')).toMatchObject({url: 'kettle.html'})
    expect(blocks('https://site.example/docs').get('glossary/kettle.html')).toMatchObject({
      url: 'https://site.example/docs/glossary/kettle.html',
      inDefinedTermSet: {'@id': 'https://site.example/docs/glossary/index.html'}
    })
  })

  it('lets no content end its element', () => {
    const text = structuredData(pageWith({'@type': 'DefinedTerm', name: '</script><!--&\u2028\u2029'}), undefined)
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(text ?? '')).toMatchObject({name: '</script><!--&\u2028\u2029'})
    expect(structuredData(pageWith(undefined), undefined)).toBeUndefined()
  })

  it.skipIf(!present)('conforms to the shapes of schema.org (skipped without ../shared/schemas)', async () => {
    const shapes = readFileSync(new URL('schemaorg-shapes.shacl', schemas), 'utf8')
    const context = readFileSync(new URL('schemaorgcontext.jsonld', schemas), 'utf8')
    const quads = await Promise.all([...blocks(base).values()].map(data => quadsOf(data, context, base)))
    const all = quads.join('')
    expect(all).toContain('<http://schema.org/DefinedTerm>')
    expect(await shaclProblems(all, shapes)).toEqual([])
    const wrong =
      '<x:faq> <http://schema.org/acceptedAnswer> "words" .\n<x:faq> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Question> .\n'
    expect(await shaclProblems(wrong, shapes)).toHaveLength(1)
  })
})
