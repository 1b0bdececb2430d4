/** What the articles ask, before anything is compiled: for a model that reads questions outside the compiler. */
import {kinds} from './claims/index.ts'
import type {CompileInput, CompileOptions} from './compile.ts'
import {extract} from './passes/extract/extract.ts'
import {ingestAll} from './passes/ingest/ingest-all.ts'
import {structure} from './passes/structure/structure.ts'
import {readers} from './readers/index.ts'

/** The texts of the questions as the passes that see one source find them, in source order; one that is asked twice stands twice. */
export function questionsAsked(
  {sources}: Pick<CompileInput, 'sources'>,
  {overridesOf}: Pick<CompileOptions, 'overridesOf'>
): readonly string[] {
  return ingestAll(sources)
    .output.map(source => structure(source, {readers, overridesOf}).output)
    .flatMap(article => extract(article, {kinds}).output.exchanges)
    .map(exchange => exchange.question)
}
