/** Where a clause starts to tell what its subject does. */
import type {Clause} from '../../language/read-clauses.ts'
import type {Token} from '../../model/statement.ts'
import {isActingVerb} from './is-acting-verb.ts'
import {isLightVerb} from './is-light-verb.ts'
import {leadsOn} from './leads-on.ts'

/** Where the acts of the subject start: at its own verb, behind “uses a crane to”, or behind “designed to”, “used for”, “capable of”. */
export function actOpenings(tokens: readonly Token[], clause: Clause): readonly number[] {
  const {verb, head, start} = clause
  const own = head !== undefined && !isLightVerb(tokens[head]?.text ?? '') && !isPassive(tokens, verb ?? head, head)
  if (!own || afterPurpose(tokens, head) !== undefined) return purposesIn(tokens, head ?? start, clause.end)
  const to = /^uses?$/i.test(tokens[head]?.text ?? '')
    ? tokens.findIndex(
        ({text}, at) => at > head + 1 && at < clause.end && text === 'to' && isActingVerb(tokens, at + 1)
      )
    : -1
  return to < 0 ? [head] : [head, to + 1]
}

function purposesIn(tokens: readonly Token[], from: number, end: number): readonly number[] {
  const found: number[] = []
  for (let at = from; at < end; at++) {
    if (/^(?:which|that|who|whose|where|but|unlike)$/i.test(tokens[at]?.text ?? '')) break
    const next = afterPurpose(tokens, at)
    if (next !== undefined) found.push(next)
  }
  return found
}

function afterPurpose(tokens: readonly Token[], at: number): number | undefined {
  if (!purpose.test(tokens[at]?.text ?? '')) return undefined
  let next = at + 1
  while (tokens[next]?.tag === 'ADV') next++
  return /^(?:to|for|of|at|in)$/i.test(tokens[next]?.text ?? '') ? pastTask(tokens, next + 1) : undefined
}

/** “For tasks like grading eggs”, “to do one job: grading eggs”: what the task is follows. */
function pastTask(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 8; at++) {
    const text = tokens[at]?.text ?? ''
    if (!task.test(text) && !/^(?:DET|NUM|ADJ|ADP|VERB|NOUN)$/.test(tokens[at]?.tag ?? '')) return from
    const next = task.test(text) ? pastLead(tokens, at + 1) : undefined
    if (next !== undefined && /ing$/i.test(tokens[next]?.text ?? '')) return next
  }
  return from
}

const task = /^(?:tasks?|jobs?|goals?|aims?|purposes?|functions?|roles?|uses?|work|duties|duty|things?|activities)$/i

/** Past “like”, “such as”, “:” and “—”. */
function pastLead(tokens: readonly Token[], at: number): number | undefined {
  const last = /^such$/i.test(tokens[at]?.text ?? '') ? at + 1 : at
  return leadsOn(tokens, last) ? last + 1 : undefined
}

const purpose =
  /^(?:(?:fine-)?tuned|designed|used|employed|built|made|meant|intended|suited|trained|optimi[sz]ed|able|capable|good|great|ideal|suitable|useful)$/i

function isPassive(tokens: readonly Token[], verb: number, head: number): boolean {
  return (
    tokens.slice(verb, head).some(({text}) => /^(?:is|are|was|were|be|been|being|['’]s|['’]re)$/i.test(text)) &&
    !/ing$/i.test(tokens[head]?.text ?? '')
  )
}
