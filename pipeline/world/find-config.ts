/** Finds and reads the configuration file of a folder. */
import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {twoConfigFiles} from '../diagnostics/config.ts'
import type {Result} from '../model/diagnostic.ts'
import {readText} from './read-text.ts'

export const configNames: readonly string[] = ['recension.config.json', 'recension.config.yaml', 'recension.config.yml']

/** `undefined` where there is none, or where a diagnostic says why it is not read. */
export async function findConfig(
  folder: string
): Promise<Result<{readonly path: string; readonly text: string} | undefined>> {
  const present: string[] = []
  for (const path of configNames.map(name => join(folder, name))) {
    const there = await stat(path).then(
      () => true,
      () => false
    )
    if (there) present.push(path)
  }
  const [path, other] = present
  if (path === undefined) return {output: undefined, diagnostics: []}
  if (other !== undefined) return {output: undefined, diagnostics: [twoConfigFiles(path, other)]}
  return readText(path, path)
}
