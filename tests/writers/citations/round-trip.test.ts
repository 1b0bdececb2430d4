/** Tests that references come back from every format as they went, in over a thousand items, and that other readers take them. */
import {execFileSync, spawnSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import type {CslData} from '../../../pipeline/bibliography/csl-data.ts'
import {readBibliography} from '../../../pipeline/bibliography/read-bibliography.ts'
import {biblatex} from '../../../pipeline/writers/citations/biblatex.ts'
import {ris} from '../../../pipeline/writers/citations/ris.ts'
import {referenceItems} from '../../support/reference-items.ts'

/** The types and fields that each format is to keep; `docs/citations.md` says the same. */
const common = ['id', 'type', 'title', 'author', 'issued', 'URL', 'DOI'] as const
const fields = {
  bib: {
    webpage: [...common, 'container-title', 'publisher', 'publisher-place', 'editor', 'page', 'volume'],
    'article-journal': [...common, 'container-title', 'volume', 'issue', 'page', 'editor'],
    'paper-conference': [...common, 'container-title', 'volume', 'page', 'publisher', 'publisher-place', 'editor'],
    report: [...common, 'number', 'genre', 'publisher', 'publisher-place', 'editor'],
    book: [...common, 'volume', 'edition', 'publisher', 'publisher-place', 'editor']
  },
  ris: {
    webpage: [...common, 'container-title'],
    'article-journal': [...common, 'container-title', 'volume', 'issue', 'page'],
    'paper-conference': [...common, 'container-title', 'volume', 'page', 'publisher', 'publisher-place'],
    report: [...common, 'publisher', 'publisher-place'],
    book: [...common, 'volume', 'edition', 'publisher', 'publisher-place']
  }
} as const

type Kept = Readonly<Record<string, readonly string[]>>

const signs = ['&', '50 % off', 'C# and _under_', '$5 {braces}', 'a ~ b ^ c', 'back\\slash', 'É 茶', '<i>tag</i>']

/** Short ids, for RIS cuts longer ones; every title with a sign that some format takes for its own. */
const items = referenceItems
  .filter(item => item.type in fields.bib)
  .map((item, index): CslData => ({...item, id: `k${index}`, title: `${item.title} ${signs[index % signs.length]}`}))

function kept(item: CslData | undefined, wanted: Kept): Record<string, unknown> {
  const entries = Object.entries(item ?? {}).filter(([field]) => wanted[item?.type ?? '']?.includes(field))
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    sorted.map(([field, value]) => [field, field === 'author' ? item?.author?.map(whole) : value])
  )
}

/** A particle may come back as a part of its own. */
function whole({'non-dropping-particle': particle, ...name}: NonNullable<CslData['author']>[number]) {
  return {...name, ...(particle !== undefined && {family: `${particle} ${name.family}`})}
}

describe('a round trip', () => {
  it.each([
    ['BibLaTeX', 'x.bib', biblatex, fields.bib],
    ['RIS', 'x.ris', ris, fields.ris]
  ] as const)('loses nothing of its fields in %s', (_name, path, write, wanted) => {
    expect(items.length).toBeGreaterThan(1000)
    const {output, diagnostics} = readBibliography(path, write(items))
    expect(diagnostics).toEqual([])
    const back = new Map(output.map(item => [item.id, item]))
    for (const item of items) expect(kept(back.get(item.id), wanted)).toEqual(kept(item, wanted))
  })

  it('loses nothing at all in CSL-JSON', () => {
    expect(readBibliography('x.json', JSON.stringify(items)).output).toEqual(items)
  })
})

const pandoc = spawnSync('pandoc', ['--version']).status === 0

describe.skipIf(!pandoc)('Pandoc (skipped where it is not installed)', () => {
  it.each([
    ['biblatex', biblatex],
    ['csljson', (works: readonly CslData[]) => JSON.stringify(works)]
  ] as const)('reads every item of %s with its title, authors and year', (format, write) => {
    const json = execFileSync('pandoc', ['-f', format, '-t', 'csljson', '--fail-if-warnings'], {
      input: write(items),
      maxBuffer: 1e8
    })
    const read: readonly CslData[] = JSON.parse(json.toString())
    expect(read.map(item => item.id)).toEqual(items.map(item => item.id))
    for (const [index, item] of items.entries()) {
      expect(read[index]?.author?.length ?? 0).toBe(item.author?.length ?? 0)
      expect(String(read[index]?.issued?.['date-parts']?.[0]?.[0])).toBe(String(item.issued?.['date-parts']?.[0]?.[0]))
    }
  })
})

const bibutils = spawnSync('ris2xml', ['--version']).error === undefined

describe.skipIf(!bibutils)('bibutils (skipped where it is not installed)', () => {
  it.each([
    ['ris2xml', ris],
    ['biblatex2xml', biblatex]
  ] as const)('reads every item with its title: %s', (program, write) => {
    const xml = execFileSync(program, [], {
      input: write(items),
      maxBuffer: 1e8,
      stdio: ['pipe', 'pipe', 'ignore']
    }).toString()
    expect(xml.match(/<mods[ >]/g)).toHaveLength(items.length)
    for (const [index] of items.entries()) expect(xml).toContain(`ID="k${index}"`)
  })
})
