/** Tags of template languages and components within text: where they are, and what of them readers see. */
import type {Edit} from '../edited-text.ts'
import {attributeText} from './attribute-text.ts'
import type {SourceLine} from './source-line.ts'

export interface FoundTag {
  readonly edits: readonly Edit[]
  /** Exclusive; may lie on a later line. */
  readonly end: number
  /** A tag that opens a listing of code, by the tag that closes it. */
  readonly listing?: RegExp
  readonly component?: true
}

const openings = /`+|\{\{[<%]|\{%|\{\{|\{\/\*|\{:|!?\[\[|<\/?[A-Z]/g
const closers: Readonly<Record<string, string>> = {'{{<': '>}}', '{{%': '%}}', '{%': '%}', '{{': '}}', '{/*': '*/}'}
/** A tag is short; what is longer is text that only looks like one. */
const longest = 2_000

/** Offset of the next `closer` from an offset on, -1 where there is none. */
export type FindCloser = (closer: string, from: number) => number

/** Remembers what it found, so that asking from ever later offsets reads the text once. */
export function closerFinder(text: string): FindCloser {
  const found = new Map<string, number>()
  return (closer, from) => {
    const known = found.get(closer)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const next = text.indexOf(closer, from)
    found.set(closer, next)
    return next
  }
}

/** Tags that start on a line from `from` on; what stands in backticks is code and stays. */
export function templateTags(text: string, line: SourceLine, from: number, find: FindCloser): readonly FoundTag[] {
  const content = text.slice(from, line.end)
  const closing = closingTicks(content)
  const tags: FoundTag[] = []
  let skip = 0
  for (const match of content.matchAll(openings)) {
    if (match.index < skip) continue
    if (match[0].startsWith('`')) skip = closing.get(match.index) ?? skip
    else {
      const tag = tagAt(text, line, from + match.index, match[0], find)
      if (!tag) continue
      tags.push(tag)
      skip = tag.end - from
    }
  }
  return tags
}

/** End of the code span that a run of backticks opens: after the next run of the same length. */
function closingTicks(content: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const next = new Map<number, number>()
  for (const run of [...content.matchAll(/`+/g)].reverse()) {
    const end = next.get(run[0].length)
    if (end !== undefined) ends.set(run.index, end)
    next.set(run[0].length, run.index + run[0].length)
  }
  return ends
}

function tagAt(text: string, line: SourceLine, start: number, opening: string, find: FindCloser): FoundTag | undefined {
  if (opening.startsWith('<')) return componentAt(text, line, start)
  if (opening === '{:') return attributesAt(text, start)
  if (opening.endsWith('[[')) return wikiLinkAt(text, start)
  const expression = opening === '{{'
  if (expression && !isExpression(text, start)) return undefined
  const closer = closers[opening] ?? ''
  const close = find(closer, start + opening.length)
  if (close < 0 || close > (expression ? line.end : start + longest)) return undefined
  const end = close + closer.length
  if (expression || opening === '{/*') {
    return {edits: [{start, end, reason: expression ? 'a template tag' : 'a comment'}], end}
  }
  return tagOf(text, line, {start, end, inner: start + opening.length, close})
}

/** `[link](…){: target="_blank"}`, `*word*{:.new}` */
function attributesAt(text: string, start: number): FoundTag | undefined {
  const length = /^\{:[ \t]*[.#\w][^{}\n]*\}/.exec(text.slice(start, start + 200))?.[0].length
  if (length === undefined || !/[)*_`\]]/.test(text[start - 1] ?? '')) return undefined
  return {edits: [{start, end: start + length, reason: 'attributes of the layout'}], end: start + length}
}

