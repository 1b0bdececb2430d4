import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Prose, proseSpan} from '../../../pipeline/model/prose.ts'
import {type ReadPage, readPage} from './read-page.ts'

const word = fc.constantFrom(
  'gate',
  'opens',
  'water &amp; wind',
  'caf&eacute;',
  '5&nbsp;m',
  '&lt;',
  '&notin;',
  '&ampx',
  '&unknown;',
  '&#x2014;',
  '&#128676;',
  'näher',
  '\r\n',
  'a\tb'
)
const phrase = fc.array(word, {minLength: 1, maxLength: 4}).map(words => words.join(' '))
const inline = fc.oneof(
  phrase,
  phrase.map(text => `<b>${text}</b>`),
  phrase.map(text => `<a href="/x?a=1&b=2">${text}</a>`),
  fc.constant('<br>')
)
const run = fc.array(inline, {minLength: 1, maxLength: 3}).map(parts => parts.join(' '))
const block = fc.oneof(
  run,
  run.map(text => `<p>${text}`),
  run.map(text => `<h2>${text}</h2>`),
  fc.array(run, {minLength: 1, maxLength: 3}).map(items => `<ul>${items.map(item => `<li>${item}`).join('\n')}</ul>`),
  fc
    .array(run, {minLength: 2, maxLength: 4})
    .map(
      cells =>
        `<table><tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>stray ${cells[0]}<tr><td>x<td>y</table>`
    ),
  run.map(text => `<details><summary>${text}?</summary><p>${text}</p></details>`),
  run.map(text => `<b><p>${text}</b> after</p>`)
)
const page = fc.array(block, {minLength: 1, maxLength: 6}).map(blocks => blocks.join('\n'))

function proses({blocks}: ReadPage): readonly Prose[] {
  return blocks.flatMap(block => block.cells?.map(cell => cell.prose) ?? [block.prose])
}

describe('places in an HTML page', () => {
  it('gives every literal run of plain text as it stands in the file', () => {
    fc.assert(
      fc.property(page, text => {
        for (const prose of proses(readPage(text))) {
          for (const run of prose.runs) {
            const written = text.slice(run.offset, run.offset + run.width)
            if (run.length === run.width && !written.startsWith('&') && written.trim() !== '') {
              expect(prose.text.slice(run.at, run.at + run.length)).toBe(written)
            }
          }
        }
      })
    )
  })

  it('lets no two blocks overlap, and finds the text of each within it', () => {
    fc.assert(
      fc.property(page, text => {
        const {blocks} = readPage(text)
        for (const [at, block] of blocks.entries()) {
          expect(block.start.offset).toBeLessThan(block.end.offset)
          expect(block.start.offset).toBeGreaterThanOrEqual(blocks[at - 1]?.end.offset ?? 0)
          for (const {runs} of block.cells?.map(cell => cell.prose) ?? [block.prose]) {
            for (const run of runs) {
              expect(run.offset).toBeGreaterThanOrEqual(block.start.offset)
              expect(run.offset + run.width).toBeLessThanOrEqual(block.end.offset)
            }
          }
        }
      })
    )
  })

  it('loses no word and doubles none', () => {
    fc.assert(
      fc.property(page, text => {
        const found = proses(readPage(text))
          .map(prose => prose.text)
          .join(' ')
        for (const mark of ['gate', 'opens', 'näher', 'stray', 'after']) {
          expect(found.split(mark).length).toBe(text.split(mark).length)
        }
      })
    )
  })

  it('knows the width of a character reference, with and without its semicolon', () => {
    const {blocks} = readPage('<p>Wind &amp waves &copy2024 &notin; &#8212; end</p>')
    const prose = blocks[0]?.prose
    if (!prose) throw new Error('a block was expected')
    expect(prose.text).toBe('Wind & waves ©2024 ∉ — end')
    const at = (piece: string): string =>
      proseSpan(prose, prose.text.indexOf(piece), prose.text.indexOf(piece) + piece.length).exact
    expect(['&', '©', '∉', '—', 'end'].map(at)).toEqual(['&amp', '&copy', '&notin;', '&#8212;', 'end'])
  })

  it.each([
    ['opens a page after white space', '\r\n &#x2014; gate\n<p>wharf</p>', ['— gate', 'wharf'], '&#x2014;'],
    ['opens a page after a space', ' &amp=tide gate', ['&=tide gate'], '&amp'],
    ['stands for two characters', ' &NotEqualTilde; gate', ['≂̸ gate'], '&NotEqualTilde;'],
    ['opens the body after the head', '<title>x</title> &mdash; gate<p>wharf', ['— gate', 'wharf'], '&mdash;'],
    ['ends the file', 'gate &amp', ['gate &'], '&amp'],
    ['moves out of a group of columns', 'sea<table><colgroup> &mdash; gate</table>', ['sea— gate'], '&mdash;']
  ])('finds a reference that %s', (_, text, expected, written) => {
    const found = proses(readPage(text))
    expect(found.map(prose => prose.text)).toEqual(expected)
    const runs = found.flatMap(prose => prose.runs)
    expect(runs.map(run => text.slice(run.offset, run.offset + run.width))).toContain(written)
  })

  it('reads the same text with either line end', () => {
    const lines = ['<h1>Gates</h1>', '<p>They open', 'at nine.</p>']
    expect(readPage(lines.join('\r\n')).lines).toEqual(readPage(lines.join('\n')).lines)
  })
})
