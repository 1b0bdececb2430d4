/** Which articles the configuration counts as one witness. */
import {patternMatchesNothing} from '../diagnostics/config.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import {matchPaths} from '../world/match-paths.ts'
import type {Settings} from './settings.ts'

/** Paths under the sources, a list for each list of patterns. A pattern that matches nothing is a warning, since it was meant to. */
export async function witnessGroups({
  sources,
  file,
  config
}: Pick<Settings, 'sources' | 'file' | 'config'>): Promise<Result<readonly (readonly string[])[]>> {
  const output: (readonly string[])[] = []
  const diagnostics: Diagnostic[] = []
  for (const patterns of config.witnesses ?? []) {
    const found = await Promise.all(patterns.map(pattern => matchPaths(sources, pattern)))
    const empty = patterns.filter((_, index) => found[index]?.length === 0)
    if (file) diagnostics.push(...empty.map(each => patternMatchesNothing(file.path, file.keyAt(['witnesses']), each)))
    output.push([...new Set(found.flat())])
  }
  return {output, diagnostics}
}
