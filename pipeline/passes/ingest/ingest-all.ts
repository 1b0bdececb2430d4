/** Every file of a sources folder through `ingest`, and the sources that would share an id. */
import {sameSourceId} from '../../diagnostics/reading.ts'
import type {Diagnostic, Result} from '../../model/diagnostic.ts'
import {compareText} from '../../model/order.ts'
import type {Source} from '../../model/source.ts'
import {type IngestInput, type IngestOptions, ingest} from './ingest.ts'

/** Sources in the order of their ids, whatever the order of the files; two that differ only in extension are both left out. */
export function ingestAll(files: readonly IngestInput[], options?: IngestOptions): Result<readonly Source[]> {
  const ordered = [...files].sort((a, b) => compareText(a.path, b.path))
  const results = ordered.map(file => ingest(file, options))
  const sources = results.flatMap(result => result.output ?? [])
  const collisions = collisionsOf(sources)
  const refused = new Set(collisions.map(diagnostic => diagnostic.path))
  return {
    output: sources.filter(source => !refused.has(source.path)).sort((a, b) => compareText(a.id, b.id)),
    diagnostics: [...results.flatMap(result => result.diagnostics), ...collisions]
  }
}

/** Both files of a collision are named: neither may silently win. */
function collisionsOf(sources: readonly Source[]): readonly Diagnostic[] {
  const byId = new Map<string, Source[]>()
  for (const source of sources) {
    const key = source.id.normalize('NFC').toLowerCase()
    byId.set(key, [...(byId.get(key) ?? []), source])
  }
  return [...byId.values()].flatMap(group =>
    group.flatMap((source, at) => {
      const other = group[at === 0 ? 1 : 0]
      return other ? [sameSourceId(source.path, other.path, source.id)] : []
    })
  )
}
