/** Reduces the dialects of the common generators to plain Markdown: which stretches of a source are left out, and why. */
import type {Edit} from '../edited-text.ts'
import {type DefinitionLists, definitionLists} from './definition-lists.ts'
import {readLine} from './line-rules.ts'
import {type Listing, listingAt} from './listing.ts'
import {nextLine, type SourceLine, sourceLine} from './source-line.ts'
import {closerFinder, type FindCloser, templateTags} from './template-tags.ts'

export interface Dialects {
  readonly edits: readonly Edit[]
  /** Whether the document holds components, so that indented lines are no code. */
  readonly components: boolean
  /** Where the terms of definition lists stand. */
  readonly terms: readonly {readonly start: number; readonly end: number}[]
}

/** One walk over the lines; what stands in listings of code stays as it is. */
export function readDialects(text: string, bodyStart: number): Dialects {
  const walk: Walk = {
    text,
    edits: [],
    find: closerFinder(text),
    lists: definitionLists(),
    indents: [],
    directives: [],
    components: false,
    done: bodyStart
  }
  for (let at = bodyStart; at < text.length; at = nextLine(text, at)) readAt(walk, at)
  return {edits: [...walk.edits, ...walk.lists.edits], components: walk.components, terms: walk.lists.terms}
}

interface Walk {
  readonly text: string
  readonly edits: Edit[]
  readonly find: FindCloser
  readonly lists: DefinitionLists
  /** Columns at which the open admonitions stand whose content is indented. */
  readonly indents: number[]
  /** Marks that close the open directives whose content is text. */
  readonly directives: string[]
  listing?: Listing | undefined
  components: boolean
  /** Everything before this offset was read, as part of a tag of several lines. */
  done: number
}

function readAt(walk: Walk, at: number): void {
  const removed = unindent(walk, at)
  const line = sourceLine(walk.text, at, removed)
  if (removed > 0) walk.edits.push({start: at, end: at + removed})
  if (line.end <= walk.done) return
  if (walk.listing) readWithinListing(walk, line)
  else if (line.content === '') walk.lists.blank()
  else if (!readDirective(walk, line) && !readExport(walk, line)) readContent(walk, line)
}

/** Characters of indentation that the open admonitions ask for; a line that has less of it ends them. */
function unindent({text, indents}: Walk, at: number): number {
  if (indents.length === 0) return 0
  const {indent, content} = sourceLine(text, at)
  if (content === '' && indent === 0) return 0
  while (content !== '' && indents.length > 0 && indent < (indents.at(-1) ?? 0) + 4) indents.pop()
  let columns = 0
  let removed = 0
  while (columns < 4 * indents.length && /[ \t]/.test(text[at + removed] ?? '')) {
    columns += text[at + removed] === '\t' ? 4 : 1
    removed += 1
  }
  return removed
}

function readWithinListing(walk: Walk, line: SourceLine): void {
  const closes = walk.listing?.closes(line.content) ?? false
  if (!closes) return
  if (walk.listing?.tag) walk.edits.push({start: line.from, end: line.end, insert: tagFence, reason: 'a template tag'})
  walk.listing = undefined
}

/** Stands for a tag that opens or closes a listing; longer than the fences that a listing may hold. */
const tagFence = '`````````'

const directive =
  /^(`{3,}|~{3,})\{(?:note|tip|hint|important|warning|caution|danger|error|attention|seealso|admonition|dropdown|card|tab-item|tab-set|versionadded|versionchanged|deprecated|epigraph|margin|sidebar|topic)\}(?:[ \t]+(\S.*))?$/

/** A fence whose content is text: `{note}` of MyST; its options (`:class: tip`) stay lines of their own. */
function readDirective(walk: Walk, line: SourceLine): boolean {
  const opening = line.content.length > 400 ? null : directive.exec(line.content)
  const reason = 'the mark of an admonition'
  if (opening) {
    walk.directives.push(opening[1] ?? '')
    const title = line.end - (opening[2]?.length ?? 0)
    walk.edits.push(
      {start: line.from, end: title, insert: '\n', reason},
      {start: line.end, end: line.end, insert: '\n'}
    )
    return true
  }
  if (walk.directives.at(-1) !== line.content) return false
  walk.directives.pop()
  walk.edits.push({start: line.from, end: line.end, reason})
  return true
}

const exported = /^export[ \t]+(?:default\b|(?:async[ \t]+)?function\b|(?:const|let|var)[ \t]+[\w${[][^=]*=)/

/** `export const rows = […]` up to the next blank line. */
function readExport(walk: Walk, line: SourceLine): boolean {
  if (line.start !== line.from || !exported.test(line.content.slice(0, 200))) return false
  let end = line.end
  for (let at = nextLine(walk.text, line.start); at < walk.text.length; at = nextLine(walk.text, at)) {
    const next = sourceLine(walk.text, at)
    if (next.content === '') break
    end = next.end
  }
  walk.edits.push({start: line.start, end, reason: 'an export'})
  walk.components = true
  walk.done = end
  return true
}

function readContent(walk: Walk, line: SourceLine): void {
  const listing = listingAt(line.content)
  if (listing) {
    walk.listing = listing
    walk.lists.other()
    return
  }
  const quoted = line.before.includes('>')
  const reading = readLine(line, quoted)
  if (reading) {
    walk.edits.push(...reading.edits)
    walk.components ||= reading.component ?? false
    if (reading.indents) walk.indents.push(line.from - line.start)
  }
  readTags(walk, line)
  walk.lists.line(line)
}

function readTags(walk: Walk, line: SourceLine): void {
  for (const tag of templateTags(walk.text, line, Math.max(line.from, walk.done), walk.find)) {
    walk.edits.push(...tag.edits)
    walk.components ||= tag.component ?? false
    walk.done = Math.max(walk.done, tag.end)
    if (tag.listing) walk.listing = {tag: true, closes: content => tag.listing?.test(content) ?? false}
  }
}
