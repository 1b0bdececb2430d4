/** The question that a heading or the line above a list puts without asking: “What you wear:”, “How to Coil a Rope”, “Coiling a Rope”. */

/** Undefined for a head that names a thing or says something. */
export function headQuestion(head: string): string | undefined {
  const text = head
    .trim()
    .replace(/[:.]+$/, '')
    .replace(/^(?:step |part |chapter )?\d{1,2}[.:)] /i, '')
    .toLowerCase()
  if (text.length > longest || /[.!?;]/.test(text)) return undefined
  const told =
    /^(what|how|when|where|why|which(?: [\p{L}-]+){1,2}) (?:(?:you|we|i)(?:['’]ll|['’]d| will| can| should| must| may)?|to) (.+)$/u.exec(
      text
    )
  if (told) return `${told[1]} ${/^(?:how|why)$/.test(told[1] ?? '') ? 'do' : 'should'} i ${told[2]}?`
  const doing = /^(\p{L}{2,}ing) (?:the |your |an? )?(\p{L}.*)$/u.exec(text)
  return doing && !/ (?:is|are|was|were|has|have|can) /.test(text) ? `how do i ${doing[1]} ${doing[2]}?` : undefined
}

const longest = 60
