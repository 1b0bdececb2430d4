/** Tests of what builds remember of the references that they have formatted. */
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {referenceMemory} from '../../pipeline/world/reference-memory.ts'

async function asked(folder: string, keys: readonly string[]): Promise<readonly string[]> {
  const memory = await referenceMemory(folder)
  const made: string[] = []
  for (const key of keys) {
    memory.remember(key, () => {
      made.push(key)
      return `reference of ${key}`
    })
  }
  await memory.save()
  return made
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'recension-memory-'))

describe('the memory of references', () => {
  it('makes each text once, and in the next build only what is new', async () => {
    const folder = newFolder()
    expect(await asked(folder, ['kettle', 'ferry', 'kettle'])).toEqual(['kettle', 'ferry'])
    expect(await asked(folder, ['kettle', 'harbour'])).toEqual(['harbour'])
  })

  it('forgets what a build no longer asks for', async () => {
    const folder = newFolder()
    await asked(folder, ['kettle', 'ferry'])
    await asked(folder, ['kettle'])
    expect(await asked(folder, ['ferry'])).toEqual(['ferry'])
  })

  it('never uses an entry that somebody changed, nor a file that is none of its own', async () => {
    const folder = newFolder()
    await asked(folder, ['kettle'])
    const file = join(folder, '.recension-cache', 'references.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('reference of', 'forgery of'))
    expect(await asked(folder, ['kettle'])).toEqual(['kettle'])
    writeFileSync(file, '{"kettle": 1}')
    expect(await asked(folder, ['kettle'])).toEqual(['kettle'])
  })
})
