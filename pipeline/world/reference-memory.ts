/** What earlier builds have formatted, so that a repeat build formats only the references that changed. */
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {z} from 'zod'
import {digest} from '../model/digest.ts'
import {compareText} from '../model/order.ts'
import {errorCode} from './error-code.ts'

export interface ReferenceMemory {
  /** The text that was made for this key, or a new one. A key holds everything that the text depends on. */
  readonly remember: (key: string, make: () => string) => string
  /** The text that is kept for this key. */
  readonly recall: (key: string) => string | undefined
  /** Keeps what this build asked for, and nothing older. A folder that cannot be written is no failure: the next build makes it anew. */
  readonly save: () => Promise<void>
}

/** An entry whose proof does not fit was damaged, and is made anew. */
const schema = z.record(z.string(), z.object({text: z.string(), proof: z.string()}))
type Entries = z.infer<typeof schema>

/** `folder` is the working folder; the memory is the file of this name in its `.recension-cache`, which may be deleted at any time. */
export async function referenceMemory(folder: string, name = 'references'): Promise<ReferenceMemory> {
  const cache = join(folder, '.recension-cache')
  const known = await entriesOf(join(cache, `${name}.json`))
  const used = new Map<string, string>()
  const recall = (key: string): string | undefined => {
    const entry = known[key]
    return used.get(key) ?? (entry?.proof === proofOf(key, entry?.text) ? entry.text : undefined)
  }
  return {
    recall,
    remember: (key, make) => {
      const text = recall(key) ?? make()
      used.set(key, text)
      return text
    },
    save: async () => {
      const fresh = [...used].some(([key, text]) => known[key]?.text !== text)
      if (fresh || used.size !== Object.keys(known).length) await write(cache, name, used)
    }
  }
}

function proofOf(key: string, text = ''): string {
  return digest(`${key}\n${text}`)
}

async function entriesOf(path: string): Promise<Entries> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? parsed.data : {}
  } catch {
    return {}
  }
}

/** Under another name first: a build that reads meanwhile finds the old one or the new one. */
async function write(cache: string, name: string, used: ReadonlyMap<string, string>): Promise<void> {
  const sorted = [...used].sort(([a], [b]) => compareText(a, b))
  const entries: Entries = Object.fromEntries(sorted.map(([key, text]) => [key, {text, proof: proofOf(key, text)}]))
  const draft = join(cache, `${name}.${process.pid}.json`)
  try {
    await mkdir(cache, {recursive: true})
    await writeFile(draft, JSON.stringify(entries))
    await rename(draft, join(cache, `${name}.json`))
  } catch (error) {
    if (errorCode(error) === undefined) throw error
  }
}
