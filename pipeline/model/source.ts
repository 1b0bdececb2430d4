/** A source: one input file, decoded, with the data that its front matter states. */
import type {SourceText} from './source-text.ts'
import type {Span} from './span.ts'

export type SourceFormat = 'text' | 'markdown' | 'html'

export interface Source {
  /** Path under the sources folder without its extension, `/` between folders. */
  readonly id: string
  /** Path under the sources folder. */
  readonly path: string
  readonly format: SourceFormat
  readonly text: SourceText
  /** SHA-256 of the bytes, in hex. */
  readonly digest: string
  /** Offset at which the text proper starts, after any front matter. */
  readonly bodyStart: number
  readonly frontMatter: readonly FrontMatterField[]
}

export interface FrontMatterField {
  readonly name: string
  /** Scalars as written; lists of scalars as lists. Dates stay strings. */
  readonly value: string | readonly string[]
  readonly span: Span
}

/** What a source states about itself; a field that no text states is absent, never guessed. */
export interface SourceMetadata {
  readonly title?: Stated
  readonly site?: Stated
  /** ISO 8601, as precise as stated: `2026`, `2026-05` or `2026-05-13`. */
  readonly date?: Stated
  readonly authors: readonly Stated[]
  readonly url?: Stated
  readonly language?: Stated
  readonly description?: Stated
}

/** `value` is the normalised reading of `span`. */
export interface Stated {
  readonly value: string
  readonly span: Span
}
