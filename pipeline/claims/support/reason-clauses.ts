/** “Nobody waits here, because the ferry carries no cars”: the reason is stated as well, in a clause of its own. */
import {type Clause, readClauses} from '../../language/read-clauses.ts'
import type {Token} from '../../model/statement.ts'

/** Clauses behind “, because” and “, since”, up to the end of the clause that they give the reason of; only such as name what they are about. */
export function reasonClauses(tokens: readonly Token[], clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap(({subjectEnd, end}) => {
    const at = tokens.findIndex((_, index) => index > subjectEnd && index < end && opensReason(tokens, index))
    if (at < 0) return []
    const from = at + 1
    const [inner, ...others] = readClauses(tokens.slice(from, end))
    if (inner?.verb === undefined || others.length > 0 || !names(tokens.slice(from, end), inner)) return []
    return [
      {
        start: from + inner.start,
        end: from + inner.end,
        subjectStart: from + inner.subjectStart,
        subjectEnd: from + inner.subjectEnd,
        verb: from + inner.verb,
        ...(inner.head === undefined ? {} : {head: from + inner.head}),
        after: from + inner.after
      }
    ]
  })
}

function opensReason(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    /^(?:because|since)$/i.test(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.text === ',' &&
    next !== undefined &&
    /^(?:DET|NOUN|PROPN|ADJ)$/.test(next.tag)
  )
}

function names(tokens: readonly Token[], {subjectStart, subjectEnd}: Clause): boolean {
  const subject = tokens.slice(subjectStart, subjectEnd)
  return (
    subject.some(({tag}) => /^(?:NOUN|PROPN)$/.test(tag)) &&
    !subject.some(({text}) => /^(?:this|that|these|those|such)$/i.test(text))
  )
}
