/** Auxiliaries and negations in capitals (“MUST NOT”, RFC 2119): written loudly, and no part of any name. */

export function isEmphasised(word: string): boolean {
  return emphasised.has(word)
}

const emphasised: ReadonlySet<string> = new Set(['MUST', 'SHOULD', 'SHALL', 'NOT', 'NEVER', 'ALWAYS'])
