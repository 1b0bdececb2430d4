/** Titles in quotation marks: “Keep the Hull Dry” is one name, whatever words it holds. */
import type {Token} from '../model/statement.ts'
import type {TokenRange} from './citation-ranges.ts'
import {remembered} from './remembered.ts'

/** Without the marks and a stop before the closing one; three to fourteen words, capitals on all that are no small words. */
export const quotedTitles = remembered(titlesIn)

function titlesIn(tokens: readonly Token[]): readonly TokenRange[] {
  const titles: TokenRange[] = []
  for (let open = 0; open < tokens.length; open++) {
    if (!marks.has(tokens[open]?.text ?? '')) continue
    const close = tokens.findIndex((token, at) => at > open && at < open + 17 && /^[”"’']$/.test(token.text))
    if (close < 0) continue
    const end = /^[,.]$/.test(tokens[close - 1]?.text ?? '') ? close - 1 : close
    if (isTitle(tokens.slice(open + 1, end))) titles.push({start: open + 1, end})
    open = close
  }
  return titles
}

const marks: ReadonlySet<string> = new Set(['“', '"', '‘', "'"])

function isTitle(words: readonly Token[]): boolean {
  const capitals = words.filter(({text}) => /^\p{Lu}/u.test(text)).length
  return (
    words.length >= 3 &&
    words.length <= 14 &&
    capitals >= 2 &&
    /^\p{Lu}/u.test(words[0]?.text ?? '') &&
    words.every(({text}) => /^[\p{Lu}\p{N},:’'-]/u.test(text) || small.test(text))
  )
}

const small = /^(?:an?|the|of|for|to|in|on|at|by|and|or|but|with|from|as|s)$/
