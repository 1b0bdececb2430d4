/** Lists everything under a folder in path order. */
import fastGlob from 'fast-glob'
import {fileNotRead} from '../diagnostics/world.ts'
import type {Result} from '../model/diagnostic.ts'
import {compareText} from '../model/order.ts'
import {errorCode} from './error-code.ts'

export interface FolderEntry {
  /** Under the folder, `/` between folders. */
  readonly path: string
  /** `link`: symbolic, to a file or folder, never followed. `other`: a pipe, socket or device. */
  readonly kind: 'file' | 'link' | 'other'
}

export interface ListOptions {
  /** Hidden entries and `node_modules` as well, which are otherwise passed over. */
  readonly hidden?: boolean
}

/** A folder inside that cannot be read is reported, and the rest is listed. */
export async function listFolder(
  folder: string,
  {hidden = false}: ListOptions = {}
): Promise<Result<readonly FolderEntry[]>> {
  try {
    return {output: await list(folder, hidden, false), diagnostics: []}
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return {output: await list(folder, hidden, true), diagnostics: [fileNotRead(placeOf(error) ?? folder, code)]}
  }
}

async function list(folder: string, hidden: boolean, suppressErrors: boolean): Promise<readonly FolderEntry[]> {
  const entries = await fastGlob('**', {
    cwd: folder,
    onlyFiles: false,
    followSymbolicLinks: false,
    objectMode: true,
    dot: hidden,
    ignore: hidden ? [] : ['**/node_modules/**'],
    suppressErrors
  })
  return entries
    .filter(({dirent}) => !dirent.isDirectory())
    .map(
      ({path, dirent}) => ({path, kind: dirent.isFile() ? 'file' : dirent.isSymbolicLink() ? 'link' : 'other'}) as const
    )
    .sort((a, b) => compareText(a.path, b.path))
}

function placeOf(error: unknown): string | undefined {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined
}
