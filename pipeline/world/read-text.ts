/** Reads one text file that stands beside the sources, in UTF-8 with or without a byte order mark. */
import {readFile} from 'node:fs/promises'
import {companionNotUtf8, fileNotFound, fileNotRead} from '../diagnostics/world.ts'
import type {Result} from '../model/diagnostic.ts'
import {errorCode} from './error-code.ts'

/** `shown` is the path that people see. */
export async function readText(
  path: string,
  shown: string
): Promise<Result<{readonly path: string; readonly text: string} | undefined>> {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(await readFile(path))
    return {output: {path: shown, text}, diagnostics: []}
  } catch (error) {
    if (error instanceof TypeError) return {output: undefined, diagnostics: [companionNotUtf8(shown)]}
    const code = errorCode(error)
    if (code === undefined) throw error
    return {output: undefined, diagnostics: [code === 'ENOENT' ? fileNotFound(shown) : fileNotRead(shown, code)]}
  }
}
