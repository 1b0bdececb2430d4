/** “Knowing that the Wren is a ferry tells you …”: what is known is a clause of its own. */
import type {Clause} from '../../language/read-clauses.ts'
import type {Token} from '../../model/statement.ts'

/** The clause behind the word of knowing, up to the verb of the whole; undefined where there is none. */
export function knownClause(tokens: readonly Token[], clause: Clause): Clause | undefined {
  const {subjectStart, subjectEnd, after, end} = clause
  if (clause.start !== subjectStart || !knowing.test(tokens[subjectStart]?.text ?? '')) return undefined
  const start = /^that$/i.test(tokens[subjectStart + 1]?.text ?? '') ? subjectStart + 2 : subjectStart + 1
  const verb = tokens.findIndex((_, at) => at > after && at < end && governs(tokens, at))
  return start < subjectEnd && verb > 0 ? {...clause, start, subjectStart: start, end: verb} : undefined
}

const knowing = /^(?:knowing|understanding|recogni[sz]ing|reali[sz]ing|remembering)$/i

/** Knowing is one thing: its verb stands in the singular, right behind what is known. */
function governs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const singular = token?.tag === 'VERB' && /s$/.test(token.text)
  return (singular || token?.tag === 'AUX') && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at - 1]?.tag ?? '')
}
