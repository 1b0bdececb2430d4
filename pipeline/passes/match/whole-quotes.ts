/** A few words that were cut from a short sentence are quoted with it: “ferries like the Otter” with “Ferries like the Otter sank.” */
import type {Statement} from '../../model/statement.ts'
import type {Part} from './group-statements.ts'

/** Up to so many words are read as easily as the fragment that opens them. */
const short = 12

/** In parts of several, a fragment gives way to the shortest statement of its source that opens with it and is no fragment itself; a part of which another then holds all is left out. */
export function wholeQuotes(parts: readonly Part[], statements: readonly Statement[]): readonly Part[] {
  const byStart = new Map<string, number[]>()
  statements.forEach((statement, number) => {
    if (isFragment(statement) || wordsIn(statement) > short) return
    const start = startOf(statement)
    byStart.set(start, [...(byStart.get(start) ?? []), number])
  })
  const wholeOf = (number: number): number => {
    const statement = statements[number]
    if (!statement || !isFragment(statement)) return number
    const around = (byStart.get(startOf(statement)) ?? []).filter(each => holds(statements[each], statement))
    const [shortest] = around.sort((a, b) => lengthOf(statements[a]) - lengthOf(statements[b]) || a - b)
    return shortest ?? number
  }
  return withoutHeld(
    parts.map(part => (part.members.length < 2 ? part : {...part, members: widened(part.members, wholeOf)}))
  )
}

function withoutHeld(parts: readonly Part[]): readonly Part[] {
  const holders = new Map<number, number[]>()
  parts.forEach(({members}, index) => {
    for (const member of members) holders.set(member, [...(holders.get(member) ?? []), index])
  })
  return parts.filter(({members}, index) => {
    const others = holders.get(members[0] ?? -1) ?? []
    return !others.some(other => {
      const held = other !== index && members.every(member => parts[other]?.members.includes(member))
      return held && ((parts[other]?.members.length ?? 0) > members.length || other < index)
    })
  })
}

function widened(members: readonly number[], wholeOf: (number: number) => number): readonly number[] {
  return [...new Set(members.map(wholeOf))].sort((a, b) => a - b)
}

/** Words for a class, or for a part of a clause, without a verb. */
function isFragment({standsAlone, relation, text}: Statement): boolean {
  return !standsAlone && relation === 'is-a' && / (?:like|such as) \p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*$/u.test(text)
}

function startOf({source, span}: Statement): string {
  return `${source} ${span.start.offset}`
}

function holds(whole: Statement | undefined, {span, polarity}: Statement): boolean {
  return whole !== undefined && whole.span.end.offset > span.end.offset && whole.polarity === polarity
}

function wordsIn({text}: Statement): number {
  return text.split(' ').length
}

function lengthOf(statement: Statement | undefined): number {
  return statement?.text.length ?? 0
}
