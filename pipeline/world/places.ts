/** The paths that publishing uses: the output folder, and hidden ones beside it, on the same disk. */
import {basename, dirname, join} from 'node:path'

export interface Places {
  /** The real path of the folder that holds all the others. */
  readonly parent: string
  readonly out: string
  /** The new edition, until it is whole. */
  readonly fresh: string
  /** The earlier edition, from the first rename until it is deleted. */
  readonly retired: string
  /** There exactly while a swap is under way. */
  readonly journal: string
  readonly lock: string
}

/** `out` is absolute, its parent without symbolic links. */
export function placesOf(out: string): Places {
  const parent = dirname(out)
  const beside = (role: string) => join(parent, `.${basename(out)}.recension-${role}`)
  return {
    parent,
    out,
    fresh: beside('new'),
    retired: beside('old'),
    journal: beside('journal.json'),
    lock: beside('lock')
  }
}
