/** The pass `structure`: links between blocks, metadata with places, overrides, and readers that fail. */
import {describe, expect, it} from 'vitest'
import type {Block} from '../../../pipeline/model/block.ts'
import type {Reader} from '../../../pipeline/model/registry.ts'
import {ingest} from '../../../pipeline/passes/ingest/ingest.ts'
import {structure} from '../../../pipeline/passes/structure/structure.ts'
import {readers} from '../../../pipeline/readers/index.ts'
import {readText} from '../../support/read-text.ts'

const prose =
  'The lock was dug by hand in two winters, and the first barge went through it before the mortar had dried.'

function blockAt(text: string, line: number): Block {
  const block = readText(text).output.blocks.find(each => each.start.line === line)
  if (!block) throw new Error(`No block at line ${line}`)
  return block
}

function linesOf(text: string, link: (block: Block) => number | undefined, line: number): number | undefined {
  const {blocks} = readText(text).output
  const index = link(blockAt(text, line))
  return index === undefined ? undefined : blocks[index]?.start.line
}

describe('links', () => {
  const article = [
    'The Lock',
    prose,
    'What It Cannot Do',
    'It cannot:',
    '- lift a ship',
    '- run dry',
    'FAQ',
    'Who built it?',
    'Two families did:',
    '- Quay',
    'When does it open?',
    '- at eight',
    '- at noon'
  ].join('\n')

  it('name the nearest heading above', () => {
    expect(linesOf(article, block => block.heading, 2)).toBe(1)
    expect(linesOf(article, block => block.heading, 5)).toBe(3)
  })
  it('give a list the paragraph that ends with a colon', () => {
    expect(linesOf(article, block => block.leadIn, 6)).toBe(4)
  })
  it('give an answer its question, and a list in an answer what stands above it', () => {
    expect(linesOf(article, block => block.question, 9)).toBe(8)
    expect(linesOf(article, block => block.leadIn, 10)).toBe(9)
    expect(linesOf(article, block => block.leadIn, 13)).toBe(11)
    expect([blockAt(article, 8).answered, blockAt(article, 11).answered]).toEqual([true, true])
  })
})

describe('metadata', () => {
  it('come from a title and a byline, each with its place', () => {
    const {metadata} = readText(`The Lock\nBy Ada Quay | 4 March 2025\n${prose}`).output
    expect(metadata.title).toMatchObject({value: 'The Lock', span: {exact: 'The Lock', start: {line: 1}}})
    expect(metadata.authors).toMatchObject([{value: 'Ada Quay', span: {start: {line: 2, column: 4}}}])
    expect(metadata.date).toMatchObject({value: '2025-03-04', span: {exact: '4 March 2025'}})
  })
  it('come from what a page offers for citation, never from the day of retrieval', () => {
    const cited =
      'Cite this article\nCanal Notes. (2025). What Is a Lock?. Retrieved June 3, 2026, from https://canal.example/lock'
    const {metadata} = readText(`${prose}\n${cited}`).output
    expect(metadata.title?.value).toBe('What Is a Lock?')
    expect(metadata.site?.value).toBe('Canal Notes')
    expect(metadata.date?.value).toBe('2025')
    expect(metadata.url?.value).toBe('https://canal.example/lock')
  })
  it('stay absent where nothing states them', () => {
    expect(readText(`${prose} In 1923 it was closed.`).output.metadata).toEqual({authors: []})
  })
  it('of the front matter win, and a disagreement with the text is reported', () => {
    const {output, diagnostics} = readText(
      `---\ndate: 2025-03-05\ntitle: The Lock\n---\nThe Lock\nMarch 4, 2025\n${prose}`
    )
    expect(output.metadata.date?.value).toBe('2025-03-05')
    expect(diagnostics.map(each => [each.code, each.start?.line])).toEqual([['RC0202', 6]])
  })
  it('that are less precise do not disagree', () => {
    expect(readText(`---\ndate: 2025\n---\nMarch 4, 2025\n${prose}`).diagnostics).toEqual([])
  })
})

describe('an editor', () => {
  const article = (list: string) =>
    `---\nrecension:\n${list}\n---\n${prose}\nthe gates\n${prose}\nBuy a mug.\nBuy a hat.\n`

  it('can say what lines are, with or without quotation marks', () => {
    const text = article('  - 7: heading\n  - "9-10: boilerplate"')
    expect(blockAt(text, 7)).toMatchObject({kind: 'heading', level: 2})
    expect([blockAt(text, 9), blockAt(text, 10)]).toMatchObject([
      {kind: 'boilerplate', reason: 'an editor says so'},
      {kind: 'boilerplate', reason: 'an editor says so'}
    ])
    expect(readText(text).diagnostics).toEqual([])
  })
  it('hears of an override that cannot be applied', () => {
    const {diagnostics} = readText(article('  - 7: poem\n  - 90-106: boilerplate\n  - everything'))
    expect(diagnostics.map(each => [each.code, each.start?.line])).toEqual([
      ['RC0205', 3],
      ['RC0205', 3],
      ['RC0205', 3]
    ])
  })
})

it('reports a question whose answer was lost', () => {
  const {diagnostics} = readText(`${prose}\nFAQ\nWho built it?\nWhen does it open?\nMarch 4, 2025`)
  expect(diagnostics.map(each => [each.code, each.start?.line])).toEqual([
    ['RC0203', 3],
    ['RC0203', 4]
  ])
})

it('reports an article in another language', () => {
  const {output, diagnostics} = readText(
    'Die Schleuse ist alt und wird von zwei Leuten bedient, die in dem Haus am Kanal wohnen.'
  )
  expect(output.language).toBe('de')
  expect(diagnostics.map(each => each.code)).toEqual(['RC0201'])
})

it('reads a file as plain text when its reader fails, and says so', () => {
  const broken: Reader = {
    ...readers.markdown,
    read: () => {
      throw new Error('no tree')
    }
  }
  const source = ingest({path: 'lock.md', bytes: new TextEncoder().encode(prose)}).output
  if (!source) throw new Error('refused')
  const {output, diagnostics} = structure(source, {readers: {...readers, markdown: broken}})
  expect(output.blocks).toHaveLength(1)
  expect(diagnostics).toMatchObject([{code: 'RC0204', severity: 'error', path: 'lock.md'}])
})

it('gives every sentence of every block a literal place, dropped blocks included', () => {
  const {output} = readText(
    `The Lock\nBy Ada Quay\n${prose} It is shut. “Is it?”\n| a | b c |\n| d | Early. Then late. |\n3 Comments`
  )
  for (const sentence of output.sentences) expect(sentence.span.exact).toBe(sentence.text)
  expect(new Set(output.sentences.map(sentence => sentence.block)).size).toBe(output.blocks.length)
  expect(output.sentences.filter(sentence => sentence.column === 1).map(sentence => sentence.text)).toEqual([
    'b c',
    'Early.',
    'Then late.'
  ])
})

it('leaves the letter before an answer out of the answer', () => {
  const {sentences} = readText(
    'Ask the Lockkeeper\nQ: How often is the gate greased?\nA: Twice a year. More in frost.'
  ).output
  expect(sentences.slice(2).map(({text}) => text)).toEqual(['Twice a year.', 'More in frost.'])
})
