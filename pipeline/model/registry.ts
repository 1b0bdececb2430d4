/** Interfaces of the registries: an input format, a kind of claim, an output format. */
import type {Article, Block, Sentence} from './block.ts'
import type {Comparison} from './claim.ts'
import type {Diagnostic} from './diagnostic.ts'
import type {Edition} from './edition.ts'
import type {Source, SourceFormat, SourceMetadata} from './source.ts'
import type {ClaimKindName, Phrase, Statement, Token} from './statement.ts'

export interface Reader {
  readonly format: SourceFormat
  /** With the dot, in lower case. */
  readonly extensions: readonly string[]
  /** Blocks as the format marks them, in source order; what the reader cannot tell, `structure` infers. */
  readonly read: (source: Source) => Reading
}

export interface Reading {
  readonly blocks: readonly Block[]
  readonly metadata: SourceMetadata
  readonly diagnostics: readonly Diagnostic[]
}

/** A sentence with all that a kind of claim may look at. */
export interface SentenceInContext {
  readonly article: Article
  readonly sentence: Sentence
  readonly block: Block
  readonly tokens: readonly Token[]
  /** Tokens of any other sentence of the article. */
  readonly tokensOf: (sentence: number) => readonly Token[]
  /** What a pronoun that opens the sentence certainly stands for. */
  readonly antecedent?: Phrase
  /** Of a cell of a table: what it is about, and which property of it. */
  readonly cell?: {readonly subject: Phrase; readonly attribute: Phrase}
}

export interface ClaimKind {
  readonly name: ClaimKindName
  /** What a reader sees above claims of this kind. */
  readonly heading: string
  readonly extract: (sentence: SentenceInContext) => readonly Statement[]
  /** Two statements of this kind about one subject. */
  readonly compare: (a: Statement, b: Statement, similarity: number) => Comparison
}

/** Written files: path under the output folder, `/` between folders, to content. */
export type Files = ReadonlyMap<string, string | Uint8Array>

export interface Writer {
  readonly name: string
  /** Which files it may write, for the documentation: patterns such as `glossary/<term>.html`. */
  readonly outputs: readonly string[]
  readonly write: (edition: Edition, options: WriterOptions) => Files
}

export interface WriterOptions {
  readonly title: string
  readonly baseUrl?: string
  readonly citationStyle: string
  readonly locale: string
  /** Other people's articles are not always ours to republish: full text, only published sentences, or none. */
  readonly sourcePages: 'full' | 'excerpts' | 'none'
  /** What a reader sees above claims of each kind; its name where absent. */
  readonly kindHeadings?: Readonly<Record<ClaimKindName, string>>
  /** The look of the site; without it, pages are written without style or script. */
  readonly look?: Look
  /** Findings of a writer, such as two sources that want one file name. */
  readonly report?: (diagnostic: Diagnostic) => void
}

/** What `templates/` holds beside its functions, as text. */
export interface Look {
  readonly style: string
  readonly script: string
  /** SVG. */
  readonly icon: string
}
