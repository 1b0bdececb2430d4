/** The version of the package that runs. */
import {existsSync, readFileSync} from 'node:fs'
import {z} from 'zod'

/** `package.json` stands above `pipeline/` in the sources, and one folder further up from `dist/pipeline/`. */
export function packageVersion(): string {
  const candidates = ['../../package.json', '../../../package.json'].map(path => new URL(path, import.meta.url))
  const file = candidates.find(path => existsSync(path))
  if (!file) throw new Error(`The package lacks package.json; looked in ${candidates.join(' and ')}`)
  return z.object({version: z.string()}).parse(JSON.parse(readFileSync(file, 'utf8'))).version
}
