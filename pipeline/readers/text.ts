/** Plain text: lines, tables of pipes, bulleted and numbered items, and the few marks that writers type by hand. */
import type {Block} from '../model/block.ts'
import {literalProse, type Prose} from '../model/prose.ts'
import type {Reader} from '../model/registry.ts'
import type {Source} from '../model/source.ts'
import type {SourceText} from '../model/source-text.ts'
import {frontMatterMetadata} from './front-matter-metadata.ts'
import {proseBuilder} from './prose-builder.ts'
import {textBlock} from './text/text-block.ts'
import {type TextLine, textLines} from './text/text-line.ts'
import {textTable} from './text/text-table.ts'

export const text: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  read: source => ({blocks: blocksOf(source), metadata: frontMatterMetadata(source), diagnostics: []})
}

const bullet = /^([-*+•◦▪‣·–—⁃])[ \t]+(?=\S)/
const number = /^(\d{1,3}|[a-z])[.)][ \t]+(?=\S)/
const hash = /^(#{1,6})[ \t]+(?=\S)/
const rule = /^(?:[-*_=~#•·][ \t]*){3,}$/

function blocksOf(source: Source): readonly Block[] {
  const lines = textLines(source)
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let list = -1
  let table = -1
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line || line.text === '') continue
    const rows = textTable(source.text, lines, at, table + 1)
    if (rows.length > 0) {
      table += 1
      blocks.push(...rows)
      at += rows.length - 1
      continue
    }
    const count = joinedLines(lines, at, width)
    const group = lines.slice(at, at + count)
    const underline = lines[at + count]
    const level = underline && count === 1 ? underlineLevel(line, underline) : undefined
    if (level !== undefined && underline) {
      blocks.push(textBlock(source.text, 'heading', [line, underline], proseOf(source.text, [line], 0), {level}))
      at += 1
      continue
    }
    if (startsList(line) && !startsList(previousLine(lines, at))) list += 1
    blocks.push(isSignature(lines, at) ? paragraph(source.text, group) : lineBlock(source.text, group, list))
    at += count - 1
  }
  return [...blocks, ...blankEnd(source.text, lines)].map((each, index) => ({...each, index}))
}

/** A run of blank lines at the end is what remains of parts of a page that hold no text. */
function blankEnd(source: SourceText, lines: readonly TextLine[]): readonly Block[] {
  const written = lines.reduce((last, line, at) => (line.text === '' ? last : at), -1)
  const blank = lines.slice(written + 1)
  if (written < 0 || blank.length < 2) return []
  return [textBlock(source, 'boilerplate', blank, noProse(source), {reason: 'blank lines at the end'})]
}

function noProse(source: SourceText): Prose {
  return {source, text: '', runs: []}
}

function previousLine(lines: readonly TextLine[], at: number): TextLine | undefined {
  for (let back = at - 1; back >= 0; back -= 1) if (lines[back]?.text !== '') return lines[back]
  return undefined
}

/** “— Ada Quay”: one line with a dash is no list. */
function isSignature(lines: readonly TextLine[], at: number): boolean {
  const dashed = (line: TextLine | undefined): boolean => line !== undefined && /^[–—]\s/.test(line.text)
  const next = lines.slice(at + 1, at + 4).find(line => line.text !== '')
  return dashed(lines[at]) && !dashed(previousLine(lines, at)) && !dashed(next)
}

function paragraph(source: SourceText, lines: readonly TextLine[]): Block {
  return textBlock(source, 'paragraph', lines, proseOf(source, lines, 0))
}

function startsList(line: TextLine | undefined): boolean {
  return line !== undefined && (bullet.test(line.text) || number.test(line.text))
}

function lineBlock(source: SourceText, lines: readonly TextLine[], list: number): Block {
  const first = lines[0]?.text ?? ''
  const heading = hash.exec(first)
  if (heading) {
    return textBlock(source, 'heading', lines, proseOf(source, lines, heading[0].length), {
      level: heading[1]?.length ?? 2
    })
  }
  if (rule.test(first) && lines.length === 1) {
    return textBlock(source, 'boilerplate', lines, noProse(source), {reason: 'a dividing line'})
  }
  const item = bullet.exec(first) ?? number.exec(first)
  if (!item) return paragraph(source, lines)
  const depth = Math.min(6, Math.floor((lines[0]?.indent ?? 0) / 2))
  return textBlock(source, 'list-item', lines, proseOf(source, lines, item[0].length), {
    list: {index: list, ordered: !bullet.test(first), depth}
  })
}

function proseOf(source: SourceText, lines: readonly TextLine[], skip: number): Prose {
  const first = lines[0]
  if (first && lines.length === 1) return literalProse(source, first.start + skip, first.end)
  const builder = proseBuilder(source)
  for (const [at, line] of lines.entries()) {
    const from = at === 0 ? skip : 0
    builder.space()
    builder.add(line.text.slice(from), line.start + from, line.text.length - from)
  }
  return builder.build().prose
}

/**
 * Column at which a hard-wrapped text breaks its lines; `undefined` where lines are whole paragraphs. Only lines that
 * break within a sentence prove it: short paragraphs look alike otherwise.
 */
function wrapWidth(lines: readonly TextLine[]): number | undefined {
  const prose = lines.filter(line => line.text !== '' && !line.text.startsWith('|'))
  const longest = prose.reduce((most, line) => Math.max(most, line.indent + line.text.length), 0)
  if (longest < 40 || longest > 100) return undefined
  const long = prose.filter(line => line.indent + line.text.length > longest * 0.75).length
  const broken = lines.filter((line, at) => line.text.length > 30 && /^\p{Ll}/u.test(lines[at + 1]?.text ?? '')).length
  return broken >= 2 && broken >= long * 0.2 ? longest : undefined
}

/** Lines that one paragraph was wrapped into: the next line's first word would not have fitted on this one. */
function joinedLines(lines: readonly TextLine[], at: number, width: number | undefined): number {
  let count = 1
  if (width === undefined) return 1
  for (;;) {
    const line = lines[at + count - 1]
    const next = lines[at + count]
    if (!line || !next || next.text === '' || rule.test(next.text) || next.text.startsWith('|')) return count
    if (startsList(next) || hash.test(next.text) || hash.test(line.text)) return count
    const word = /^\S+/.exec(next.text)?.[0].length ?? 0
    if (line.indent + line.text.length + 1 + word <= width) return count
    count += 1
  }
}

function underlineLevel(line: TextLine, underline: TextLine): number | undefined {
  if (startsList(line) || line.text.length > 100) return undefined
  if (/^={3,}$/.test(underline.text)) return 1
  return /^-{3,}$/.test(underline.text) && underline.text.length >= line.text.length * 0.5 ? 2 : undefined
}
