/** Where a sentence cites a work: “(Otter et al., 2019)”, “[@otter2019]”, “Otter et al.”; its words name nobody and nothing of the field. */
import type {Token} from '../model/statement.ts'
import {remembered} from './remembered.ts'

/** Token numbers, `end` exclusive; a bracket counts with its signs. */
export interface TokenRange {
  readonly start: number
  readonly end: number
}

export const citationRanges = remembered(rangesIn)

function rangesIn(tokens: readonly Token[]): readonly TokenRange[] {
  const ranges: TokenRange[] = []
  tokens.forEach(({text}, index) => {
    const close = text === '(' ? ')' : text === '[' ? ']' : undefined
    if (close !== undefined) {
      const end = tokens.findIndex((token, at) => at > index && at < index + longest && token.text === close)
      if (end > index + 1 && isCitation(tokens.slice(index + 1, end))) ranges.push({start: index, end: end + 1})
    } else if (text === 'et' && /^al\.?$/.test(tokens[index + 1]?.text ?? '') && index > 0)
      ranges.push({start: index - 1, end: index + (tokens[index + 2]?.text === '.' ? 3 : 2)})
  })
  return ranges
}

/** Tokens that a bracket of citations holds at most. */
const longest = 60

/** A key, or authors in capitals and then a year; “(2019)” alone dates something. */
function isCitation(inner: readonly Token[]): boolean {
  if (inner[0]?.text === '@' || (inner[0]?.text === '-' && inner[1]?.text === '@')) return true
  const year = inner.findIndex(({text}) => /^(?:1[5-9]|20)\d\d[a-z]?$/.test(text))
  if (year < 2 || !/^[,.]$/.test(inner[year - 1]?.text ?? '')) return false
  return inner.every(({text}) => /^(?:\p{Lu}.*|et|al\.?|and|see|de|van|von|pp?|[,.;&–-]|\p{N}+[a-z]?)$/u.test(text))
}
