/** Limits of HTML: depth of elements, number of tags, attributes of one tag, formatting elements that a parser opens anew. */
import type {Excess} from './check-limits.ts'
import type {Limits} from './limits.ts'

/** Elements that have no end tag, or whose end tag is so often left out that an open one says nothing of depth. */
const flat = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr p li dt dd td th tr tbody thead tfoot option optgroup colgroup html head body rp rt'.split(
    ' '
  )
)
/** What a parser opens anew in every block until its end tag comes, so that a few of them can fill the memory. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
const tag = /<(\/?)([a-zA-Z][^\s/>]*)|<!--(?:-?>|[\s\S]*?(?:--!?>|$))/g

interface Open {
  depth: number
  formatting: number
  reopened: number
  /** In these two, the text of `script` and `style` is markup. */
  svg: number
  math: number
}

/** A scan, not a parse: where the two could differ, it counts more than a parser would open. Linear. */
export function checkHtml(text: string, limits: Limits): Excess | undefined {
  const open: Open = {depth: 0, formatting: 0, reopened: 0, svg: 0, math: 0}
  let tags = 0
  tag.lastIndex = 0
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const name = match[2]?.toLowerCase()
    if (!name) continue
    tags += 1
    count(open, name, match[1] === '/' ? -1 : 1)
    const {end, attributes} = tagEnd(text, tag.lastIndex)
    const problem = problemOf(open, tags, attributes, limits)
    if (problem) {
      tag.lastIndex = 0
      return {at: match.index, problem}
    }
    tag.lastIndex = match[1] === '' && open.svg + open.math === 0 ? afterRawText(text, name, end) : end
  }
  return undefined
}

function count(open: Open, name: string, change: 1 | -1): void {
  if (!flat.has(name)) open.depth = Math.max(0, open.depth + change)
  if (formatting.has(name)) open.formatting = Math.max(0, open.formatting + change)
  else if (change === 1) open.reopened += open.formatting
  if (name === 'svg' || name === 'math') open[name] = Math.max(0, open[name] + change)
}

function problemOf(open: Open, tags: number, attributes: number, limits: Limits): string | undefined {
  if (tags > limits.tags) return `More than ${limits.tags} tags`
  if (open.depth > limits.htmlDepth) return `Elements nested more than ${limits.htmlDepth} deep`
  if (attributes > limits.attributes) return `A tag of more than ${limits.attributes} attributes`
  if (open.reopened <= limits.reopenedFormatting) return undefined
  return `Elements such as b, i or a that are left open over more than ${limits.reopenedFormatting} others`
}

/** Where the tag ends, and about how many attributes it has: white space outside quotes separates them. */
function tagEnd(text: string, start: number): {readonly end: number; readonly attributes: number} {
  let attributes = 0
  let quote = ''
  let at = start
  for (; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (quote) quote = character === quote ? '' : quote
    else if (character === '>') return {end: at + 1, attributes}
    else if (/[\s/]/.test(character)) attributes += /[\s/>]/.test(text[at + 1] ?? '>') ? 0 : 1
    else if (character === '=') {
      while (/\s/.test(text[at + 1] ?? '')) at += 1
      quote = /["']/.exec(text[at + 1] ?? '')?.[0] ?? ''
      if (quote) at += 1
    }
  }
  return {end: at, attributes}
}

/** Scripts and styles hold no tags. One that is never closed runs to the end of the file, as it does for a parser. */
function afterRawText(text: string, name: string, from: number): number {
  if (name !== 'script' && name !== 'style') return from
  const close = new RegExp(`</${name}(?=[\\s/>])|$(?![\\s\\S])`, 'gi')
  close.lastIndex = from
  return close.exec(text)?.index ?? text.length
}
