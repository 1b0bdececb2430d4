/** One attribute of a tag of HTML that stands in Markdown. */

/** Its value without quotation marks, as written; `undefined` where the tag has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  for (const match of tag.slice(0, 2_000).matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)) {
    if (match[1]?.toLowerCase() === name) return match[2] ?? match[3] ?? match[4]
  }
  return undefined
}