/** `[[Page]]`, `[[Page|words]]`; `![[file]]` shows another file. */
function wikiLinkAt(text: string, start: number): FoundTag | undefined {
  const match = /^(!?\[\[)([^[\]|\n]+)(\|[^[\]|\n]+)?\]\](?![([])/.exec(text.slice(start, start + 300))
  if (!match || /^[\d^]/.test(match[2] ?? '')) return undefined
  const end = start + match[0].length
  if (match[1] === '![[') return {edits: [{start, end, reason: 'another file, shown here'}], end}
  const from = match[3] === undefined ? start + 2 : end - 2 - match[3].length + 1
  return {
    edits: [
      {start, end: from},
      {start: end - 2, end}
    ],
    end
  }
}

/** `{{ name }}` of Jinja and its kin; braces of formulas (`x^{{2}}`) and of command lines (`${{ … }}`) are none. */
function isExpression(text: string, start: number): boolean {
  return /^\{\{-?[ \t]*[A-Za-z.$'"]/.test(text.slice(start, start + 40)) && !/[\w$^\\{}]/.test(text[start - 1] ?? '')
}

interface TagPlace {
  readonly start: number
  readonly end: number
  /** Between its signs. */
  readonly inner: number
  readonly close: number
}

function tagOf(text: string, line: SourceLine, place: TagPlace): FoundTag {
  const words = /^[-~\s]*([/@]?[\w./:-]*)/.exec(text.slice(place.inner, place.close))
  const name = words?.[1] ?? ''
  const alone = isAlone(text, line, place)
  if (alone && /^(?:highlight|codeblock|code-block|mermaid|plantuml|katex)$/.test(name)) {
    const fence = {start: place.start, end: place.end, insert: '`````````', reason: 'a template tag'}
    return {edits: [fence], end: place.end, listing: listingEnd(name)}
  }
  return reduced(text, line, place, {name, skip: words?.[0].length ?? 0, reason: 'a template tag', alone})
}

function listingEnd(name: string): RegExp {
  return new RegExp(`^(?:\\{%-?\\s*end${name}\\s*-?%\\}|\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\})`)
}

/** Left out, but for the words that readers see. */
function reduced(
  text: string,
  line: SourceLine,
  {start, end, inner, close}: TagPlace,
  tag: {readonly name: string; readonly skip: number; readonly reason: string; readonly alone: boolean}
): FoundTag {
  const from = inner + tag.skip
  const shown = attributeText(tag.name, text.slice(from, close))
  const {reason} = tag
  if (!shown || (shown.place === 'line' && !tag.alone)) return {edits: [{start, end, reason}], end}
  const apart = shown.place === 'line' ? `\n\n${' '.repeat(line.from - line.start)}` : ''
  return {
    edits: [
      {start, end: from + shown.start, insert: apart, reason},
      {start: from + shown.end, end, insert: apart, reason}
    ],
    end
  }
}

function isAlone(text: string, line: SourceLine, {start, end}: TagPlace): boolean {
  const next = text.indexOf('\n', end)
  return start === line.from && text.slice(end, next < 0 ? text.length : next).trim() === ''
}

/** `<Tab title="…">`, `</Tab>`, `<Chart data={rows} />`: elements of HTML have names in lower case, and are left to the parser. */
function componentAt(text: string, line: SourceLine, start: number): FoundTag | undefined {
  const opening = /^<\/?([A-Z][\w.]*)(?=[\s/>])/.exec(text.slice(start, start + 80))
  if (!opening) return undefined
  const close = componentEnd(text, start + opening[0].length, start === line.from ? longest : line.end - start)
  if (close < 0) return undefined
  const place = {start, end: close + 1, inner: start + opening[0].length, close}
  const tag = {name: opening[1] ?? '', skip: 0, reason: 'a component', alone: isAlone(text, line, place)}
  return {...reduced(text, line, place, tag), component: true}
}

/** Offset of the `>` outside quotation marks and braces; a blank line or another tag ends the search. */
function componentEnd(text: string, from: number, limit: number): number {
  let quote = ''
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + limit); at += 1) {
    const character = text[at] ?? ''
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    else if (character === '>' && depth <= 0) return at
    else if (character === '<' && depth <= 0) return -1
    if (character === '\n' && /^[ \t]*\r?\n/.test(text.slice(at + 1, at + 40))) return -1
  }
  return -1
}
