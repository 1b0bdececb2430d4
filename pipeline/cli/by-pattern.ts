/** Values that a configuration gives to patterns of articles, by the articles that match. */
import {patternMatchesNothing} from '../diagnostics/config.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import {matchPaths} from '../world/match-paths.ts'
import type {Settings} from './settings.ts'

/**
 * Path under the sources to the values of all patterns that match it, in the order of the configuration.
 * A pattern that matches nothing is a warning, since it was meant to.
 */
export async function byPattern<Value>(
  {sources, file}: Pick<Settings, 'sources' | 'file'>,
  key: string,
  values: Readonly<Record<string, Value>> = {}
): Promise<Result<ReadonlyMap<string, readonly Value[]>>> {
  const output = new Map<string, Value[]>()
  const diagnostics: Diagnostic[] = []
  for (const [pattern, value] of Object.entries(values)) {
    const paths = await matchPaths(sources, pattern)
    for (const path of paths) output.set(path, [...(output.get(path) ?? []), value])
    if (paths.length === 0 && file) {
      diagnostics.push(patternMatchesNothing(file.path, file.keyAt([key, pattern]), pattern))
    }
  }
  return {output, diagnostics}
}
