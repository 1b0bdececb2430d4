/** Bench `words in and out`: words of every paragraph of real Markdown articles that are in no block after `ingest` and `structure`. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Article, type Block, droppedKinds} from '../../pipeline/model/block.ts'
import {ingest} from '../../pipeline/passes/ingest/ingest.ts'
import {structure} from '../../pipeline/passes/structure/structure.ts'
import {readers} from '../../pipeline/readers/index.ts'
import {sharedFolder} from './bench-rows.ts'

for (const name of ['bench/k8s/articles', 'bench/prometheus/articles']) measure(join(sharedFolder, name), name)

function measure(folder: string, name: string): void {
  if (!existsSync(folder)) {
    console.log(`${name} is not under ${sharedFolder}: nothing measured. Give the folder as the argument.`)
    return
  }
  const totals = {files: 0, refused: 0, paragraphs: 0, words: 0, missing: 0, dropped: 0}
  for (const file of readdirSync(folder)
    .filter(each => each.endsWith('.md'))
    .sort()) {
    totals.files += 1
    const source = ingest({path: file, bytes: readFileSync(join(folder, file))}).output
    if (source) compare(file, structure(source, {readers}).output, totals)
    else totals.refused += 1
  }
  console.log(`${name}: ${JSON.stringify(totals)}`)
}

interface Totals {
  paragraphs: number
  words: number
  missing: number
  /** Words outside listings of code that stand in dropped blocks only. */
  dropped: number
}

function compare(file: string, article: Article, totals: Totals): void {
  for (const paragraph of paragraphsOf(article.source.text.text, article.source.bodyStart)) {
    const words = wordsOf(plain(paragraph.text))
    const blocks = article.blocks.filter(each => each.start.offset < paragraph.end && each.end.offset > paragraph.start)
    const missing = lacking(words, blocks)
    totals.paragraphs += 1
    totals.words += words.length
    totals.missing += missing.length
    totals.dropped +=
      lacking(
        words,
        blocks.filter(each => !droppedKinds.has(each.kind))
      ).length - missing.length
    if (missing.length > 0) console.log(`  ${file}:${lineOf(article, paragraph.start)} lacks ${missing.join(' ')}`)
  }
}

interface Paragraph {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Runs of lines between blank ones, fenced listings of code apart: counted on the bare text, by no part of the reader. */
function paragraphsOf(text: string, from: number): readonly Paragraph[] {
  const paragraphs: {start: number; end: number; text: string}[] = []
  let fence = ''
  let open = false
  let at = from
  for (const line of text.slice(from).split('\n')) {
    const mark = /^[\s>]*(?:[-*]\s+|\d+\.\s+)?(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    const last = paragraphs.at(-1)
    const prose = fence === '' && mark === '' && line.trim() !== ''
    if (fence === '') fence = mark
    else if (mark.startsWith(fence)) fence = ''
    if (prose && open && last) Object.assign(last, {end: at + line.length, text: `${last.text}\n${line}`})
    else if (prose) paragraphs.push({start: at, end: at + line.length, text: line})
    open = prose
    at += line.length + 1
  }
  return paragraphs
}

/** Without marks of lists, tags, comments, targets of links, attributes, names of footnotes and character references. */
function plain(text: string): string {
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/^\s*\[[^\]]+\]:\s+\S.*$/gm, ' ')
    .replace(/^[\s>]*(?:\d+[.)]\s+)+/gm, '')
    .replace(/\[([^[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])/g, '$1')
    .replace(/<\/?(?:li|ul|ol|br|p|td|tr|div|sup)\b[^<>]*>/g, ' ')
    .replace(/<\/?[a-z][^<>]*>|`|(?<![\p{L}\p{N}])\*|\*(?![\p{L}\p{N}])/gu, '')
    .replace(/\{[#:.][^{}]*\}/g, ' ')
    .replace(/&(?:#\w+|[a-z]+);/g, ' ')
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Words that the blocks hold less often than the paragraph does. */
function lacking(words: readonly string[], blocks: readonly Block[]): readonly string[] {
  const held = new Map<string, number>()
  for (const word of blocks.flatMap(textsOf).flatMap(wordsOf)) held.set(word, (held.get(word) ?? 0) + 1)
  return words.filter(word => {
    const left = held.get(word) ?? 0
    held.set(word, left - 1)
    return left <= 0
  })
}

function textsOf(block: Block): readonly string[] {
  return block.cells ? block.cells.map(cell => cell.prose.text) : [block.prose.text]
}

function lineOf(article: Article, offset: number): number {
  return article.source.text.text.slice(0, offset).split('\n').length
}
