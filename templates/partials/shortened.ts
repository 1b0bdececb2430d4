/** Titles of other people's articles can be long. */

/** Cut at a word, with an ellipsis, so that at most `length` characters remain. */
export function shortened(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const characters = Array.from(flat)
  if (characters.length <= length) return flat
  const head = characters.slice(0, length - 1).join('')
  const cut = head.lastIndexOf(' ')
  return `${(cut > length / 2 ? head.slice(0, cut) : head).replace(/[\s,;:–—-]+$/u, '')}…`
}
