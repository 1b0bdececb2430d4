/** A capital at the start of words of the edition's own. */

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
