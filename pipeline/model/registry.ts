/** Interfaces of the registries: an input format, a kind of claim, an output format. */
import type {Article, Block, Sentence} from './block.ts'
import type {Comparison} from './claim.ts'
import type {ComparedEdition} from './compared-edition.ts'
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
  /** By place, the statements that were made of it so far: of two kinds that read one stretch, the earlier keeps it. */
  readonly made?: Map<string, Statement>
  /** What a pronoun that opens the sentence certainly stands for. */
  readonly antecedent?: Phrase
  /** Of a cell of a table: what it is about, and which property of it. */
  readonly cell?: {
    readonly subject: Phrase
    readonly attribute: Phrase
    /** Of a cell that names examples, the other cells of its row or column. */
    readonly beside?: readonly {readonly attribute: string; readonly value: string}[]
  }
}

export interface ClaimKind {
  readonly name: ClaimKindName
  /** What a reader sees above claims of this kind. */
  readonly heading: string
  /** Figures, dates and properties count even where a dropped block states them. */
  readonly fromDropped?: true
  /** What a pointer to another text says of its topic counts where an article says it as well. */
  readonly fromPointers?: true
  /** Headings state it too; other kinds are not asked about them. */
  readonly fromHeadings?: true
  /** What a sentence says of no kind: a claim is of this kind only if none of its statements is of another. */
  readonly fallback?: true
  readonly extract: (sentence: SentenceInContext) => readonly Statement[]
  /** Two statements of this kind about one subject. */
  readonly compare: (a: Statement, b: Statement, similarity: number) => Comparison
  /** Where statements of any kind say in passing what is of this one. */
  readonly inPassing?: readonly InPassing[]
}

export interface InPassing {
  /** Two statements that say one thing in passing have one of these in common. */
  readonly marks: (statement: Statement) => readonly string[]
  /** Where each of the two says it; undefined where they say nothing in common, or neither says it so that it can be quoted. */
  readonly common: (a: Statement, b: Statement) => readonly [PassingMention, PassingMention] | undefined
}

/** The statement says little else; or offsets into its text, whether these words may stand alone, and which objects they keep. */
export type PassingMention =
  | {readonly whole: true}
  | {
      readonly whole: false
      readonly start: number
      readonly end: number
      readonly alone: boolean
      readonly objects?: readonly Phrase[]
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
  /** A style that is not built in: the content of its `.csl` file. It wins over `citationStyle`. */
  readonly citationStyleFile?: string
  /** ISO 8601: the date of an edition whose sources state none. */
  readonly date?: string
  /** What an earlier build made under this key, or else what `make` makes; without it, everything is made anew. */
  readonly remember?: (key: string, make: () => string) => string
  /** Makes the PDF; without it, none is written. */
  readonly typeset?: Typeset
  /** Other people's articles are not always ours to republish: full text, only published sentences, or none. */
  readonly sourcePages: 'full' | 'excerpts' | 'none'
  /** What a reader sees above claims of each kind; its name where absent. */
  readonly kindHeadings?: Readonly<Record<ClaimKindName, string>>
  /** The look of the site; without it, pages are written without style or script. */
  readonly look?: Look
  /** Places the nodes of a graph: DOT in, Graphviz's `plain` format out. Without it, no map is drawn. */
  readonly layOut?: (graph: string) => string
  /** Whether a path under the output folder is written by another writer, or may be. */
  readonly isWritten?: (path: string) => boolean
  /** An earlier edition: what changed since is written as a feed. */
  readonly since?: ComparedEdition
  /** Findings of a writer, such as two sources that want one file name. */
  readonly report?: (diagnostic: Diagnostic) => void
}

/** A PDF from the data of a book, as JSON; throws where it cannot be set. */
export type Typeset = (book: string) => {
  readonly pdf: Uint8Array
  /** What keeps it from conforming to PDF/UA-1, such as a character that no font has. */
  readonly problems: readonly string[]
}

/** What `templates/` holds beside its functions, as text. */
export interface Look {
  readonly style: string
  readonly script: string
  /** What other people's pages show terms with: a module of its own, and the style of its cards. */
  readonly embed?: {readonly script: string; readonly style: string}
  /** Of the search page alone. */
  readonly searchScript: string
  /** SVG. */
  readonly icon: string
  /** A picture before the title of the site: its bytes and the end of its name. */
  readonly logo?: {readonly content: Uint8Array; readonly extension: 'svg' | 'png' | 'webp' | 'jpg'}
  /** Words at the foot of every page, before the edition's own. */
  readonly footer?: string
  /** Functions that stand in for those of `templates/pages/`, by the name of the page: `term`, `faq`, `home`, … */
  readonly pages?: Readonly<Record<string, unknown>>
}
