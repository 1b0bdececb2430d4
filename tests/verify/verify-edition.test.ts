/** Tests that an edition holds as it was written, and that no tampering with it goes unseen. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {digest} from '../../pipeline/model/digest.ts'
import type {Edition} from '../../pipeline/model/edition.ts'
import {passageReference} from '../../pipeline/model/passage-reference.ts'
import type {Files} from '../../pipeline/model/registry.ts'
import {verifyEdition} from '../../pipeline/verify/verify-edition.ts'
import {writeCitations} from '../../pipeline/writers/citations/write-citations.ts'
import {writeJson} from '../../pipeline/writers/json/write-json.ts'
import {writeMarkdown} from '../../pipeline/writers/markdown/write-markdown.ts'
import {readSample, sampleFiles} from '../support/sample-articles.ts'
import {sampleEdition} from '../support/sample-edition.ts'
import {writerOptions} from '../support/writer-options.ts'

const manifest = 'recension-manifest.json'
const published = publish(sampleEdition)

describe('verifyEdition', () => {
  it('finds nothing wrong with an edition as it was written, and says how much it checked', () => {
    const {output, diagnostics} = verify({})
    expect(diagnostics).toEqual([])
    const spans = String(published.get('data/edition.json')).match(/"exact":/g) ?? []
    // Six definitions, ten claims, four sides, two answers, six values; on the page the definitions and one more.
    expect(output).toEqual({passages: 28, spans: spans.length, quotations: 18 + 14 + 7})
  })

  it('reports an edition that breaks the schema, with the place', () => {
    const {diagnostics} = verify({change: edition => ({...edition, claims: [{id: 'x'}]})})
    expect(diagnostics[0]).toMatchObject({code: 'RC0851', message: expect.stringContaining('claims.0.')})
  })

  it.each<[string, (json: string) => string, string]>([
    [
      'the text of a definition',
      json => json.replace('"text": "Every crossing takes', '"text": "No crossing takes'),
      'RC0854'
    ],
    ['the text of a claim', json => json.replace(/("kind": "definition",\s*"text": ")A kettle/, '$1A pan'), 'RC0854'],
    ['the wording of a question', json => json.replace('"question": "Can a', '"question": "May a'), 'RC0854'],
    [
      'the text of a sentence',
      json => json.replace('"text": "Steam drives it."', '"text": "Steam moves it."'),
      'RC0854'
    ],
    ['the kind of a block', json => json.replace('"kind": "boilerplate"', '"kind": "paragraph"'), 'RC0854'],
    [
      'the title of a source',
      json => json.replace('"title": "Tea on Deck",\n   "csl"', '"title": "Tea",\n   "csl"'),
      'RC0854'
    ],
    ['what a span says', json => json.replace('"exact": "Every crossing', '"exact": "Some crossing'), 'RC0853'],
    ['where a span begins', json => json.replace(/"offset": (\d+)/, (_, at) => `"offset": ${Number(at) + 1}`), 'RC085'],
    ['the line of a span', json => json.replace(/("terms": \[[\s\S]*?"line": )(\d+)/, '$1$29'), 'RC0853'],
    [
      'the source of a span',
      json => json.replace(/("terms": \[[\s\S]*?"source": ")island\/ferry-notes/, '$1deck'),
      'RC0853'
    ],
    [
      'the digest of a source',
      json => json.replace(/"digest": "(.)/, (_, digit) => `"digest": "${digit === '0' ? 1 : 0}`),
      'RC0852'
    ],
    ['a count of the coverage', json => json.replace(/"unused": (\d+)/, '"unused": 1$1'), 'RC0855'],
    ['the fate of a sentence', json => json.replace('"fate": "unused"', '"fate": "published"'), 'RC0855']
  ])('sees a change of %s in the edition', (_what, change, code) => {
    const json = String(published.get('data/edition.json'))
    const changed = change(json)
    expect(changed).not.toBe(json)
    expect(codes(verify({change: () => JSON.parse(changed)}))).toContainEqual(expect.stringContaining(code))
  })

  it.each<[string, string, (content: string) => string]>([
    [
      'a word of a quotation in HTML',
      'glossary.html',
      html => html.replace('A covered', 'An open').replace('spout', 'lid')
    ],
    ['the passage that a quotation in HTML names', 'glossary.html', html => html.replace(/@\d+-/, '@1-')],
    ['a quotation added in HTML', 'glossary.html', html => html.replace('</body>', '<q>Kettles fly.</q></body>')],
    ['a block quotation in HTML', 'glossary.html', html => html.replace('Steam drives', 'Coal drives')],
    ['a word of a definition in Markdown', 'recension.md', text => text.replace('covered vessel', 'open vessel')],
    [
      'a paragraph added in Markdown',
      'recension.md',
      text => text.replace('# Questions', 'Kettles fly.\n\n# Questions')
    ],
    [
      'a quotation added in Markdown',
      'recension.md',
      text => text.replace('# Questions', 'Kettles fly. [@deck]\n\n# Questions')
    ],
    ['a citation in Markdown', 'recension.md', text => text.replace('[@deck]', '[@galley-kettles]')],
    ['a cell in Markdown', 'recension.md', text => text.replace('3000 W', '30 W')],
    ['a question in Markdown', 'recension.md', text => text.replace('Can a kettle', 'Can a pan')],
    ['a term in Markdown', 'recension.md', text => text.replace('[whistle]', '[horn]')],
    ['markup added in Markdown', 'recension.md', text => text.replace('covered vessel', '*covered* vessel')],
    ['a list added in Markdown', 'recension.md', text => text.replace('# Questions', '- Kettles fly.\n\n# Questions')]
  ])('sees %s', (_what, path, change) => {
    const before = String(published.get(path))
    const changed = change(before)
    expect(changed).not.toBe(before)
    // The tamperer knows of the manifest and mends it.
    const files = withManifest(new Map([...published, [path, changed]]))
    expect(codes(verify({files}))).toContain('RC0856')
  })

  it('sees a source that was changed, and one that is gone', () => {
    const changed = sampleFiles.map(({path, bytes}) => ({path, bytes: path === 'deck.html' ? bytes.slice(1) : bytes}))
    expect(codes(verify({sources: changed}))).toContain('RC0852')
    expect(codes(verify({sources: sampleFiles.slice(1)}))).toContain('RC0852')
  })

  it('sees a file that was changed, added or taken away', () => {
    const changed = new Map([...published, ['references.bib', '@online{other,}']])
    expect(codes(verify({files: changed}))).toEqual(['RC0857'])
    expect(codes(verify({files: new Map([...published, ['extra.css', '']])}))).toEqual(['RC0857'])
    for (const path of ['references.ris', manifest]) {
      const fewer = new Map([...published].filter(([name]) => name !== path))
      expect(codes(verify({files: fewer}))).toEqual(['RC0857'])
    }
    expect(codes(verify({files: new Map([...published, [manifest, 'no']])}))).toEqual(['RC0857'])
  })

  it('sees any change of any character of a file or source', () => {
    const paths = [...published.keys()].filter(path => path !== manifest)
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.string({minLength: 1, maxLength: 1}), (path, at, other) => {
        const content = String(published.get(path))
        const changed = flipped(content, at, other)
        fc.pre(changed !== content)
        expect(codes(verify({files: new Map([...published, [path, changed]])}))).not.toEqual([])
      }),
      {numRuns: 40}
    )
    fc.assert(
      fc.property(fc.nat(sampleFiles.length - 1), fc.nat(), fc.integer({min: 1, max: 255}), (index, at, mask) => {
        const sources = sampleFiles.map(({path, bytes}, place) => ({
          path,
          bytes:
            place === index ? bytes.map((byte, offset) => (offset === at % bytes.length ? byte ^ mask : byte)) : bytes
        }))
        expect(codes(verify({sources}))).toContain('RC0852')
      }),
      {numRuns: 40}
    )
  })

  it('sees any change of a character of a published passage, even by one who mends the manifest', () => {
    const texts = sampleEdition.terms.flatMap(term => term.definitions.map(definition => definition.text))
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.stringMatching(/^[a-z0-9]$/), (text, at, letter) => {
        const changed = flipped(text, at, letter)
        fc.pre(changed !== text)
        const json = String(published.get('data/edition.json')).replaceAll(
          JSON.stringify(text),
          JSON.stringify(changed)
        )
        expect(codes(verify({change: () => JSON.parse(json)}))).toContain('RC0854')
        const html = String(published.get('glossary.html')).replace(escaped(text), escaped(changed))
        expect(codes(verify({files: withManifest(new Map([...published, ['glossary.html', html]]))}))).toContain(
          'RC0856'
        )
      }),
      {numRuns: 60}
    )
  })

  it('never throws, whatever stands in the place of an edition', () => {
    const whole = JSON.parse(String(published.get('data/edition.json')))
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(whole)), fc.jsonValue(), (key, value) => {
        fc.pre(JSON.stringify(whole[key]) !== JSON.stringify(value) && key !== 'title')
        expect(() => verify({change: () => ({...whole, [key]: value})})).not.toThrow()
      }),
      {numRuns: 50}
    )
  })
})

function verify(given: {
  readonly change?: (edition: Record<string, unknown>) => unknown
  readonly files?: Files
  readonly sources?: typeof sampleFiles
}) {
  const edition = JSON.parse(String(published.get('data/edition.json')))
  const input = {
    edition: given.change ? given.change(edition) : edition,
    files: given.files ?? published,
    sources: given.sources ?? sampleFiles
  }
  return verifyEdition(input, {read: readSample})
}

function codes(result: ReturnType<typeof verify>): readonly string[] {
  return result.diagnostics.map(finding => finding.code)
}

function flipped(text: string, at: number, other: string): string {
  const index = at % text.length
  return text.slice(0, index) + other + text.slice(index + 1)
}

function publish(edition: Edition): Files {
  const written = [writeJson, writeMarkdown, writeCitations].flatMap(writer => [
    ...writer.write(edition, writerOptions)
  ])
  return withManifest(new Map([...written, ['glossary.html', page(edition)]]))
}

function withManifest(files: Files): Files {
  const listed = [...files].filter(([path]) => path !== manifest).map(([path, content]) => [path, digest(content)])
  return new Map([...files, [manifest, JSON.stringify({files: Object.fromEntries(listed)})]])
}

/** Just enough of a page: definitions as passages, and a quotation that names no passage. */
function page(edition: Edition): string {
  const definitions = edition.terms.flatMap(term => term.definitions)
  const quoted = definitions.map(
    passage => `<p data-passage="${escaped(passageReference(passage))}"><a href="#x">${escaped(passage.text)}</a></p>`
  )
  const other = '<blockquote>Steam drives it.<cite>Galley Kettles</cite></blockquote>'
  return `<!doctype html><html><body>${quoted.join('\n')}${other}</body></html>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
