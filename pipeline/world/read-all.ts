/** Reads many files of a folder, a few at a time. */
import {open} from 'node:fs/promises'
import {join} from 'node:path'
import {fileNotFound, fileNotRead} from '../diagnostics/world.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import {errorCode} from './error-code.ts'

export interface ReadFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** How many files are open at once: systems allow few. */
const batch = 32

/** No article has so many bytes; the pass `ingest` has a stricter limit of its own. */
const mostBytes = 64_000_000

/** In the order of `paths`. A file that cannot be read is left out with a diagnostic. */
export async function readAll(folder: string, paths: readonly string[]): Promise<Result<readonly ReadFile[]>> {
  const output: ReadFile[] = []
  const diagnostics: Diagnostic[] = []
  for (let at = 0; at < paths.length; at += batch) {
    for (const result of await Promise.all(paths.slice(at, at + batch).map(path => readOne(folder, path)))) {
      if ('bytes' in result) output.push(result)
      else diagnostics.push(result)
    }
  }
  return {output, diagnostics}
}

async function readOne(folder: string, path: string): Promise<ReadFile | Diagnostic> {
  try {
    const file = await open(join(folder, path))
    try {
      const {size} = await file.stat()
      if (size > mostBytes) return fileNotRead(path, `it has ${size} bytes, more than ${mostBytes}`)
      return {path, bytes: await file.readFile()}
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return code === 'ENOENT' ? fileNotFound(path) : fileNotRead(path, code)
  }
}
