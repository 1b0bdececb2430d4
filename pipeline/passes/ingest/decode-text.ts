/** Bytes to text: strict UTF-8 without a byte order mark, and none of the characters that deceive readers or tools. */
import {forbiddenCharacter, notUtf8} from '../../diagnostics/reading.ts'
import type {Diagnostic, Result} from '../../model/diagnostic.ts'
import {type Point, pointAt, sourceText} from '../../model/source-text.ts'

const advice = 'Save it as UTF-8 (in most editors: “Save with encoding”).'

/** The text, or `undefined` and one error. */
export function decodeText(path: string, bytes: Uint8Array): Result<string | undefined> {
  const utf16 = utf16Problem(bytes)
  if (utf16) return refused(notUtf8(path, {line: 1, column: 1, offset: 0}, utf16, advice))
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return refused(invalidUtf8(path, bytes))
  }
  const forbidden = forbiddenAt(path, text)
  return forbidden ? refused(forbidden) : {output: text, diagnostics: []}
}

function refused(diagnostic: Diagnostic): Result<undefined> {
  return {output: undefined, diagnostics: [diagnostic]}
}

function utf16Problem(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'The file is UTF-16 or UTF-32 (little endian byte order mark).'
  if (first === 0xfe && second === 0xff) return 'The file is UTF-16 (big endian byte order mark).'
  const sample = bytes.subarray(0, 512)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const half = sample.length / 2
  if (sample.length >= 4 && Math.max(even, odd) > half * 0.8 && Math.min(even, odd) < half * 0.2) {
    return 'The file looks like UTF-16 without a byte order mark (every second byte is zero).'
  }
  return undefined
}

function invalidUtf8(path: string, bytes: Uint8Array): Diagnostic {
  const decodable = bytes.subarray(0, firstInvalid(bytes))
  // a sequence that is cut short is kept back, so that its first byte is the one reported
  const before = new TextDecoder('utf-8', {ignoreBOM: true}).decode(decodable, {stream: true})
  const at = new TextEncoder().encode(before).length
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0')
  const problem = `The bytes from offset ${at} (0x${byte}) are not UTF-8.`
  return notUtf8(path, endOf(before.replace(/^\uFEFF/, '')), problem, advice)
}

/** Binary search for the longest prefix that decodes: a longer prefix of a bad one is bad as well. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = (good + bad + 1) >> 1
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle - 1
  }
  return good
}

/** A cut within a character is no error yet: the decoder waits for more. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true})
    return true
  } catch {
    return false
  }
}

const forbidden = /[\0\u202A-\u202E\u2066-\u2069]/

function forbiddenAt(path: string, text: string): Diagnostic | undefined {
  const at = text.search(forbidden)
  if (at < 0) return undefined
  const point = pointAt(sourceText('', text), at)
  if (text[at] === '\0') {
    return forbiddenCharacter(
      path,
      point,
      'a NUL character',
      'It may be a binary file; remove the character or the file.'
    )
  }
  const code = text.charCodeAt(at).toString(16).toUpperCase()
  return forbiddenCharacter(
    path,
    point,
    `a hidden change of writing direction (U+${code}), which can make text read otherwise than it is`,
    'Delete the character.'
  )
}

function endOf(text: string): Point {
  return pointAt(sourceText('', text), text.length)
}
