/** Reads one file as the compiler does: the passes that see one source only, up to its structure. */
import type {Article} from './model/block.ts'
import type {Result} from './model/diagnostic.ts'
import {ingest} from './passes/ingest/ingest.ts'
import {structure} from './passes/structure/structure.ts'
import {readers} from './readers/index.ts'

/** `path`: under the sources folder. `undefined` where the file is refused; then a diagnostic says why. Never throws. `overridesOf`: as in the options of the compiler. */
export function readArticle(
  path: string,
  bytes: Uint8Array,
  overridesOf?: (path: string) => readonly string[]
): Result<Article | undefined> {
  const source = ingest({path, bytes})
  if (!source.output) return {output: undefined, diagnostics: source.diagnostics}
  const article = structure(source.output, {readers, overridesOf})
  return {output: article.output, diagnostics: [...source.diagnostics, ...article.diagnostics]}
}
