/** The journal of a swap: written before the first rename, deleted after the second. */
import {readFile} from 'node:fs/promises'
import {z} from 'zod'
import {remove, replaceFile, type Step, syncFolder} from './durable.ts'
import {errorCode} from './error-code.ts'
import type {Places} from './places.ts'

const schema = z.object({version: z.literal(1), edition: z.string()})

/** `edition`: the digest, from its manifest, of the edition that is being swapped in. */
export async function writeJournal(places: Places, edition: string, step: Step): Promise<void> {
  await replaceFile(places.journal, `${JSON.stringify({version: 1, edition})}\n`, step)
}

export async function deleteJournal(places: Places, step: Step): Promise<void> {
  await remove(places.journal, step)
  await syncFolder(places.parent, step)
}

/** `undefined` where no swap is under way; an unreadable journal names no edition, so that none passes for it. */
export async function readJournal(places: Places): Promise<{readonly edition: string} | undefined> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(places.journal, 'utf8')))
    return parsed.success ? parsed.data : {edition: ''}
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? undefined : {edition: ''}
  }
}
