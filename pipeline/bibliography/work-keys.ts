/** Citation keys of works, safe in every format that is written. */
import type {EditionSource} from '../model/edition.ts'
import type {CslData} from './csl-data.ts'

/** From the id in the bibliography to its key: the id itself where it is of `[A-Za-z0-9_-]` and no source has it. */
export function workKeys(
  works: readonly CslData[],
  sources: readonly Pick<EditionSource, 'csl'>[]
): ReadonlyMap<string, string> {
  const taken = new Set(sources.map(source => source.csl.id))
  const keys = new Map<string, string>()
  for (const {id} of works) {
    const wanted = id.replace(/[^\w-]+/g, '-').replace(/^[-_]+|-+$/g, '') || 'work'
    let key = wanted
    for (let number = 2; taken.has(key); number += 1) key = `${wanted}-${number}`
    taken.add(key)
    keys.set(id, key)
  }
  return keys
}
