/** The table of contents: the passes in order, and the registries they are handed. Read this first. */
import {citeWorks} from './bibliography/cite-works.ts'
import {readBibliographies} from './bibliography/read-bibliographies.ts'
import {kinds} from './claims/index.ts'
import {readDecisions} from './config/read-decisions.ts'
import type {Article} from './model/block.ts'
import type {Reconciliation} from './model/claim.ts'
import {type Decisions, noDecisions} from './model/decision.ts'
import type {Diagnostic, Result} from './model/diagnostic.ts'
import type {Edition} from './model/edition.ts'
import type {Matching} from './model/matching.ts'
import type {Files, Writer, WriterOptions} from './model/registry.ts'
import type {Resolution} from './model/term.ts'
import {compose} from './passes/compose/compose.ts'
import {emit} from './passes/emit/emit.ts'
import {extract} from './passes/extract/extract.ts'
import {ingestAll} from './passes/ingest/ingest-all.ts'
import {match} from './passes/match/match.ts'
import {reconcile} from './passes/reconcile/reconcile.ts'
import {resolve} from './passes/resolve/resolve.ts'
import {structure} from './passes/structure/structure.ts'
import {readers} from './readers/index.ts'
import {writers} from './writers/index.ts'

export interface CompileInput {
  readonly sources: readonly {readonly path: string; readonly bytes: Uint8Array}[]
  readonly decisions?: {readonly path: string; readonly text: string}
  /** `.bib`, `.ris` and CSL-JSON files beside the sources. */
  readonly bibliography: readonly {readonly path: string; readonly text: string}[]
}

export interface CompileOptions extends WriterOptions {
  readonly maximumEntries: number
  /** Weight of a source in the choice of wording, 1 unless configured. */
  readonly weightOf: (source: string) => number
  /** Groups of sources, by id, that count as one witness. */
  readonly witnesses?: readonly (readonly string[])[]
  /** Sentence vectors by the question that each is of, where a model has read the questions; only their directions count. */
  readonly sentenceVectors?: ReadonlyMap<string, Int8Array>
  /** What the configuration says about lines of a file, such as `12: heading`, by its path under the sources folder. */
  readonly overridesOf?: (path: string) => readonly string[]
  /** The registry unless given: without any, no file is written, and the passes before `emit` are all that is done. */
  readonly writers?: readonly Writer[]
  /** Called with the name of each pass as it starts. */
  readonly onPass?: (pass: PassName) => void
  /** Called with what a writer wrote, as soon as it has. */
  readonly onWritten?: (files: Files) => void
}

export type PassName = 'ingest' | 'structure' | 'extract' | 'resolve' | 'match' | 'reconcile' | 'compose' | 'emit'

export interface Compilation {
  readonly edition: Edition
  readonly files: Files
  readonly diagnostics: readonly Diagnostic[]
  /** What the passes made on the way, with their reasons: for those who ask why. */
  readonly records: {
    readonly articles: readonly Article[]
    readonly resolution: Resolution
    readonly matching: Matching
    readonly reconciliation: Reconciliation
  }
}

/** The same sources, decisions and options give the same edition and the same bytes, in whatever order the sources come. */
export function compile(input: CompileInput, options: CompileOptions): Compilation {
  const diagnostics: Diagnostic[] = []
  const run = <Output>(pass: PassName, work: () => Result<Output>): Output => {
    options.onPass?.(pass)
    const result = work()
    diagnostics.push(...result.diagnostics)
    return result.output
  }
  const decisions = decisionsOf(input, diagnostics)

  const sources = run('ingest', () => ingestAll(input.sources))
  const articles = run('structure', () =>
    each(sources, source => structure(source, {readers, overridesOf: options.overridesOf}))
  )
  const extractions = run('extract', () => each(articles, article => extract(article, {kinds})))
  const resolution = run('resolve', () =>
    resolve({articles, extractions}, {decisions, maximumEntries: options.maximumEntries})
  )
  const matching = run('match', () =>
    match({articles, resolution}, {kinds, decisions, sentenceVectors: options.sentenceVectors})
  )
  const reconciliation = run('reconcile', () =>
    reconcile(
      {articles, resolution, matching},
      {decisions, weightOf: options.weightOf, witnesses: options.witnesses ?? []}
    )
  )
  const composed = run('compose', () =>
    compose({articles, resolution, matching, reconciliation}, {title: options.title})
  )
  const edition = cited(composed, input, diagnostics)
  const files = run('emit', () => emit(edition, {writers, ...options}))
  return {edition, files, diagnostics, records: {articles, resolution, matching, reconciliation}}
}

function decisionsOf(input: CompileInput, diagnostics: Diagnostic[]): Decisions {
  if (!input.decisions) return noDecisions
  const result = readDecisions(input.decisions.path, input.decisions.text)
  diagnostics.push(...result.diagnostics)
  return result.output
}

/** Whatever rests on a work of the sources' own bibliographies cites it too. */
function cited(composed: Edition, input: CompileInput, diagnostics: Diagnostic[]): Edition {
  const works = readBibliographies(input.bibliography)
  const result = citeWorks(composed, works.output)
  diagnostics.push(...works.diagnostics, ...result.diagnostics)
  return result.output
}

/** The passes that see one source only. */
function each<Input, Output>(
  inputs: readonly Input[],
  pass: (input: Input) => Result<Output>
): Result<readonly Output[]> {
  const results = inputs.map(pass)
  return {output: results.map(result => result.output), diagnostics: results.flatMap(result => result.diagnostics)}
}
