/** Which files of a folder a pattern of the configuration names. */
import fastGlob from 'fast-glob'
import {compareText} from '../model/order.ts'

/** Paths under the folder in path order; `**` crosses folders, as in `.gitignore`. */
export async function matchPaths(folder: string, pattern: string): Promise<readonly string[]> {
  const paths = await fastGlob(pattern, {cwd: folder, followSymbolicLinks: false, suppressErrors: true})
  return [...paths].sort(compareText)
}
