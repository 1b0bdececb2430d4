/** A folder of its own for a test, deleted when the test file ends. */
import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll} from 'vitest'

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'recension-test-')))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}
