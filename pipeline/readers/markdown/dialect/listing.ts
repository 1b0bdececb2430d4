/** Fenced listings of code, within which nothing is a dialect. */

export interface Listing {
  /** Whether a line, without indentation and quote marks, closes the listing. */
  readonly closes: (content: string) => boolean
  /** Opened by a template tag (`{% highlight go %}`) instead of a fence. */
  readonly tag?: true
}

/** The listing that a line opens. */
export function listingAt(content: string): Listing | undefined {
  const fence = /^(`{3,})[^`]*$|^(~{3,})/.exec(content)
  const mark = fence?.[1] ?? fence?.[2]
  if (mark === undefined) return undefined
  return {closes: line => line.startsWith(mark) && [...line].every(character => character === mark[0])}
}
