/** Remembers what a pure reading of a text gave: words, names and headings come again and again. */

/** The same function; it keeps `most` results, and then begins anew. */
export function rememberedText<Output>(read: (text: string) => Output, most: number): (text: string) => Output {
  const known = new Map<string, {readonly output: Output}>()
  return text => {
    const before = known.get(text)
    if (before) return before.output
    const output = read(text)
    if (known.size >= most) known.clear()
    known.set(text, {output})
    return output
  }
}
