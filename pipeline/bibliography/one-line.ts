/** Text of a reference on one line. */

/** A line break would start a new RIS record; a control character belongs in no reference. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
}
