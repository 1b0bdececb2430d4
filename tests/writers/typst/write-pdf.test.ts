/** Tests of the printed book: what it holds, that it is sound, tagged and repeatable, and that no words act. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import type {Diagnostic} from '../../../pipeline/model/diagnostic.ts'
import type {Edition} from '../../../pipeline/model/edition.ts'
import {loadTypesetter} from '../../../pipeline/world/load-typesetter.ts'
import {bookOf} from '../../../pipeline/writers/typst/book-of.ts'
import {writePdf} from '../../../pipeline/writers/typst/write-pdf.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {writerOptions} from '../../support/writer-options.ts'

const typesetter = loadTypesetter()
const typeset = typesetter.output

function pdfOf(edition: Edition, options: Partial<typeof writerOptions> = {}): Uint8Array {
  const reported: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => reported.push(diagnostic)
  const files = writePdf.write(edition, {...writerOptions, ...options, ...(typeset && {typeset}), report})
  expect(reported).toEqual([])
  const pdf = files.get('recension.pdf')
  if (!(pdf instanceof Uint8Array)) throw new Error('No PDF was written')
  return pdf
}

describe('bookOf', () => {
  it('numbers the references, and gives every passage their numbers and the mark of the style', () => {
    const book = bookOf(sampleEdition, writerOptions)
    const [ferry] = book.glossary
    expect(ferry?.definitions[0]).toMatchObject({numbers: [1, 3], mark: '(Ada Quay, 2026; Tea on Deck, n.d.)'})
    expect(book.references.map(({number}) => number)).toEqual([1, 2, 3])
    expect(book.references[2]).toMatchObject({url: 'https://ferry.example/notes'})
  })

  it('prints numbers for marks in a style of notes', () => {
    const book = bookOf(sampleEdition, {...writerOptions, citationStyle: 'chicago-notes'})
    expect(book.questions[1]?.answer[0]?.mark).toBe('[2]')
  })

  it('says the date as precisely as a source does', () => {
    expect(bookOf(sampleEdition, writerOptions).date).toEqual({words: 'February 2026'})
    const {date: _, ...undated} = sampleEdition
    expect(bookOf(undated, writerOptions)).not.toHaveProperty('date')
    const dated = bookOf(undated, {...writerOptions, date: '2025-03-12'})
    expect(dated.date).toEqual({words: '12 March 2025', day: [2025, 3, 12]})
  })

  it('finds the terms that a passage speaks of, for the index', () => {
    const {glossary} = bookOf(sampleEdition, writerOptions)
    expect(glossary.find(({id}) => id === 'kettle')?.definitions[0]?.terms).toEqual(['kettle'])
  })
})

describe('writePdf', () => {
  it('writes nothing without a typesetter', () => {
    expect(writePdf.write(sampleEdition, writerOptions).size).toBe(0)
  })

  it('reports a book that cannot be set, and goes on', () => {
    const reported: Diagnostic[] = []
    const failing = () => {
      throw new Error('out of ink')
    }
    const options = {...writerOptions, typeset: failing, report: (found: Diagnostic) => reported.push(found)}
    expect(writePdf.write(sampleEdition, options).size).toBe(0)
    expect(reported.map(({code, message}) => [code, message.includes('out of ink')])).toEqual([['RC0863', true]])
  })
})

describe.skipIf(!typeset)('the PDF (skipped where npm has no typesetter for the platform)', () => {
  it('is the same bytes twice', () => {
    expect(Buffer.compare(pdfOf(sampleEdition), pdfOf(sampleEdition))).toBe(0)
  })

  it('is set for an edition without parts', () => {
    const empty = {...sampleEdition, sources: [], terms: [], claims: [], conflicts: [], questions: [], tables: []}
    expect(pdfOf(empty).length).toBeGreaterThan(1000)
  })

  it('is set in every language that a source may have', () => {
    for (const language of ['de', 'zh', 'und', 'en-GB', 'x-private']) {
      expect(pdfOf({...sampleEdition, language}).length).toBeGreaterThan(1000)
    }
  })

  it('is set, and says so, where its fonts lack a character', () => {
    const reported: Diagnostic[] = []
    const options = {...writerOptions, ...(typeset && {typeset}), report: (found: Diagnostic) => reported.push(found)}
    expect(writePdf.write({...sampleEdition, title: 'Tea 茶'}, options).size).toBe(1)
    expect(reported.map(({code, message}) => [code, message.includes('茶')])).toEqual([['RC0866', true]])
  })
})

const tools = ['pdftotext', 'pdfinfo', 'pdffonts', 'qpdf'].every(
  tool => spawnSync(tool, ['--version']).error === undefined
)
const folder = mkdtempSync(join(tmpdir(), 'recension-'))
afterAll(() => rmSync(folder, {recursive: true}))

function saved(edition: Edition, name: string): string {
  const path = join(folder, `${name}.pdf`)
  writeFileSync(path, pdfOf(edition))
  return path
}

function run(program: string, ...options: readonly string[]): string {
  return execFileSync(program, options, {stdio: ['ignore', 'pipe', 'ignore']}).toString()
}

/** Letters and signs alone: lines break anywhere, with and without a hyphen. */
function closeUp(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD\u200B\u2060‐-]+/g, '')
}

