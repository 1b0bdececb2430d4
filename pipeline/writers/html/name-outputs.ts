/** Names for files, made from content and never content themselves. */
import {digest} from '../../model/digest.ts'
import {slug} from '../../model/slug.ts'

export interface NameRequest {
  /** Distinct; what the name is asked for by. */
  readonly key: string
  readonly wanted: string
}

export interface OutputNames {
  /** `[a-z0-9-]`, at most 80 characters, each name once. */
  readonly names: ReadonlyMap<string, string>
  /** Keys that wanted the name of another, with that other. */
  readonly collisions: readonly {readonly name: string; readonly kept: string; readonly renamed: string}[]
}

const longest = 80

/** Names that a folder or a file system needs for itself: `index.html`, and the devices of Windows. */
const reserved = /^(index|con|prn|aux|nul|com\d|lpt\d)$/

/**
 * In the order of the requests: the first to want a name gets it, whoever wants it later gets it with
 * six digits of the digest of its key.
 */
export function nameOutputs(requests: readonly NameRequest[]): OutputNames {
  const owners = new Map<string, string>()
  const names = new Map<string, string>()
  const collisions: {name: string; kept: string; renamed: string}[] = []
  for (const {key, wanted} of requests) {
    const name = plainName(wanted)
    const kept = owners.get(name)
    if (kept !== undefined) collisions.push({name, kept, renamed: key})
    const free = name !== '' && kept === undefined && !reserved.test(name) ? name : distinct(name, key, owners)
    owners.set(free, key)
    names.set(key, free)
  }
  return {names, collisions}
}

function plainName(wanted: string): string {
  return slug(wanted).slice(0, longest).replace(/-+$/, '')
}

function distinct(name: string, key: string, taken: ReadonlyMap<string, string>): string {
  const hash = digest(key)
  for (let length = 6; length < hash.length; length += 1) {
    const candidate = `${name.slice(0, longest - length - 1) || 'name'}-${hash.slice(0, length)}`
    if (!taken.has(candidate)) return candidate
  }
  return hash
}
