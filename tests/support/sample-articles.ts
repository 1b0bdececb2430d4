/** Three invented articles on kettles and ferries, in the three formats, read by a reader that is just enough for them. */
import type {Article, Block, BlockKind, Sentence} from '../../pipeline/model/block.ts'
import {digest} from '../../pipeline/model/digest.ts'
import {type Prose, proseSpan} from '../../pipeline/model/prose.ts'
import type {SourceFormat, SourceMetadata} from '../../pipeline/model/source.ts'
import {pointAt, type SourceText, sourceText} from '../../pipeline/model/source-text.ts'
import {spanAt} from '../../pipeline/model/span.ts'

const galley = `Galley Kettles
By the crew of the Harbour Almanac, 12 March 2025

A kettle is a covered vessel with a spout in which water is boiled. It is also called a tea kettle. A galley kettle holds 1.7 litres and needs a wide, heavy base.

What is a whistle for?
The whistle tells the crew that the water boils. Steam drives it.

Kettle | Power | Base
-------|-------|-----
Galley kettle | 1200 W | heavy
Shore kettle | 3000 W | light

Can a kettle boil milk?

A kettle cannot:
- heat milk without scorching it
- run dry
Share this page with a friend.
`

const notes = `---
title: Notes from the Island Ferry
date: 2026-02
author: Ada Quay
url: https://ferry.example/notes
---
# Notes from the Island Ferry

A **ferry** is a vessel that carries people & cars across water on a fixed route. Every crossing takes forty minutes.

## Tea on board

A galley kettle holds 2.5 litres. The *kettle* is never left on the stove during a crossing.

| Kettle | Power |
| --- | --- |
| Galley kettle | 1200 W |
| Shore kettle | 2200 W |
`

const deck = `<h1>Tea on Deck</h1>
<p>A ferry carries people &amp; cars across water. The galley is the kitchen of a ship.</p>
<p>In some seas a crossing takes an hour.</p>
<h2>What is a whistle for?</h2>
<p>A whistle on the spout sounds when steam passes through it.</p>
<p>Copyright Deck Press</p>
`

/** Path and bytes of every sample source, in source order. */
export const sampleFiles: readonly {readonly path: string; readonly bytes: Uint8Array}[] = [
  {path: 'deck.html', bytes: new TextEncoder().encode(deck)},
  {path: 'galley-kettles.txt', bytes: new TextEncoder().encode(galley)},
  {path: 'island/ferry-notes.md', bytes: new TextEncoder().encode(notes)}
]

/** What a line of a sample is, where its marks do not say so; by the words it starts with. */
const known: readonly (readonly [string, BlockKind])[] = [
  ['Galley Kettles', 'heading'],
  ['By the crew', 'byline-date'],
  ['What is a whistle', 'question'],
  ['Can a kettle', 'question'],
  ['The whistle tells', 'answer'],
  ['A whistle on the spout', 'answer'],
  ['Share this page', 'boilerplate'],
  ['Copyright', 'boilerplate']
]

/** Reads a sample, or an altered sample; `undefined` for another format. */
export function readSample(path: string, bytes: Uint8Array): Article | undefined {
  const name = /^(.*)\.(txt|md|html)$/.exec(path)
  if (!name) return undefined
  const text = sourceText(name[1] ?? '', new TextDecoder().decode(bytes))
  const bodyStart = /^---\n.*?\n---\n/s.exec(text.text)?.[0].length ?? 0
  const blocks = blocksOf(text, bodyStart)
  return {
    source: {
      id: text.id,
      path,
      format: formatOf(path),
      text,
      digest: digest(bytes),
      bodyStart,
      frontMatter: []
    },
    metadata: metadataOf(text),
    blocks,
    sentences: sentencesOf(blocks),
    language: 'en'
  }
}

export const sampleArticles: readonly Article[] = sampleFiles.flatMap(file => readSample(file.path, file.bytes) ?? [])

function formatOf(path: string): SourceFormat {
  return path.endsWith('.txt') ? 'text' : path.endsWith('.md') ? 'markdown' : 'html'
}

