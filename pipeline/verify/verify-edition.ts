/** Proves an edition against its sources: every place, every published word, every quotation on a page. */
import {editionNotValid} from '../diagnostics/emit.ts'
import type {Article} from '../model/block.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import {passageReference} from '../model/passage-reference.ts'
import type {Files} from '../model/registry.ts'
import {type EditionData, editionSchema} from '../writers/json/edition-schema.ts'
import {passagesIn} from './passages-in.ts'
import {verifyCoverage} from './verify-coverage.ts'
import {type Quotable, verifyHtml} from './verify-html.ts'
import {verifyManifest} from './verify-manifest.ts'
import {verifyMarkdown} from './verify-markdown.ts'
import {verifyPageData} from './verify-page-data.ts'
import {verifyPassages} from './verify-passages.ts'
import {verifySpans} from './verify-spans.ts'
import {readWitnesses, type SourceFile, type Witnesses} from './witnesses.ts'

export interface VerifyInput {
  /** The parsed content of `data/edition.json`. */
  readonly edition: unknown
  /** All files of the folder it was published in. */
  readonly files: Files
  readonly sources: readonly SourceFile[]
}

export interface VerifyOptions {
  /** The passes `ingest` and `structure` on one file; nothing for a file that is no source. */
  readonly read: (path: string, bytes: Uint8Array) => Article | undefined
}

/** How much was checked. */
export interface Verification {
  readonly passages: number
  readonly spans: number
  readonly quotations: number
}

/** The edition holds exactly when there are no diagnostics; each is an error. */
export function verifyEdition(input: VerifyInput, options: VerifyOptions): Result<Verification> {
  const parsed = editionSchema.safeParse(input.edition)
  const manifest = verifyManifest(input.files)
  if (!parsed.success) {
    const invalid = parsed.error.issues.map(issue => editionNotValid(issue.path.map(String).join('.'), issue.message))
    return {output: {passages: 0, spans: 0, quotations: 0}, diagnostics: [...invalid, ...manifest]}
  }
  const edition = parsed.data
  const witnesses = readWitnesses(edition, input.sources, options.read)
  const spans = verifySpans(edition, witnesses.output)
  const passages = verifyPassages(edition, witnesses.output)
  const quotations = verifyDocuments(input.files, edition, witnesses.output)
  return {
    output: {passages: passages.output, spans: spans.output, quotations: quotations.output},
    diagnostics: [
      ...witnesses.diagnostics,
      ...spans.diagnostics,
      ...passages.diagnostics,
      ...verifyCoverage(edition),
      ...quotations.diagnostics,
      ...manifest
    ]
  }
}

/** The number of quotations in all pages and documents. */
function verifyDocuments(files: Files, edition: EditionData, witnesses: Witnesses): Result<number> {
  const quotable = quotableOf(edition, witnesses)
  const results = [...files].flatMap(([path, content]): readonly Result<number>[] => {
    if (path.endsWith('.html')) {
      const html = decoded(content)
      return [verifyHtml(path, html, quotable), verifyPageData(path, html, edition)]
    }
    if (path.endsWith('.md')) return [verifyMarkdown(path, decoded(content), edition)]
    return []
  })
  return {
    output: results.reduce((sum, result) => sum + result.output, 0),
    diagnostics: results.flatMap((result): readonly Diagnostic[] => result.diagnostics)
  }
}

function quotableOf(edition: EditionData, witnesses: Witnesses): Quotable {
  const passages = passagesIn(edition).map(({passage}) => [passageReference(passage), passage.text] as const)
  const texts = [...witnesses.values()].flatMap(({article}) => [
    article.source.text.text,
    ...article.blocks
      .flatMap(block => [block.prose, ...(block.cells ?? []).map(cell => cell.prose)])
      .map(prose => prose.text)
  ])
  const collapsed = texts.map(text => text.replace(/\s+/g, ' '))
  return {
    passages: new Map(passages),
    inSources: words => collapsed.some(text => text.includes(words))
  }
}

function decoded(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
