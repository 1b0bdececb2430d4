/** “Slack water comes next, when …”, “At half moon come the neaps, when …”: a thing is told of where its turn comes. */
import {mainClause} from '../../../language/main-clause.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import type {SentenceView} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {isEveryday} from './is-everyday.ts'
import {namesATerm} from './names-a-term.ts'

export function comesDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  if (view.sentence.column !== undefined || !mayCome(view.sentence.text)) return []
  const name = beforeVerb(view.tokens) ?? behindVerb(view.tokens)
  if (!name) return []
  const words = view.tokens.slice(...name)
  if (!namesATerm(words)) return []
  const role = isEveryday(words, name[0] === 0) ? 'partial' : 'definition'
  return [definitionCandidate(view, {name, pattern: 'comes', role, score: role === 'partial' ? 0.42 : 0.6})]
}

function mayCome(text: string): boolean {
  return text.includes('come') || text.includes('follow')
}

/** “X comes first: …”, “X comes next, when …”; another clause may follow a semicolon. */
function beforeVerb(tokens: readonly Token[]): readonly [number, number] | undefined {
  const clause = mainClause(tokens)
  if (!clause || !turns.test(tokens[clause.verb]?.text ?? '')) return undefined
  if (!/^(?:first|second|third|next|then|last)$/.test(tokens[clause.verb + 1]?.text ?? '')) return undefined
  return isTold(tokens, clause.verb + 2) ? [clause.nameStart, clause.nameEnd] : undefined
}

/** “At half moon come the neaps, when …”: a time or place, the verb and the thing, and nothing else before the comma. */
function behindVerb(tokens: readonly Token[]): readonly [number, number] | undefined {
  const verb = tokens.findIndex(({text}, at) => at > 0 && at < 12 && turns.test(text))
  const opens = /^(?:ADP|ADV)$/.test(tokens[0]?.tag ?? '') || /^(?:then|next|last)$/i.test(tokens[0]?.text ?? '')
  if (verb < 0 || !opens || !/^(?:an?|the)$/.test(tokens[verb + 1]?.text ?? '')) return undefined
  if (tokens.slice(0, verb).some(({tag, text}) => /^(?:PRON|VERB|AUX|SCONJ)$/.test(tag) || text === ','))
    return undefined
  const end = tokens.findIndex(
    ({tag, text}, at) => at > verb && (tag === 'PUNCT' || /^(?:ADP|AUX|VERB)$/.test(tag) || text === 'when')
  )
  return end > 0 && isTold(tokens, end) ? [verb + 2, end] : undefined
}

const turns = /^(?:comes?|follows?)$/

/** A clause or description follows: “, when …”, “, with …”, “: …”. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const [sign, word] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '']
  const told = /^[:;—–]$/.test(sign) || (sign === ',' && /^(?:when|where|whose|with|as)$/.test(word))
  return told && tokens.length - at > 5
}
