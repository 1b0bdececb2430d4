/** What templates see: the edition, the ways about it that they need, and the page that they make. */
import type {ElementContent} from 'hast'
import type {Edition, EditionClaim, EditionConflict, EditionSource, EditionTerm} from '../pipeline/model/edition.ts'
import type {WriterOptions} from '../pipeline/model/registry.ts'
import type {SourceId} from '../pipeline/model/source-text.ts'
import type {Span} from '../pipeline/model/span.ts'
import type {ClaimKindName} from '../pipeline/model/statement.ts'
import type {TermId} from '../pipeline/model/term.ts'

/**
 * Links are written from the root of the site (`glossary/index.html`), whatever page they stand on;
 * the writer makes them relative.
 */
export interface Site {
  readonly edition: Edition
  readonly title: string
  /** Digest of the edition, in hex: its identity. */
  readonly digest: string
  readonly sourcePages: WriterOptions['sourcePages']
  /** In source order. */
  readonly sources: readonly SourceView[]
  /** In the order of the edition. */
  readonly works: readonly WorkView[]
  readonly sourceOf: (id: SourceId) => SourceView | undefined
  readonly termOf: (id: TermId) => EditionTerm | undefined
  readonly claimOf: (id: string) => EditionClaim | undefined
  readonly conflictsOfClaim: (id: string) => readonly EditionConflict[]
  readonly conflictsOfTerm: (id: TermId) => readonly EditionConflict[]
  readonly termPath: (id: TermId) => string
  readonly placeOf: (span: Span) => Place
  /** The page and anchor where a claim is published; none for a claim that stands on no page. */
  readonly homeOf: (claim: string) => string | undefined
  /** Terms named within a span, as they are written there, in source order. */
  readonly termsNamedIn: (span: Span) => readonly {readonly term: TermId; readonly words: string}[]
  /** How to cite a page, by style. */
  readonly cite: (page: Pick<Page, 'title' | 'path'>) => readonly {readonly label: string; readonly text: string}[]
  readonly kindHeading: (kind: ClaimKindName) => string
  /** Places the nodes of a graph; none where there is no layout library. */
  readonly layOut?: NonNullable<WriterOptions['layOut']>
  /** Path of the picture before the title. */
  readonly logo?: string
  /** The script by which other pages show terms: its address or path, and its digest for `integrity`. */
  readonly embed?: {readonly script: string; readonly integrity: string}
  /** Words of the publisher at the foot of every page. */
  readonly footer?: string
  /** Other names that lead to a term: path of the redirect page to the terms. */
  readonly aliases: readonly {readonly path: string; readonly label: string; readonly terms: readonly TermId[]}[]
}

export interface SourceView {
  readonly source: EditionSource
  /** The letter by which the edition cites it: A, B, …, Z, AA. */
  readonly siglum: string
  /** Its title, or its path where it states none. */
  readonly name: string
  readonly path: string
  /** The formatted reference. */
  readonly reference: string
}

/** Where a span stands for readers: the sentence of the source page that holds it. */
export interface Place {
  readonly view: SourceView
  /** Index of the sentence; none for a span outside all sentences. */
  readonly sentence?: number
  readonly href: string
}

/** A work that sources cite, from a bibliography beside them. */
export interface WorkView {
  readonly id: string
  /** Short: “Okafor 2019”, or words of its title. */
  readonly name: string
  /** Formatted, plain text. */
  readonly reference: string
}

export type Section = 'search' | 'glossary' | 'tables' | 'faq' | 'disagreements' | 'sources' | 'references' | 'about'

export interface Page {
  /** From the root of the site, `/` between folders, ending in `.html`. */
  readonly path: string
  readonly title: string
  readonly section?: Section
  readonly description?: string
  /** What stands in `<main>`, its `<h1>` included. */
  readonly content: readonly ElementContent[]
  /** A page that only leads elsewhere. */
  readonly redirect?: string
  /** Not to be listed by search engines. */
  readonly unlisted?: true
  /** A host shows it at any address, so that its links must be whole where that is possible. */
  readonly anywhere?: true
  /** The page that asks the search index: it alone has the script for it, and may run WebAssembly. */
  readonly search?: true
  /** What search engines read of the page, as schema.org describes it; placed as data, escaped. */
  readonly structuredData?: StructuredData
}

/** JSON-LD: `@context` is added where it is placed. */
export interface StructuredData {
  readonly '@type': string
  readonly [property: string]: unknown
}
