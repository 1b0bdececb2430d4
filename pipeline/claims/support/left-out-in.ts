/** Where a sentence names what it leaves out: “barges are exempt”, “apart from barges”, “does not apply to barges”. */
import type {Stretch} from './make-statement.ts'

/** Words in lower case; the stretch is of their numbers. */
export function leftOutIn(texts: readonly string[]): Stretch | undefined {
  for (const at of texts.keys()) {
    const rest = `${texts.slice(at, at + 6).join(' ')} `
    if (before.test(rest)) return subjectBefore(texts, at)
    const form = behind.exec(rest)
    const from = at + (form?.[0].trim().split(' ').length ?? 0)
    if (form) return {start: from, end: endOf(texts, from)}
  }
  return undefined
}

/** What is left out stands before it. */
const before =
  /^(?:(?:is|are|was|were|be|been|remains?|stays?) (?:\S+ )?(?:exempt|exempted|excluded|unaffected|untouched|excepted|left out) |(?:is|are|was|were) (?:\S+ )?left (?:out|untouched) |left (?:out|untouched) |(?:do|does|did) not (?:\S+ )?(?:fall|come) under |(?:do|does|did) not need (?:it|one|any) )/

/** What is left out follows it. */
const behind =
  /^(?:except(?: for)?|apart from|other than|with the exception of|(?:do|does|did) not (?:apply|extend) to|(?:do|does|did) not (?:cover|include|bind)|excludes?|leaves out) /

/** Back to a comma, or past the one that closes an insertion: “barges, however small, are exempt”. */
function subjectBefore(texts: readonly string[], at: number): Stretch {
  const stop = /^[,;:—–(]$/
  const end = stop.test(texts[at - 1] ?? '') ? texts.slice(0, at - 1).findLastIndex(text => stop.test(text)) : at
  let start = Math.max(0, end)
  while (start > 0 && start > at - 14 && !stop.test(texts[start - 1] ?? '')) start--
  return {start, end: Math.max(0, end)}
}

function endOf(texts: readonly string[], from: number): number {
  let end = from
  while (end < texts.length && end < from + 8 && !/^[,;:—–).!?]$/.test(texts[end] ?? '')) end++
  return end
}
