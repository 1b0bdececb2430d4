/** “X, a kind of Y, …”: the class that an apposition puts the subject of its clause in. */
import type {SentenceInContext} from '../../model/registry.ts'
import type {Token} from '../../model/statement.ts'
import type {ClauseView} from './clauses-of.ts'
import {headPhrase} from './head-phrase.ts'
import type {Stretch} from './make-statement.ts'

export interface Apposition {
  readonly relation: 'is-a'
  readonly subject: Stretch
  readonly objects: readonly Stretch[]
  /** From the article of the class to the end of the apposition. */
  readonly part: Stretch
}

/** None where a list may be meant: “a mast, a sail, …”. */
export function appositionsOf({tokens}: SentenceInContext, {clause, lead}: ClauseView): readonly Apposition[] {
  const {subjectStart, subjectEnd, verb} = clause
  if (lead || verb === undefined || pointer.test(tokens[subjectStart]?.text ?? '')) return []
  const comma = tokens.findIndex(({text}, at) => at > subjectStart && at < subjectEnd && text === ',')
  if (comma < 0 || !tokens.slice(subjectStart, comma).some(isNoun)) return []
  const part = closed(tokens, comma, subjectEnd)
  const head = part && headPhrase(tokens, part.start, part.end)
  return part && head ? [{relation: 'is-a', subject: {start: subjectStart, end: comma}, objects: [head], part}] : []
}

const pointer = /^(?:it|they|he|she|this|these|that|those|there|you|we|i)$/i

function isNoun({tag}: Token): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

/** “, a wooden ferry,” right before the verb; with a second comma or an “and” it may be a list. */
function closed(tokens: readonly Token[], comma: number, to: number): Stretch | undefined {
  const end = tokens[to - 1]?.text === ',' ? to - 1 : to
  const inside = tokens.slice(comma + 1, end)
  if (!/^(?:an?|one)$/i.test(inside[0]?.text ?? '') || tokens[end]?.text !== ',') return undefined
  return inside.some(({text}) => /^(?:,|and|or)$/i.test(text)) ? undefined : {start: comma + 1, end}
}
