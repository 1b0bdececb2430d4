/** The manifest: the list of an edition's files with their digests, by which a folder is known to be ours. */
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {z} from 'zod'
import {digest} from '../model/digest.ts'
import {compareText} from '../model/order.ts'
import type {Files} from '../model/registry.ts'

export const manifestName = 'recension-manifest.json'

export interface Manifest {
  readonly generator: 'recension'
  readonly version: 1
  /** SHA-256 of the lines `<digest>  <path>` of all files in path order: what `sha256sum` prints. */
  readonly edition: string
  /** Path to SHA-256 in hex, of every file but the manifest itself. */
  readonly files: Readonly<Record<string, string>>
}

const hex = z.string().regex(/^[0-9a-f]{64}$/)
const schema = z.object({
  generator: z.literal('recension'),
  version: z.literal(1),
  edition: hex,
  files: z.record(z.string(), hex)
})

/** The text of the manifest of these files. */
export function manifestOf(files: Files): string {
  const digests = [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, content]) => [path, digest(content)] as const)
  const manifest: Manifest = {
    generator: 'recension',
    version: 1,
    edition: digest(digests.map(([path, sum]) => `${sum}  ${path}\n`).join('')),
    files: Object.fromEntries(digests)
  }
  return `${JSON.stringify(manifest, null, 1)}\n`
}

/** `undefined` where the folder holds no manifest of ours. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** Whether every file that the manifest of `folder` lists is there as it was written. */
export async function isWhole(folder: string, edition: string): Promise<boolean> {
  const manifest = await readManifest(folder)
  if (manifest?.edition !== edition) return false
  for (const [path, sum] of Object.entries(manifest.files)) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined)
    if (!bytes || digest(bytes) !== sum) return false
  }
  return true
}
