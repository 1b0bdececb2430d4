/** Content digests, from which every id but a term's and a source's is made. */
import {hash} from 'node:crypto'

/** SHA-256 in hex of bytes, or of text in UTF-8. */
export function digest(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex')
}

/** A short id that depends on `parts` alone: a prefix and 80 bits of their digest. */
export function contentId(prefix: string, parts: readonly string[]): string {
  return `${prefix}-${digest(JSON.stringify(parts)).slice(0, 20)}`
}
