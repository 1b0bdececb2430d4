/** Limits on size, length, depth and counts that every source must keep before a parser sees it. */

export interface Limits {
  /** Of a file, in bytes. */
  readonly bytes: number
  readonly lines: number
  /** Of one line, in UTF-16 units; longer lines of an HTML file are common and cost nothing. */
  readonly lineLength: number
  /** Of a whole file of Markdown, front matter included: the parser takes a second and 200 MB for a megabyte. */
  readonly markdownLength: number
  readonly markdownLines: number
  readonly markdownMarks: number
  /** Of one paragraph of Markdown: runs of lines without a blank line between them. */
  readonly paragraphLength: number
  /** Of block quotes and lists in Markdown, and of elements in HTML. */
  readonly markdownDepth: number
  readonly htmlDepth: number
  /** How many quotations and nested lists may start: the parser takes the square of their number. */
  readonly containers: number
  /** Of square brackets open at once, and of delimiters that a paragraph of Markdown may hold. */
  readonly bracketDepth: number
  readonly delimiters: number
  readonly referenceDefinitions: number
  readonly tableCells: number
  /** Of tags, and of attributes of one tag, in HTML. */
  readonly tags: number
  readonly attributes: number
  /** Of elements such as `b` or `a` without an end tag, times the tags that follow: parsers open them anew in every block. */
  readonly reopenedFormatting: number
  /** Of front matter: size in UTF-16 units, depth and number of flow collections. */
  readonly frontMatterLength: number
  readonly frontMatterDepth: number
}

export const defaultLimits: Limits = {
  bytes: 4_000_000,
  lines: 50_000,
  lineLength: 200_000,
  markdownLength: 1_000_000,
  markdownLines: 15_000,
  markdownMarks: 80_000,
  paragraphLength: 60_000,
  markdownDepth: 24,
  htmlDepth: 400,
  containers: 2_000,
  bracketDepth: 32,
  delimiters: 4_000,
  referenceDefinitions: 1_000,
  tableCells: 12_000,
  tags: 100_000,
  attributes: 300,
  reopenedFormatting: 200_000,
  frontMatterLength: 16_000,
  frontMatterDepth: 16
}
