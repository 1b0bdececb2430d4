/** Gives the files of a Pagefind index one order: Pagefind 1.5 lists filters and their values as its hash maps happen to. */
import {gunzipSync, gzipSync} from 'node:zlib'
import {digest} from '../model/digest.ts'

/** Path under the index to content. */
type IndexFiles = readonly (readonly [path: string, content: Uint8Array])[]

/** What the uncompressed content of every file begins with; CBOR (RFC 8949) follows. */
const magic = new TextEncoder().encode('pagefind_dcd')

/** The same index with filters and values in byte order, and files named after the new content. */
export function canonicalSearch(files: IndexFiles): IndexFiles {
  const renamed = new Map<string, string>()
  const filters = files.map(([path, content]): IndexFiles[number] => {
    const old = /^filter\/(.+)\.pf_filter$/.exec(path)?.[1]
    if (old === undefined) return [path, content]
    const sorted = rewritten(content, cbor => withItem(cbor, 1, sortedArray))
    const name = nameOf(old, sorted)
    renamed.set(old, name)
    return [`filter/${name}.pf_filter`, sorted]
  })
  const metas = filters.map(([path, content]): IndexFiles[number] => {
    const old = /^pagefind\.(.+)\.pf_meta$/.exec(path)?.[1]
    if (old === undefined) return [path, content]
    const sorted = rewritten(content, cbor => withItem(replaced(cbor, renamed), 3, sortedArray))
    const name = nameOf(old, sorted)
    renamed.set(old, name)
    return [`pagefind.${name}.pf_meta`, sorted]
  })
  return metas.map(([path, content]) => [path, path === 'pagefind-entry.json' ? replaced(content, renamed) : content])
}

/** `en_1ccc321`: the language, and as many digits as before. */
function nameOf(old: string, content: Uint8Array): string {
  const language = old.slice(0, old.lastIndexOf('_') + 1)
  return language + digest(content).slice(0, old.length - language.length)
}

function rewritten(content: Uint8Array, change: (cbor: Uint8Array) => Uint8Array): Uint8Array {
  const plain = gunzipSync(content)
  if (Buffer.compare(plain.subarray(0, magic.length), magic) !== 0) throw new Error('Not a file of Pagefind 1.5')
  const zipped = gzipSync(Buffer.concat([magic, change(plain.subarray(magic.length))]), {level: 9})
  // RFC 1952: the ninth byte names the system that compressed; 255 is “unknown”.
  zipped[9] = 255
  return zipped
}

/** Old and new names are of one length, so no count of the format changes. */
function replaced(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const text = [...names].reduce(
    (latin, [old, name]) => latin.replaceAll(old, name),
    Buffer.from(content).toString('latin1')
  )
  return Buffer.from(text, 'latin1')
}

function withItem(array: Uint8Array, index: number, change: (item: Uint8Array) => Uint8Array): Uint8Array {
  const {head, items} = arrayAt(array)
  return Buffer.concat([head, ...items.map((item, at) => (at === index ? change(item) : item))])
}

function sortedArray(array: Uint8Array): Uint8Array {
  const {head, items} = arrayAt(array)
  return Buffer.concat([head, ...[...items].sort(Buffer.compare)])
}

function arrayAt(bytes: Uint8Array): {readonly head: Uint8Array; readonly items: readonly Uint8Array[]} {
  const {major, value, next} = headAt(bytes, 0)
  if (major !== 4) throw new Error('An index of Pagefind 1.5 holds an array here')
  const items: Uint8Array[] = []
  let at = next
  for (let count = 0; count < value; count++) {
    const end = endOf(bytes, at)
    items.push(bytes.subarray(at, end))
    at = end
  }
  return {head: bytes.subarray(0, next), items}
}

/** Where the data item that starts at `at` ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const {major, value, next} = headAt(bytes, at)
  if (major === 2 || major === 3) return next + value
  if (major !== 4 && major !== 5) return next
  let end = next
  for (let count = 0; count < (major === 4 ? value : 2 * value); count++) end = endOf(bytes, end)
  return end
}

/** Major type and argument of an item, and where its content starts. */
function headAt(
  bytes: Uint8Array,
  at: number
): {readonly major: number; readonly value: number; readonly next: number} {
  const first = bytes[at] ?? 0
  const short = first & 31
  const length = short < 24 ? 0 : 2 ** (short - 24)
  if (short > 26) throw new Error('An index of Pagefind 1.5 holds no item of this length')
  let value = length === 0 ? short : 0
  for (const byte of bytes.subarray(at + 1, at + 1 + length)) value = value * 256 + byte
  return {major: first >> 5, value, next: at + 1 + length}
}
