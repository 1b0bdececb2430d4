/** Which sources are one witness, because they are nearly one text or come from one template: their agreement proves nothing. */
import type {SourceId} from '../../model/source-text.ts'

/** By source, the witness that it belongs to; a source in no group is a witness of its own. Groups that share a source are one. */
export function witnessOf(groups: readonly (readonly SourceId[])[]): (source: SourceId) => SourceId {
  const parents = new Map<SourceId, SourceId>()
  const rootOf = (source: SourceId): SourceId => {
    let root = source
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    return root
  }
  for (const [first, ...others] of groups) {
    for (const other of others) {
      const [one, next] = [rootOf(first ?? other), rootOf(other)]
      if (one !== next) parents.set(next, one)
    }
  }
  return rootOf
}
