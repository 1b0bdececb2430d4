/** Tests of the document in Markdown and of its parts: what they hold. Pandoc's reading is tested in `tests/print/`. */
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import type {Edition} from '../../../pipeline/model/edition.ts'
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
    expect(markdown).toMatch(/## Asked and not answered \{#unanswered\}\n\n\[[^\n]*\]\{#question-milk\}\n/)
    expect(markdown).toMatch(/\| 1200 W \[[^\]]*\] \[\[Disputed\.\]\(#conflict-litres\)\]\{\.editorial\} \|/)
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

describe('a part', () => {
  const parts = writeMarkdown.write(sampleEdition, writerOptions)

  it('has no metadata, which would overrule that of the book it is put in', () => {
    for (const name of ['glossary.md', 'tables.md', 'faq.md']) expect(String(parts.get(name))).toMatch(/^# /)
  })

  it('links to nothing that it lacks, and keeps the words', () => {
    expect(String(parts.get('glossary.md'))).toContain('[Sources disagree: quantifier]{.editorial}')
    expect(String(parts.get('glossary.md'))).toContain('](#term-kettle)')
    for (const name of ['glossary.md', 'tables.md', 'faq.md']) {
      const text = String(parts.get(name))
      const targets = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(match => match[1])
      for (const target of targets) expect(text).toContain(`{#${target}}`)
    }
  })
})

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
