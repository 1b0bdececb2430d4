/** Tests of the road through Pandoc: real editions, counted in Pandoc's own tree, and turned into HTML, DOCX and PDF. */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {compile} from '../../pipeline/compile.ts'
import type {Edition} from '../../pipeline/model/edition.ts'
import {shownValues} from '../../pipeline/model/shown-values.ts'
import {writeCitations} from '../../pipeline/writers/citations/write-citations.ts'
import {fitTable} from '../../pipeline/writers/markdown/fit-table.ts'
import {writeMarkdown} from '../../pipeline/writers/markdown/write-markdown.ts'
import {editionOptions} from '../support/edition-options.ts'
import {sampleEdition} from '../support/sample-edition.ts'

const root = join(import.meta.dirname, '..', '..')
const seeds = join(root, '..', 'shared', 'seeds')
const pandoc = spawnSync('pandoc', ['--version']).error === undefined
const weasyprint = spawnSync('weasyprint', ['--version']).error === undefined
const foreign = '/usr/share/citation-style-language/styles/ieee.csl'
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true})
})

/** A folder with what the writers of Markdown and citations make of an edition. */
function written(edition: Edition): string {
  const folder = mkdtempSync(join(tmpdir(), 'recension-'))
  folders.push(folder)
  for (const writer of [writeMarkdown, writeCitations]) {
    for (const [path, content] of writer.write(edition, editionOptions)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), content)
    }
  }
  return folder
}

function editionOf(folder: string): Edition {
  const names = readdirSync(folder)
  const articles = names.filter(name => /\.(?:txt|md|html)$/.test(name))
  const sources = articles.map(path => ({path, bytes: readFileSync(join(folder, path))}))
  const bibliography = names
    .filter(name => /\.(?:bib|ris|csl\.json)$/.test(name))
    .map(path => ({path, text: readFileSync(join(folder, path), 'utf8')}))
  return compile({sources, bibliography}, {...editionOptions, writers: []}).edition
}

function run(folder: string, ...options: readonly string[]): string {
  const always = ['--citeproc', '--fail-if-warnings', '--wrap=preserve']
  return execFileSync('pandoc', [...always, ...options], {cwd: folder, maxBuffer: 1e9, stdio: 'pipe'}).toString()
}

interface Node {
  readonly t: string
  readonly c: string
}

function nodesOf(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(nodesOf)
  return 't' in value && typeof value.t === 'string'
    ? [{t: value.t, c: JSON.stringify('c' in value ? value.c : null)}, ...inner]
    : inner
}

function expectAllIn(edition: Edition, json: string): void {
  const nodes = nodesOf(JSON.parse(json).blocks)
  const count = (kind: string, pattern: RegExp) => nodes.filter(({t, c}) => t === kind && pattern.test(c)).length
  expect(count('Span', /^\[\["term-/)).toBe(edition.terms.length)
  const answered = edition.questions.filter(question => question.answered)
  expect(count('Header', /^\[2,\["question-/)).toBe(answered.length)
  expect(count('Span', /^\[\["question-/)).toBe(edition.questions.length - answered.length)
  expect(count('Div', /^\[\["",\["conflict"\]/)).toBe(edition.conflicts.length)
  expect(count('Table', /./)).toBe(edition.tables.flatMap(fitTable).length)
  const passages = [
    ...edition.terms.flatMap(term => term.definitions),
    ...edition.questions.flatMap(question => question.answer),
    ...edition.conflicts.flatMap(conflict => conflict.sides),
    ...edition.tables.flatMap(table => table.cells.flatMap(cell => shownValues(cell).shown))
  ]
  expect(count('Cite', /./)).toBe(passages.length + edition.sources.length)
  for (const {csl} of edition.sources) expect(count('Div', new RegExp(`^\\[\\["ref-${csl.id}"`))).toBe(1)
  for (const {id} of edition.works ?? []) expect(count('Div', new RegExp(`^\\[\\["ref-${id}"`))).toBe(1)
  expect(count('RawInline', /./) + count('RawBlock', /./) + count('Math', /./)).toBe(0)
}

const editions: readonly (readonly [string, () => Edition, boolean])[] = [
  ['a small edition', () => sampleEdition, true],
  ['the sources of this project', () => editionOf(join(root, 'sources')), true],
  ['five real articles (skipped where they are not there)', () => editionOf(seeds), existsSync(seeds)]
]

describe.skipIf(!pandoc)('Pandoc (skipped where it is not installed)', () => {
  describe.each(editions)('%s', (_name, make, there) => {
    it.skipIf(!there)(
      'is read without a warning, whole, in two styles, and part by part',
      () => {
        const edition = make()
        const folder = written(edition)
        expectAllIn(edition, run(folder, '-t', 'json', 'recension.md'))
        if (existsSync(foreign)) {
          const ieee = run(folder, '--csl', foreign, '-t', 'plain', 'recension.md')
          expect(ieee).toMatch(/\[1\]/)
        }
        for (const part of ['glossary.md', 'tables.md', 'faq.md']) {
          run(folder, '--bibliography', 'references.csl.json', '-t', 'json', part)
        }
        run(folder, '--standalone', '-o', 'recension.docx', 'recension.md')
        expect(readFileSync(join(folder, 'recension.docx')).subarray(0, 2).toString()).toBe('PK')
      },
      240_000
    )
  })

  it.skipIf(!weasyprint)(
    'makes a PDF with WeasyPrint (skipped where it is not installed)',
    () => {
      const folder = written(sampleEdition)
      run(folder, '--standalone', '--pdf-engine=weasyprint', '-o', 'recension.pdf', 'recension.md')
      expect(readFileSync(join(folder, 'recension.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    },
    120_000
  )
})
