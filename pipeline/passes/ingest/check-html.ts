/** Limits of HTML: depth of elements, number of tags, attributes of one tag. */
import type {Excess} from './check-limits.ts'
import type {Limits} from './limits.ts'

/** Elements that have no end tag, or whose end tag is so often left out that an open one says nothing of depth. */
const flat = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr p li dt dd td th tr tbody thead tfoot option optgroup colgroup html head body rp rt'.split(
    ' '
  )
)
const tag = /<(\/?)([a-zA-Z][^\s/>]*)|<!--[\s\S]*?(?:-->|$)/g

export function checkHtml(text: string, limits: Limits): Excess | undefined {
  let depth = 0
  let tags = 0
  for (const match of text.matchAll(tag)) {
    const name = match[2]?.toLowerCase()
    if (!name) continue
    tags += 1
    if (tags > limits.tags) return {at: match.index, problem: `More than ${limits.tags} tags`}
    if (match[1]) depth = Math.max(0, depth - (flat.has(name) ? 0 : 1))
    else if (!flat.has(name)) depth += 1
    if (depth > limits.htmlDepth) return {at: match.index, problem: `Elements nested more than ${limits.htmlDepth} deep`}
    if (!match[1] && attributesFrom(text, match.index + match[0].length, limits.attributes)) {
      return {at: match.index, problem: `A tag of more than ${limits.attributes} attributes`}
    }
  }
  return undefined
}

/** Whether more than `limit` attributes follow before the tag ends; white space outside quotes separates them. */
function attributesFrom(text: string, start: number, limit: number): boolean {
  let count = 0
  let quote = ''
  for (let at = start; at < text.length && count <= limit; at += 1) {
    const character = text[at] ?? ''
    if (quote) quote = character === quote ? '' : quote
    else if (character === '>') return false
    else if (character === '=') quote = quoteAfter(text, at)
    else if (/[\s/]/.test(character) && !/[\s/>]/.test(text[at + 1] ?? '>')) count += 1
    if (quote && character === '=') at += 1
  }
  return count > limit
}

function quoteAfter(text: string, at: number): string {
  const next = text[at + 1] ?? ''
  return next === '"' || next === "'" ? next : ''
}
