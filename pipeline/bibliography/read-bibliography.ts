/** Reads the bibliography files that lie beside the sources: BibTeX or BibLaTeX, RIS, CSL-JSON. */
import {bibliographyEntryIgnored, bibliographyNotUnderstood} from '../diagnostics/emit.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import {pointAt, type SourceText, sourceText} from '../model/source-text.ts'
import {citationJs} from './citation-js.ts'
import {type CslData, cslData} from './csl-data.ts'

/** Characters of a file, characters of an entry, entries of a file. */
const limits = {file: 10_000_000, entry: 50_000, entries: 20_000} as const

/**
 * Items in the order of the file, the first of every id. The format is told by the name (`.bib`, `.ris`, `.json`) and
 * must show in the text before a parser sees it. A bad entry is left out with a diagnostic, the rest is read.
 */
export function readBibliography(path: string, text: string): Result<readonly CslData[]> {
  const format = formatOf(path, text)
  if (text.length > limits.file) return refused(path, `it is longer than ${limits.file} characters`)
  if (!format) return refused(path, 'neither its name nor its text is that of a bibliography')
  return checked(sourceText(path, text), format === 'json' ? jsonPieces(text) : textPieces(format, text))
}

type Format = 'biblatex' | 'ris' | 'json'

/** What one piece of the file holds, or what is wrong with it. */
interface Piece {
  readonly offset: number
  readonly items: readonly unknown[]
  readonly problem?: string
}

function formatOf(path: string, text: string): Format | undefined {
  if (/\.bib$/i.test(path) && /^[ \t]*@[a-z]+[ \t]*[{(]/im.test(text)) return 'biblatex'
  if (/\.ris$/i.test(path) && /^TY {2}- /m.test(text)) return 'ris'
  if (/\.json$/i.test(path) && /^\s*[[{]/.test(text)) return 'json'
  return undefined
}

function refused(path: string, problem: string): Result<readonly CslData[]> {
  return {output: [], diagnostics: [bibliographyNotUnderstood(path, problem)]}
}

function jsonPieces(text: string): readonly Piece[] {
  try {
    const data: unknown = JSON.parse(text)
    if (!Array.isArray(data)) return [{offset: 0, items: [data]}]
    const offsets = elementOffsets(text)
    return limited(data, (item, index) => ({offset: offsets[index] ?? 0, items: [item]}))
  } catch (error) {
    return [{offset: 0, items: [], problem: reasonOf(error)}]
  }
}

/** Where the elements of a JSON array begin; `text` is known to be JSON. */
function elementOffsets(text: string): readonly number[] {
  const offsets: number[] = []
  let depth = 0
  let expected = false
  for (const {0: token, index} of text.matchAll(/"(?:\\.|[^"\\])*"|[[\]{},]|[^\s"[\]{},:]+/g)) {
    if (expected && token !== ']') offsets.push(index)
    if (token === ']' || token === '}') depth -= 1
    if (token === '[' || token === '{') depth += 1
    expected = depth === 1 && (token === ',' || offsets.length === 0)
  }
  return offsets
}

/** Entry by entry, so that a bad one takes no other with it; the abbreviations that an entry uses go before it. */
function textPieces(format: 'biblatex' | 'ris', text: string): readonly Piece[] {
  const entries = entriesOf(format, text)
  const strings = new Map(
    entries.flatMap(entry => {
      const name = /^@string\s*[{(]\s*([^\s=]+)/i.exec(entry.text)?.[1]
      return name === undefined ? [] : [[name.toLowerCase(), entry.text]]
    })
  )
  const works = entries.filter(entry => !/^@(string|preamble|comment)/i.test(entry.text))
  return limited(works, ({text: entry, offset}) => ({
    offset,
    ...parsed(format, [...abbreviations(entry, strings), entry].join('\n'))
  }))
}

function limited<Entry>(entries: readonly Entry[], read: (entry: Entry, index: number) => Piece): readonly Piece[] {
  const pieces = entries.slice(0, limits.entries).map(read)
  if (entries.length <= limits.entries) return pieces
  return [...pieces, {offset: 0, items: [], problem: `only the first ${limits.entries} entries are read`}]
}

function entriesOf(format: 'biblatex' | 'ris', text: string): readonly {text: string; offset: number}[] {
  const starts = [...text.matchAll(format === 'ris' ? /^TY {2}- /gm : /^[ \t]*@[a-z]+[ \t]*[{(]/gim)]
  return starts.map((start, index) => ({
    text: text.slice(start.index, starts[index + 1]?.index).trim(),
    offset: start.index
  }))
}

function abbreviations(entry: string, strings: ReadonlyMap<string, string>): readonly string[] {
  if (strings.size === 0) return []
  const names = [...entry.matchAll(/[=#]\s*([a-z_][\w:+-]*)/gi)].map(match => (match[1] ?? '').toLowerCase())
  return [...new Set(names)].flatMap(name => strings.get(name) ?? [])
}

function parsed(format: 'biblatex' | 'ris', text: string): Omit<Piece, 'offset'> {
  if (text.length > limits.entry) return {items: [], problem: `it is longer than ${limits.entry} characters`}
  try {
    const items = citationJs.parse(format, text)
    // What the parser leaves undefined is absent; a round trip through JSON says so.
    const plain: unknown = JSON.parse(JSON.stringify(items))
    return Array.isArray(plain) ? {items: plain.map(item => mended(format, item, text))} : {items: []}
  } catch (error) {
    return {items: [], problem: reasonOf(error)}
  }
}

/** What the parsers lose: the site of a web page in RIS; in BibTeX, that a name in braces is one of no person. */
function mended(format: 'biblatex' | 'ris', item: unknown, text: string): unknown {
  if (typeof item !== 'object' || item === null) return item
  if (format === 'ris') {
    const site = /^T2 {2}- (\S.*)$/m.exec(text)?.[1]?.trim()
    const lost = site !== undefined && 'type' in item && item.type === 'webpage' && !('container-title' in item)
    return lost ? {...item, 'container-title': site} : item
  }
  return Object.fromEntries(
    Object.entries(item).map(([field, value]) => [field, Array.isArray(value) ? value.map(literalName) : value])
  )
}

function literalName(name: unknown): unknown {
  if (typeof name !== 'object' || name === null || !('family' in name)) return name
  return Object.keys(name).length === 1 ? {literal: name.family} : name
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

function checked(text: SourceText, pieces: readonly Piece[]): Result<readonly CslData[]> {
  const items = new Map<string, CslData>()
  const diagnostics: Diagnostic[] = []
  for (const {offset, items: found, problem} of pieces) {
    const ignore = (why: string) => diagnostics.push(bibliographyEntryIgnored(text.id, why, pointAt(text, offset)))
    if (problem !== undefined) ignore(problem)
    for (const item of found) {
      const result = cslData.safeParse(item)
      if (!result.success) ignore(issueOf(result.error.issues[0]))
      else if (items.has(result.data.id)) ignore(`the key ${result.data.id} is taken by an entry above`)
      else items.set(result.data.id, result.data)
    }
  }
  return {output: [...items.values()], diagnostics}
}

function issueOf(issue: {readonly path: readonly PropertyKey[]; readonly message: string} | undefined): string {
  return issue ? `${issue.path.map(String).join('.') || 'entry'}: ${issue.message}` : 'it has no known form'
}
