/** The words of a text in lower case with one space between them: equal for texts that differ in marks only. */
export function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
