/** The reader of plain text: lines to blocks, with the place of every word. */
import {expect, it} from 'vitest'
import {proseSpan} from '../../pipeline/model/prose.ts'
import {ingest} from '../../pipeline/passes/ingest/ingest.ts'
import {text} from '../../pipeline/readers/text.ts'

function read(lines: readonly string[], end = '\n') {
  const source = ingest({path: 'a.txt', bytes: new TextEncoder().encode(lines.join(end))}).output
  if (!source) throw new Error('refused')
  return text.read(source)
}

function kinds(lines: readonly string[]) {
  return read(lines).blocks.map(block => [block.kind, block.prose.text])
}

it('takes every line for a paragraph unless it is marked', () => {
  expect(kinds(['A ferry.', '', 'A kettle.', '- a spout', '2) a lid', '## Handles', '***'])).toEqual([
    ['paragraph', 'A ferry.'],
    ['paragraph', 'A kettle.'],
    ['list-item', 'a spout'],
    ['list-item', 'a lid'],
    ['heading', 'Handles'],
    ['boilerplate', '']
  ])
})

it('reads underlined titles with their line', () => {
  const [title] = read(['The Lock', '========', 'It is shut.']).blocks
  expect([title?.kind, title?.level, title?.start.line, title?.end.line]).toEqual(['heading', 1, 1, 2])
})

it('joins the lines of a hard-wrapped text', () => {
  const blocks = read([
    'The harbour was dug by hand in two winters, and the first',
    'barge went through it before the mortar had dried. The men',
    'who dug it were paid in bread, which was dear, and in beer,',
    'which was not.',
    '',
    'The second winter was worse than the first one, because of',
    'the ice that came down the river in March.'
  ]).blocks
  expect(blocks.map(block => block.end.line - block.start.line)).toEqual([3, 1])
  const [first] = blocks
  if (!first) throw new Error('no block')
  expect(first.prose.text).toContain('the first barge went')
  const at = first.prose.text.indexOf('the first barge')
  expect(proseSpan(first.prose, at, at + 15).exact).toBe('the first\nbarge')
})

it('does not join short paragraphs that only look wrapped', () => {
  const lines = [
    'The ferry sails at eight from the long pier.',
    'The bar on board opens a little after nine.',
    'The last boat back is the one that leaves at ten.',
    'The captain has a cat that never goes on land.'
  ]
  expect(read(lines).blocks).toHaveLength(4)
})

it('keeps a signature with a dash out of the lists, and a list of dashes in', () => {
  expect(kinds(['Bring a coat.', '— the pilot'])[1]).toEqual(['paragraph', '— the pilot'])
  expect(kinds(['– a coat', '– a hat']).map(([kind]) => kind)).toEqual(['list-item', 'list-item'])
})

it('reads tables with pipes, ragged rows and empty cells', () => {
  const rows = read(['| Boat | Cars |', '|---|:-:|', '| Gannet | 22 | refitted |', '| | 7 |']).blocks
  expect(rows.map(row => row.table?.role)).toEqual(['header', 'separator', 'data', 'data'])
  expect(rows.map(row => row.cells?.map(cell => cell.prose.text))).toEqual([
    ['Boat', 'Cars'],
    [],
    ['Gannet', '22', 'refitted'],
    ['', '7']
  ])
})

it('does not take a line with a stray pipe for a table', () => {
  expect(kinds(['Ada Quay | Harbour Weekly', 'The ferry is late.']).map(([kind]) => kind)).toEqual([
    'paragraph',
    'paragraph'
  ])
})

it('keeps places right with carriage returns', () => {
  const blocks = read(['A ferry.', '- a spout'], '\r\n').blocks
  expect(blocks.map(block => proseSpan(block.prose).exact)).toEqual(['A ferry.', 'a spout'])
  expect(blocks[1]?.start).toEqual({line: 2, column: 1, offset: 10})
})

it('drops a run of blank lines at the end, and no single one', () => {
  expect(
    read(['A ferry.', '', '', '', '']).blocks.map(block => [block.kind, block.start.line, block.end.line])
  ).toEqual([
    ['paragraph', 1, 1],
    ['boilerplate', 2, 4]
  ])
  expect(read(['A ferry.', '', '']).blocks).toHaveLength(1)
})

it('takes time in proportion to the number of lines', () => {
  for (const line of ['a | b', '| a | b |', 'a\tb', '- a', 'x', '']) {
    const start = performance.now()
    read(['- first', ...new Array<string>(20_000).fill(line)])
    expect(performance.now() - start, JSON.stringify(line)).toBeLessThan(3_000)
  }
})