function metadataOf(text: SourceText): SourceMetadata {
  const stated = (words: string, value: string) => {
    const at = text.text.indexOf(words)
    return at < 0 ? undefined : {value, span: spanAt(text, at, at + words.length)}
  }
  const author = stated('Ada Quay', 'Ada Quay')
  const title =
    stated('Galley Kettles', 'Galley Kettles') ??
    stated('Notes from the Island Ferry', 'Notes from the Island Ferry') ??
    stated('Tea on Deck', 'Tea on Deck')
  const site = stated('Harbour Almanac', 'Harbour Almanac')
  const date = stated('12 March 2025', '2025-03-12') ?? stated('2026-02', '2026-02')
  const url = stated('https://ferry.example/notes', 'https://ferry.example/notes')
  return {
    ...(title && {title}),
    ...(site && {site}),
    ...(date && {date}),
    authors: author ? [author] : [],
    ...(url && {url})
  }
}

function blocksOf(text: SourceText, bodyStart: number): readonly Block[] {
  const blocks: Block[] = []
  const found = {heading: -1, question: -1, leadIn: -1, table: -1, lastRow: -2}
  for (const start of text.lineStarts) {
    const newline = text.text.indexOf('\n', start)
    const end = newline < 0 ? text.text.length : newline
    const line = text.text.slice(start, end)
    if (start < bodyStart || line.trim() === '') continue
    const index = blocks.length
    const kind = kindOf(line)
    if (kind === 'heading') found.heading = index
    if (kind === 'question') found.question = index
    if (line.endsWith(':')) found.leadIn = index
    const header = kind === 'table-row' && found.lastRow !== index - 1
    if (header) found.table += 1
    if (kind === 'table-row') found.lastRow = index
    blocks.push({
      index,
      kind,
      ...(kind === 'heading' && {level: line.startsWith('##') || line.startsWith('<h2') ? 2 : 1}),
      start: pointAt(text, start),
      end: pointAt(text, end),
      prose: kind === 'table-row' ? {source: text, text: '', runs: []} : proseOf(text, start, end),
      ...(found.heading >= 0 && kind !== 'heading' && {heading: found.heading}),
      ...(kind === 'boilerplate' && {reason: 'It invites or warns; it says nothing of the topic.'}),
      ...(kind === 'byline-date' && {reason: 'It names who wrote the article and when.'}),
      ...(kind === 'list-item' && {leadIn: found.leadIn, list: {index: 0, ordered: false, depth: 0}}),
      ...(kind === 'answer' && {question: found.question}),
      ...(kind === 'question' && {answered: !line.startsWith('Can')}),
      ...(kind === 'table-row' && {
        table: {index: found.table, role: header ? 'header' : /^[|\s-]+$/.test(line) ? 'separator' : 'data'},
        cells: cellsOf(text, start, end, header)
      })
    })
  }
  return blocks
}

function kindOf(line: string): BlockKind {
  const plain = line.replace(/<[^>]*>|\*/g, '')
  const match = known.find(([words]) => plain.startsWith(words))
  if (match) return match[1]
  if (/^#|^<h/.test(line)) return 'heading'
  if (line.startsWith('- ')) return 'list-item'
  return line.includes('|') ? 'table-row' : 'paragraph'
}

/** Marks of Markdown and tags are left out, `&amp;` is one character; everything else is literal. */
function proseOf(source: SourceText, start: number, end: number): Prose {
  const line = source.text.slice(start, end)
  const runs: Prose['runs'][number][] = []
  let text = ''
  for (const piece of line.matchAll(/^#+ |^- |\*+|<[^>]*>|&amp;|[^*<&]+|&/g)) {
    if (/^(#+ |- |\*+|<)/.test(piece[0])) continue
    const plain = piece[0] === '&amp;' ? '&' : piece[0]
    runs.push({at: text.length, length: plain.length, offset: start + piece.index, width: piece[0].length})
    text += plain
  }
  return {source, text, runs}
}

function cellsOf(source: SourceText, start: number, end: number, header: boolean) {
  const line = source.text.slice(start, end)
  return [...line.matchAll(/[^|\s](?:[^|]*[^|\s])?/g)].map((match, column) => {
    const from = start + match.index
    return {column, header, prose: proseOf(source, from, from + match[0].length)}
  })
}

function sentencesOf(blocks: readonly Block[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  const add = (block: number, prose: Prose, column?: number) => {
    for (const match of prose.text.matchAll(/\S.*?(?:[.?!:](?= |$)|$)/g)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const at = column === undefined ? {} : {column}
      sentences.push({
        index: sentences.length,
        block,
        ...at,
        start,
        end,
        text: match[0],
        span: proseSpan(prose, start, end)
      })
    }
  }
  for (const block of blocks) {
    if (block.table?.role === 'separator') continue
    if (block.cells) for (const cell of block.cells) add(block.index, cell.prose, cell.column)
    else add(block.index, block.prose)
  }
  return sentences
}