// Debian's packages poppler-utils and qpdf.
describe.skipIf(!typeset || !tools)('readers of PDF (skipped where poppler and qpdf are not installed)', () => {
  const path = typeset && tools ? saved(sampleEdition, 'sample') : ''

  it('find a sound file, tagged, in its language, with every font inside', () => {
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found')
    const information = run('pdfinfo', path)
    expect(information).toMatch(/^Tagged: +yes$/m)
    expect(information).toMatch(/^Title: +Kettles and Ferries$/m)
    const fonts = run('pdffonts', path).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(2)
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +\d+$/)
    expect(run('qpdf', '--qdf', '--object-streams=disable', path, '-')).toMatch(/\/Lang \(en\)/)
  })

  it('find every term, question, cell, side and reference', () => {
    const text = closeUp(run('pdftotext', path, '-'))
    const book = bookOf(sampleEdition, writerOptions)
    const words = [
      ...book.glossary.flatMap(({label, aliases, definitions}) => [
        label,
        ...aliases,
        ...definitions.map(it => it.text)
      ]),
      ...book.questions.flatMap(({question, answer}) => [question, ...answer.map(it => it.text)]),
      ...book.tables.flatMap(table => [table.title, ...table.pieces.flatMap(piece => piece.columns)]),
      ...book.tables
        .flatMap(table => table.pieces.flatMap(({rows}) => rows.flatMap(row => row.cells)))
        .flatMap(cell => cell.values.map(value => value.text)),
      ...book.disagreements.flatMap(({sides, reason}) => [reason, ...sides.map(side => side.text)]),
      ...book.references.map(reference => reference.text)
    ]
    expect(words.length).toBeGreaterThan(30)
    for (const each of words) expect(text).toContain(closeUp(each))
  })

  it('repeat the head of a table on every page that it covers', () => {
    const heads = ['Cup', 'Pot', 'Urn'].map(label => ({label, evidence: []}))
    const rows = Array.from({length: 120}, (_, index) => ({label: `Row ${index}`, evidence: []}))
    const table = {id: 'table-long', title: 'Long', subjects: rows, attributes: heads, cells: []}
    const text = run('pdftotext', '-layout', saved({...sampleEdition, tables: [table]}, 'long'), '-')
    const pages = text.split('\f').filter(page => /Row \d/.test(page))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toMatch(/Cup +Pot +Urn/)
  })

  it('find hostile words as words, wherever they stand', () => {
    const attacks = [
      ...['#panic()', '#read("/etc/passwd")', '#import "x.typ"', '$x^2$', '*bold*', '_it_', '= Title', '+ list'],
      ...['/ a: b', '<label>', '@ref', '`raw`', '```x```', '\\', '\\u{41}', '//no', '/*no*/', '~', '---', '...', '#{'],
      ...['}', ']', '[', ')', '"', "'", '#eval("1+1")', '#sys.inputs', '"}]}', '<script>alert(1)</script>', 'a\u0000b'],
      ...['http://javascript:alert(1)', '\u202Eabc', '#let x = 1', '$ #x $', '&amp;', '%00', 'C#', 'C++']
    ]
    const terms = attacks.map((label, index) => ({
      ...sampleEdition.terms.slice(0, 1)[0],
      id: `attack-${index}`,
      label: `q${index} ${label} z${index}`,
      aliases: [label]
    }))
    const [first] = sampleEdition.questions
    const questions = attacks.map((question, index) => ({...first, id: `question-${index}`, question}))
    const edition = {...sampleEdition, title: '#panic("title")', terms, questions, conflicts: []} as unknown as Edition
    const text = closeUp(run('pdftotext', saved(edition, 'hostile'), '-'))
    const visible = (words: string) => closeUp(words.replace(/[\p{Cc}\p{Cf}]/gu, ''))
    for (const {label} of terms) expect(text.replace(/[\p{Cc}\p{Cf}]/gu, '')).toContain(visible(label))
    expect(text).toContain(closeUp('#panic("title")'))
  })
})
