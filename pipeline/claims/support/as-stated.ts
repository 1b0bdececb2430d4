/** Tokens as their source writes them, in quotation marks: how reasons name a figure or a date. */
import type {Token} from '../../model/statement.ts'

/** `end` is exclusive. “$100 million to $1 billion” keeps its spaces, and where there was none there is none. */
export function asStated(
  tokens: readonly Token[],
  {start, end}: {readonly start: number; readonly end: number}
): string {
  const named = tokens.slice(start, end)
  const text = named
    .map((token, at) => ((named[at - 1]?.end ?? token.start) < token.start ? ` ${token.text}` : token.text))
    .join('')
  return `“${text}”`
}
