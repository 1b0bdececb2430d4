/** Tests of the printed document: what it holds, and that Pandoc reads it without a warning. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import type {Edition} from '../../../pipeline/model/edition.ts'
import {writeCitations} from '../../../pipeline/writers/citations/write-citations.ts'
import {writeMarkdown} from '../../../pipeline/writers/markdown/write-markdown.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {writerOptions} from '../../support/writer-options.ts'

function written(edition: Edition): string {
  return String(writeMarkdown.write(edition, writerOptions).get('recension.md'))
}

function metadataOf(markdown: string): Record<string, unknown> {
  return parse(/^---\n(.*?)\n---\n/s.exec(markdown)?.[1] ?? '')
}

const markdown = written(sampleEdition)

describe('writeMarkdown', () => {
  it('opens with the metadata that Pandoc needs', () => {
    expect(metadataOf(markdown)).toEqual({
      title: 'Kettles and Ferries',
      author: ['Ada Quay'],
      date: '2026-02',
      lang: 'en',
      bibliography: 'references.csl.json',
      csl: 'citation-style.csl',
      nocite: '@*',
      'link-citations': true,
      toc: true
    })
  })

  it('lets no title or author become markup in the metadata', () => {
    const sources = sampleEdition.sources.map(source => ({...source, authors: ['*Ada*\n---\ntoc: false', '@quay']}))
    const {title, author} = metadataOf(written({...sampleEdition, title: '$x$: "A" # <b>', sources}))
    expect(title).toBe('\\$x\\$: \\"A\\" # \\<b\\>')
    expect(author).toEqual(['\\*Ada\\* \\-\\-- toc: false', '\\@quay'].sort())
  })

  it('defines every term under its anchor, in the words of the sources', () => {
    expect(markdown).toContain(
      '[kettle]{#term-kettle}\n\n:   [Also: tea kettle.]{.editorial}\n\n:   A kettle is a covered vessel with a spout in which water is boiled. [@galley-kettles]\n'
    )
    expect(markdown).toContain(':   \\[A kettle\\] is also called a tea kettle. [@galley-kettles]\n')
    expect(markdown).toContain('across water on a fixed route. [@island-ferry-notes; @deck]\n')
  })

  it('marks what an editor decided, and keeps the other side', () => {
    expect(markdown).toMatch(
      /::: \{\.conflict\}\n\n\[Hard conflict[^\n]*\n\n> A galley kettle holds 1\.7 litres\.[^\n]*\n\n\[Preferred by the editor:\]\{\.editorial\}\n\n> A galley kettle holds 2\.5/
    )
  })

  it('says where the sources do not answer and where cells differ', () => {
    expect(markdown).toContain('{#question-milk}\n\n[The sources ask this and do not answer it.]{.editorial}\n')
    expect(markdown).toContain('| [Sources differ:]{.editorial} 3000 W [@galley-kettles] [·]{.editorial} 2200 W [@')
  })

  it('splits a wide table and repeats the first column', () => {
    const wide = wideTable(12, 3)
    const rows = written(wide)
      .split('\n')
      .filter(line => line.startsWith('| '))
    // Turned, because three subjects fit a page and twelve attributes do not.
    expect(rows[0]).toBe('| | Subject 0 | Subject 1 | Subject 2 |')
    expect(rows).toHaveLength(2 + 12)
    const both = written(wideTable(12, 14))
      .split('\n')
      .filter(line => line.startsWith('| | '))
    expect(both.map(line => line.split('|').length - 3)).toEqual([6, 6])
  })

  it('writes a document without parts for an edition without content', () => {
    const empty = {...sampleEdition, sources: [], terms: [], claims: [], conflicts: [], questions: [], tables: []}
    expect(
      written(empty)
        .replace(/^---\n.*?\n---\n/s, '')
        .trim()
    ).toBe('# Glossary {#glossary}')
  })
})

const pandoc = spawnSync('pandoc', ['--version']).status === 0

describe.skipIf(!pandoc)('Pandoc (skipped where it is not installed)', () => {
  it('finds every term, table, question, disagreement and citation, and warns of nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recension-'))
    try {
      for (const writer of [writeMarkdown, writeCitations]) {
        for (const [path, content] of writer.write(sampleEdition, writerOptions)) save(join(folder, path), content)
      }
      const options = ['--citeproc', '--fail-if-warnings', '-t', 'json', 'recension.md']
      const {blocks: tree} = JSON.parse(execFileSync('pandoc', options, {cwd: folder}).toString())
      const count = (kind: string, also = '') =>
        nodesOf(tree).filter(node => node.t === kind && JSON.stringify(node.c).includes(also)).length
      expect(count('Table')).toBe(1)
      expect(
        nodesOf(tree).filter(node => node.t === 'Span' && /^\[\["term-/.test(JSON.stringify(node.c)))
      ).toHaveLength(4)
      expect(
        nodesOf(tree).filter(node => node.t === 'Header' && /^\[2,\["question-/.test(JSON.stringify(node.c)))
      ).toHaveLength(2)
      expect(
        nodesOf(tree).filter(node => node.t === 'Div' && /^\[\["",\["conflict"\]/.test(JSON.stringify(node.c)))
      ).toHaveLength(2)
      expect(count('Cite')).toBe(18 + 3)
      expect(count('RawInline') + count('RawBlock') + count('Math')).toBe(0)
      for (const {csl} of sampleEdition.sources) expect(count('Div', `"ref-${csl.id}"`)).toBeGreaterThan(0)
    } finally {
      rmSync(folder, {recursive: true})
    }
  })
})

function save(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
}

interface PandocNode {
  readonly t: string
  readonly c?: unknown
}

function nodesOf(value: unknown): readonly PandocNode[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(nodesOf)
  return 't' in value && typeof value.t === 'string'
    ? [{t: value.t, c: 'c' in value ? value.c : undefined}, ...inner]
    : inner
}

function wideTable(attributes: number, subjects: number): Edition {
  const heads = (name: string, count: number) =>
    Array.from({length: count}, (_, index) => ({label: `${name} ${index}`, evidence: []}))
  const table = {
    id: 'table-wide',
    title: 'Wide',
    subjects: heads('Subject', subjects),
    attributes: heads('Attribute', attributes),
    cells: []
  }
  return {...sampleEdition, tables: [table]}
}
