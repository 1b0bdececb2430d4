/** “X, a kind of Y, …” and “…, specifically a Y …”: the class that an apposition puts the subject of its clause in. */
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

/** Behind the subject, between two commas; behind what is said, only with a word that says so, since a comma may as well go on with a list. */
export function appositionsOf({tokens}: SentenceInContext, {clause, lead}: ClauseView): readonly Apposition[] {
  const {subjectStart, subjectEnd, verb, after, end} = clause
  if (lead || verb === undefined || pointer.test(tokens[subjectStart]?.text ?? '')) return []
  const comma = commaIn(tokens, subjectStart, subjectEnd)
  const subject = {start: subjectStart, end: comma ?? subjectEnd}
  if (subject.end <= subject.start || !tokens.slice(subject.start, subject.end).some(isNoun)) return []
  const behind = comma === undefined ? undefined : closed(tokens, comma, subjectEnd)
  return [behind, specified(tokens, after, end)].flatMap(part => {
    const head = part && headPhrase(tokens, part.start, part.end)
    return part && head ? [{relation: 'is-a' as const, subject, objects: [head], part}] : []
  })
}

const pointer = /^(?:it|they|he|she|this|these|that|those|there|you|we|i)$/i

function isNoun({tag}: Token): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

function commaIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  const at = tokens.findIndex(({text}, index) => index > from && index < to && text === ',')
  return at < 0 ? undefined : at
}

/** “, a wooden ferry,” right before the verb; with a second comma or an “and” it may be a list. */
function closed(tokens: readonly Token[], comma: number, to: number): Stretch | undefined {
  const end = tokens[to - 1]?.text === ',' ? to - 1 : to
  const inside = tokens.slice(comma + 1, end)
  if (!/^(?:an?|one)$/i.test(inside[0]?.text ?? '') || tokens[end]?.text !== ',') return undefined
  return inside.some(({text}) => /^(?:,|and|or)$/i.test(text)) ? undefined : {start: comma + 1, end}
}

/** “, specifically a wooden ferry built by Holm”. */
function specified(tokens: readonly Token[], from: number, to: number): Stretch | undefined {
  const at = tokens.findIndex(
    ({text}, index) =>
      index > from &&
      index < to - 2 &&
      tokens[index - 1]?.text === ',' &&
      /^(?:specifically|namely|or rather)$/i.test(text)
  )
  if (at < 0 || !/^(?:an?|one)$/i.test(tokens[at + 1]?.text ?? '')) return undefined
  const stop = tokens.findIndex(({text}, index) => index > at && index < to && /^(?:,|and|;|—|\.)$/.test(text))
  return {start: at + 1, end: stop < 0 ? to : stop}
}
