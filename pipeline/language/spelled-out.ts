/** Initials that another text spells out: “the HTA” beside “the Harbour Transport Authority” is that authority. */

/** `text` with each word of capitals written as the capitalised words of `other` that begin with its letters, where there are such. */
export function spelledOut(text: string, other: string): string {
  const names = other.split(/\s+/).map(word => word.replace(/[^\p{L}\p{N}'’-]+$/u, ''))
  return text.replace(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu, initials => {
    if (names.includes(initials)) return initials
    const at = names.findIndex((_, start) => begins(names.slice(start, start + initials.length), initials))
    return at < 0 ? initials : names.slice(at, at + initials.length).join(' ')
  })
}

function begins(words: readonly string[], initials: string): boolean {
  return (
    words.length === initials.length &&
    words.every((word, index) => word.startsWith(initials.charAt(index)) && /^\p{Lu}\p{Ll}/u.test(word))
  )
}
