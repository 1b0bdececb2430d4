/** Reads all bibliographies beside the sources as one. */
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import {compareText} from '../model/order.ts'
import type {CslData} from './csl-data.ts'
import {readBibliography} from './read-bibliography.ts'

/** By path, whatever the order of `files`; of two works with one id, the first counts. */
export function readBibliographies(
  files: readonly {readonly path: string; readonly text: string}[]
): Result<readonly CslData[]> {
  const works = new Map<string, CslData>()
  const diagnostics: Diagnostic[] = []
  for (const {path, text} of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const result = readBibliography(path, text)
    diagnostics.push(...result.diagnostics)
    for (const work of result.output) if (!works.has(work.id)) works.set(work.id, work)
  }
  return {output: [...works.values()], diagnostics}
}
