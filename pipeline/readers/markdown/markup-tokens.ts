/** Cuts HTML into tags and text; comments and declarations are left out. */

export interface MarkupToken {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** In lower case; absent for text. */
  readonly name?: string
  readonly closes: boolean
}

/** Tokens of `[start, end)` of a text, in order. A `<` that opens no tag is text. */
export function markupTokens(text: string, start: number, end: number): readonly MarkupToken[] {
  const tokens: MarkupToken[] = []
  let at = start
  while (at < end) {
    const open = text.indexOf('<', at)
    const words = open < 0 || open >= end ? end : open
    if (words > at) tokens.push({start: at, end: words, closes: false})
    if (words >= end) break
    const close = Math.min(tagEnd(text, words, end), end)
    const name = /^<\/?([A-Za-z][\w:-]{0,40})/.exec(text.slice(words, words + 50))?.[1]?.toLowerCase()
    if (name !== undefined) tokens.push({start: words, end: close, name, closes: text[words + 1] === '/'})
    else if (!/^<[!?/]/.test(text.slice(words, words + 2))) tokens.push({start: words, end: close, closes: false})
    at = close
  }
  return tokens
}

/** Offset after the tag, comment or declaration at `at`; after the `<` alone where it opens none. */
function tagEnd(text: string, at: number, end: number): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4, end)
  if (/^<[!?]/.test(text.slice(at, at + 2))) return after(text, '>', at, end)
  if (!/^<\/?[A-Za-z]/.test(text.slice(at, at + 3))) return at + 1
  let quote = ''
  for (let next = at + 1; next < Math.min(end, at + 4_000); next += 1) {
    const character = text[next] ?? ''
    if (quote) quote = character === quote ? '' : quote
    else if (character === '>') return next + 1
    else if ((character === '"' || character === "'") && text[next - 1] === '=') quote = character
  }
  return after(text, '>', at, end)
}

function after(text: string, mark: string, from: number, end: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? end : found + mark.length
}
