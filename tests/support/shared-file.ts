/** Files of schemas and strings that lie beside the project on some machines only. */
import {existsSync, readFileSync} from 'node:fs'

/** Undefined, and said loudly, where the file is not there: the test that wants it is skipped. */
export function sharedFile(path: string): string | undefined {
  const url = new URL(`../../../shared/${path}`, import.meta.url)
  if (existsSync(url)) return readFileSync(url, 'utf8')
  console.warn(`NO ../shared/${path}: the tests that use it are skipped`)
  return undefined
}
