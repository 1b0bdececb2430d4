/** Reads a published folder: all of its files, and the edition that they were made from. */
import {noEdition} from '../diagnostics/world.ts'
import type {Result} from '../model/diagnostic.ts'
import type {Files} from '../model/registry.ts'
import {droppings} from './check-output.ts'
import {listFolder} from './list-folder.ts'
import {readAll} from './read-all.ts'

export interface PublishedFolder {
  readonly files: Files
  /** The parsed `data/edition.json`. */
  readonly edition: unknown
}

const editionPath = 'data/edition.json'

/** `undefined` exactly where an error diagnostic says why. `shown` is the folder as people know it. */
export async function readEdition(folder: string, shown: string): Promise<Result<PublishedFolder | undefined>> {
  const refused = (problem: string) => ({output: undefined, diagnostics: [noEdition(shown, problem)]})
  const listing = await listFolder(folder, {hidden: true})
  const paths = listing.output
    .map(entry => entry.path)
    .filter(path => !droppings.includes(path.split('/').at(-1) ?? ''))
  if (paths.length === 0) return refused('the folder is missing or empty')
  if (!paths.includes(editionPath)) return refused(`${editionPath} is missing`)
  const read = await readAll(folder, paths)
  const files = new Map(read.output.map(({path, bytes}) => [path, bytes]))
  const edition = parsed(files.get(editionPath))
  if (edition === undefined) return refused(`${editionPath} is not JSON`)
  return {output: {files, edition}, diagnostics: [...listing.diagnostics, ...read.diagnostics]}
}

function parsed(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  } catch {
    return undefined
  }
}
