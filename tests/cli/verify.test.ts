/** Tests of the command `verify`: an edition holds as it was built, and tampering with any part of it is seen. */
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {digest} from '../../pipeline/model/digest.ts'
import {harbourCorpus} from '../support/harbour-corpus.ts'
import {runRecension} from '../support/run-recension.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'

const parent = temporaryFolder()
const built = join(parent, 'built')
let copies = 0

beforeAll(async () => {
  writeFolder(join(built, 'sources'), harbourCorpus)
  expect((await runRecension(built, 'build')).code).toBe(0)
})

describe('recension verify', () => {
  it('proves an edition as it was built, and says how much it checked', async () => {
    const {code, err} = await runRecension(built, 'verify', 'out', '--sources', 'sources')
    expect(err).toMatch(
      /^The edition in out holds: \d{2,} passages recomputed, \d{3,} places and \d{2,} quotations found in 3 articles/
    )
    expect(code).toBe(0)
  })

  it.each<[string, string, (text: string) => string, string]>([
    ['a word of the edition', 'out/data/edition.json', text => text.replaceAll('forty cars', 'fifty cars'), 'RC085'],
    [
      'a passage of a page',
      'out/glossary/ferry.html',
      text => text.replace(/(data-passage=[^>]*>)A ferry/, '$1No ferry'),
      'RC0856'
    ],
    [
      'the description of a page',
      'out/glossary/ferry.html',
      text => text.replace('content="A ferry is', 'content="A ferry was'),
      'RC0856'
    ],
    [
      'a definition in the data of a page',
      'out/glossary/ferry.html',
      text => text.replace('"description":"A ferry is', '"description":"A ferry was'),
      'RC0856'
    ],
    [
      'an answer in the data of a page',
      'out/faq/index.html',
      text => text.replace('"@type":"Answer","text":"', '"@type":"Answer","text":"Never. '),
      'RC0856'
    ],
    [
      'a quotation added to a page',
      'out/index.html',
      text => text.replace('</main>', '<blockquote>Ferries can fly.</blockquote></main>'),
      'RC0856'
    ],
    [
      'a passage of the Markdown',
      'out/recension.md',
      text => text.replace('that carries people', 'that carries gulls'),
      'RC0856'
    ],
    ['a sentence added to the Markdown', 'out/recension.md', text => `${text}\nFerries can fly.\n`, 'RC0856'],
    ['a word of a source', 'sources/harbour-guide.txt', text => text.replace('forty cars', 'fifty cars'), 'RC0852'],
    ['a source in Markdown', 'sources/registry.md', text => `${text}\n`, 'RC0852'],
    ['a source in HTML', 'sources/island/visitors.html', text => text.replace('1998', '1999'), 'RC0852']
  ])('sees %s changed, even by one who mends the manifest', async (_what, path, change, code) => {
    const here = copy()
    const before = readFileSync(join(here, path), 'utf8')
    const changed = change(before)
    expect(changed).not.toBe(before)
    writeFileSync(join(here, path), changed)
    if (path.startsWith('out/')) mendManifest(join(here, 'out'), path.slice('out/'.length), changed)
    const ran = await runRecension(here, 'verify')
    expect(ran.err).toContain(path)
    expect(ran.err).toContain(` error ${code}`)
    expect(ran.err).toContain('The edition in out does not hold.')
    expect(ran.code).toBe(1)
  })

  it('sees a file changed, added or taken away', async () => {
    for (const tamper of [
      (out: string) => writeFileSync(join(out, 'references.bib'), ''),
      (out: string) => writeFileSync(join(out, 'data/extra.json'), ''),
      (out: string) => rmSync(join(out, 'references.ris'))
    ]) {
      const here = copy()
      tamper(join(here, 'out'))
      const {code, err} = await runRecension(here, 'verify')
      expect(err).toContain('RC0857')
      expect(code).toBe(1)
    }
  })

  it('sees a source that is gone', async () => {
    const here = copy()
    rmSync(join(here, 'sources/registry.md'))
    const {code, err} = await runRecension(here, 'verify')
    expect(err).toContain('sources/registry.md: error RC0852')
    expect(code).toBe(1)
  })

  it.each([
    [['verify', 'nowhere'], 'RC0919'],
    [['verify', 'sources'], 'RC0919'],
    [['verify', 'out', '-s', 'nowhere'], 'RC0901']
  ])('ends with 2 where there is nothing to verify: %j', async (line, code) => {
    const ran = await runRecension(built, ...line)
    expect(ran.err).toContain(code)
    expect(ran.code).toBe(2)
  })
})

function copy(): string {
  const here = join(parent, `copy-${copies++}`)
  cpSync(built, here, {recursive: true})
  return here
}

function mendManifest(out: string, path: string, content: string): void {
  const place = join(out, 'recension-manifest.json')
  const manifest = JSON.parse(readFileSync(place, 'utf8'))
  manifest.files[path] = digest(content)
  writeFileSync(place, JSON.stringify(manifest))
}
