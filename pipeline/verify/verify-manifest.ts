/** Checks the files of an edition against the digests that the build wrote beside them. */
import {z} from 'zod'
import {fileNotAsWritten} from '../diagnostics/emit.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import {digest} from '../model/digest.ts'
import type {Files} from '../model/registry.ts'

const manifestPath = 'recension-manifest.json'

/** `files`: path to SHA-256 in hex, of every file but the manifest itself. */
const manifestSchema = z.looseObject({files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/))})

export function verifyManifest(files: Files): readonly Diagnostic[] {
  const content = files.get(manifestPath)
  if (content === undefined) return [fileNotAsWritten(manifestPath, 'it is missing')]
  const manifest = manifestSchema.safeParse(parsed(content))
  if (!manifest.success) return [fileNotAsWritten(manifestPath, 'it is not a manifest')]
  const listed = new Map(Object.entries(manifest.data.files))
  const missing = [...listed.keys()]
    .filter(path => !files.has(path))
    .map(path => fileNotAsWritten(path, 'it is missing'))
  const changed = [...files].flatMap(([path, bytes]) => {
    if (path === manifestPath) return []
    const written = listed.get(path)
    if (written === undefined) return [fileNotAsWritten(path, 'the manifest does not list it')]
    return written === digest(bytes) ? [] : [fileNotAsWritten(path, 'it has another digest')]
  })
  return [...missing, ...changed]
}

function parsed(content: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content))
  } catch {
    return undefined
  }
}
