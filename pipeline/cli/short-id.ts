/** Ids as people type them. */

/** The first digits of an id, without the word before them. */
export function shortId(id: string, length = 8): string {
  return id.slice(id.indexOf('-') + 1).slice(0, length)
}
