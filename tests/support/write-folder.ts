/** Writes files under a folder, for tests. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** `files`: path under the folder to content. Gives the folder back. */
export function writeFolder(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(folder, {recursive: true})
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  return folder
}
