/** Bytes of a row of hostile inputs; descriptions of generated inputs are expanded by a small reader of our own, never evaluated. */

export interface HostileRow {
  readonly id: string
  readonly kind: string
  readonly enc: string
  readonly payload: string
}

export function expandPayload(row: HostileRow): Uint8Array {
  if (row.enc !== 'utf8') return Buffer.from(row.payload, 'base64')
  return Buffer.from(generated(row.payload) ?? row.payload, 'utf8')
}

function generated(payload: string): string | undefined {
  const {gen, js, N, parts, fn, pump, prefix, suffix} = fieldsOf(payload)
  const times = typeof N === 'number' ? N : 500
  if (typeof pump === 'string') return `${prefix}${pump.repeat(times)}${suffix}`
  if (Array.isArray(parts) && parts.length > 0) return parts.map(partOf).join('')
  if (typeof fn === 'string') return special[String(gen)]?.(times)
  return typeof js === 'string' ? (special[String(gen)]?.(times) ?? concatenation(js, times)) : undefined
}

function fieldsOf(payload: string): Readonly<Record<string, unknown>> {
  if (!payload.startsWith('{')) return {}
  try {
    const value: unknown = JSON.parse(payload)
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
  } catch {
    return {}
  }
}

function partOf(part: unknown): string {
  return Array.isArray(part) ? String(part[0]).repeat(Number(part[1])) : ''
}

/** `R('[')+'a'+R(']')`: literals, some of them repeated. */
function concatenation(description: string, times: number): string {
  const terms = description.matchAll(/(R\()?(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")(\))?/g)
  return [...terms]
    .map(([, repeated, single, double]) => unescaped(single ?? double ?? '').repeat(repeated ? times : 1))
    .join('')
}

function unescaped(literal: string): string {
  return literal.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character))
}

/** The descriptions that are no concatenation, by their name. */
const special: Readonly<Record<string, (times: number) => string>> = {
  attrs: times => `<p ${numbers(times, at => `a${at}=1`).join(' ')}>`,
  listind: times => numbers(Math.min(times, 3_000), at => `${'  '.repeat(at)}* a\n`).join(''),
  'deeply nested lists': times => numbers(times, at => `${'  '.repeat(at)}* a\n`).join(''),
  refs: times => numbers(times, at => `[x${at}]: /u\n`).join('') + '[x0] '.repeat(times),
  'reference collisions': () => numbers(25_000, at => `[k${at}]: /url\n\n[bad]\n\n`).join(''),
  'merge fan-out': times =>
    `---\na: &a {${numbers(times, at => `k${at}: 1`).join(', ')}}\n${numbers(300, at => `b_${at}: {<<: *a}`).join('\n')}\n---\nText.\n`
}

function numbers(count: number, make: (at: number) => string): readonly string[] {
  return Array.from({length: count}, (_, at) => make(at))
}
