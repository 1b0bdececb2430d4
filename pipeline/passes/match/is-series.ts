/** “They saw logs, plane boards and cut joints”: a list of things done tells what its subject can do, and nothing by one verb of them. */
import type {Token} from '../../model/statement.ts'
import type {Clause} from './prose-clauses.ts'

const fewest = 3

/** Whether the predicate is a row of at least three full verbs, each with words of its own. */
export function isSeries({tokens, zone, predicate, subject}: Clause): boolean {
  const last = zone[zone.length - 1]
  const rest = last && predicate > subject ? tokens.slice(tokens.indexOf(last) + 1) : tokens
  const first = rest.findIndex(({tag}) => tag === 'VERB')
  if (first < 0 || rest.slice(0, first).some(({text}) => /^(?:not|n['’]t|is|are|was|were|be|been)$/i.test(text)))
    return false
  const form = formOf(rest[first])
  return (
    rest.filter((token, at) => at === first || (at > first && formOf(token) === form && opensPart(rest, at))).length >=
    fewest
  )
}

/** “guided by”, “turning” do not go on from “starts”. */
function formOf(token: Token | undefined): string {
  return /(?:ed|ing)$/.exec(token?.text ?? '')?.[0] ?? ''
}

function opensPart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  const next = tokens[at + 1]?.tag ?? ''
  return (
    tokens[at]?.tag === 'VERB' && /^(?:,|and|or)$/.test(before) && /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM)$/.test(next)
  )
}
