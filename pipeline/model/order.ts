/** The two total orders of the project: by code unit, and by a folded key for lists that people read. */

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Folded key (NFKD, marks stripped, lower case), then code unit. Callers break remaining ties by id. */
export function compareForReaders(a: string, b: string): number {
  return compareText(folded(a), folded(b)) || compareText(a, b)
}

/** A fixed fold that needs no locale. */
export function folded(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
