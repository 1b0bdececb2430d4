/** What the pronoun that opens a later clause of a sentence certainly stands for: “A winch is a hoist, and it is found on ferries.” */
import {type Clause, readClauses} from '../../language/read-clauses.ts'
import type {Token} from '../../model/statement.ts'
import type {Stretch} from './make-statement.ts'

/**
 * The subject of the clause before it, if the number agrees and nothing else in that clause could be meant: it says what its
 * subject is, or names no other thing of that number. `before` are the clauses up to this one.
 */
export function standsFor(tokens: readonly Token[], clause: Clause, before: readonly Clause[]): Stretch | undefined {
  const pronoun = tokens[clause.subjectStart]?.text ?? ''
  if (clause.subjectEnd !== clause.subjectStart + 1 || !/^(?:it|they)$/i.test(pronoun)) return undefined
  const last = before[before.length - 1]
  const plural = /^they$/i.test(pronoun)
  const judged = last && (misnamed(tokens, last, clause) ?? toldApart(tokens, last, clause))
  if (judged) return isPlural(tokens, judged) === plural ? judged : undefined
  if (!last || last.verb === undefined || !isJoined(tokens, clause)) return undefined
  const subject = subjectOf(tokens, explained(tokens, last) ?? last)
  if (!subject) return standsFor(tokens, last, before.slice(0, -1))
  if (isPlural(tokens, subject) !== plural) return undefined
  const said = explained(tokens, last) ?? last
  if (isCopular(tokens, said)) return ownsIt(tokens, said) ? undefined : subject
  return namesAnother(tokens, said, plural) ? undefined : subject
}

/** “Steam is its weakness: it needs coal”: something that is not told has the weakness. */
function ownsIt(tokens: readonly Token[], {after, end}: Clause): boolean {
  return tokens.slice(after, end).some(({text}) => /^(?:its|their)$/i.test(text))
}

/** Of “Calling the Otter a ‘ship’ is wrong — it is a ferry” the Otter. */
function misnamed(tokens: readonly Token[], {subjectStart, subjectEnd}: Clause, next: Clause): Stretch | undefined {
  if (!/^[—;:–]$/.test(tokens[next.start - 1]?.text ?? '')) return undefined
  if (!/^(?:calling|labell?ing|naming|terming)$/i.test(tokens[subjectStart]?.text ?? '')) return undefined
  const start = subjectStart + 1
  const name = tokens.findIndex(({text}, at) => at > start && at < subjectEnd && /^(?:an?|["“‘'])$/i.test(text))
  return name < 0 ? undefined : subjectOf(tokens, {...next, subjectStart: start, subjectEnd: name})
}

/** Of “This sets the Otter apart from a ship: it is flat” the Otter: what is told apart is told next. */
function toldApart(tokens: readonly Token[], last: Clause, next: Clause): Stretch | undefined {
  if (!/^[:—]$/.test(tokens[next.start - 1]?.text ?? '')) return undefined
  const verb = tokens.findIndex(
    ({text}, at) => at >= last.start && at < last.end && /^(?:separates?|distinguish(?:es)?|sets?)$/i.test(text)
  )
  const from = tokens.findIndex(({text}, at) => at > verb && at < last.end && /^(?:from|apart)$/i.test(text))
  if (verb < 0 || from < 0) return undefined
  return subjectOf(tokens, {...next, subjectStart: verb + 1, subjectEnd: from})
}

/** Of “This is why the Otter is so fast” the clause about the Otter. */
function explained(tokens: readonly Token[], clause: Clause): Clause | undefined {
  const {subjectStart, subjectEnd, head = -1, end} = clause
  const opens = subjectEnd === subjectStart + 1 && /^(?:this|that)$/i.test(tokens[subjectStart]?.text ?? '')
  if (!opens || !isCopular(tokens, clause) || !/^(?:why|how|where|when)$/i.test(tokens[head + 1]?.text ?? ''))
    return undefined
  const [inner, ...others] = readClauses(tokens.slice(head + 2, end))
  if (inner?.verb === undefined || others.length > 0) return undefined
  const from = head + 2
  return {
    start: from,
    end,
    subjectStart: from + inner.subjectStart,
    subjectEnd: from + inner.subjectEnd,
    verb: from + inner.verb,
    ...(inner.head === undefined ? {} : {head: from + inner.head}),
    after: from + inner.after
  }
}

/** By “and”, “but” or a sign, after which more is told of the same: “so” and “because” may go on with what was named last. */
function isJoined(tokens: readonly Token[], {start}: Clause): boolean {
  const joint = tokens[start - 1]
  return /^(?:and|but|[;:—])$/i.test(joint?.text ?? '')
}

/** Up to what tells more of it (“A winch, short for …”); undefined where it names nothing by itself. */
function subjectOf(tokens: readonly Token[], {subjectStart, subjectEnd}: Clause): Stretch | undefined {
  const comma = tokens.findIndex(({text}, at) => at > subjectStart && at < subjectEnd && /^[,(]$/.test(text))
  const end = comma < 0 ? subjectEnd : comma
  const words = tokens.slice(subjectStart, end)
  if (!words.some(({tag}) => /^(?:NOUN|PROPN)$/.test(tag)) || words.length > 8) return undefined
  if (words.some(({text, tag}) => tag === 'VERB' || /^(?:this|these|that|those|you|we|i|and|or)$/i.test(text)))
    return undefined
  return {start: subjectStart, end}
}

function isPlural(tokens: readonly Token[], {start, end}: Stretch): boolean {
  const stop = tokens.findIndex(({tag}, at) => at > start && at < end && /^(?:ADP|PUNCT)$/.test(tag))
  const nouns = tokens.slice(start, stop < 0 ? end : stop).filter(isNoun)
  return isPluralNoun(nouns[nouns.length - 1])
}

function isPluralNoun(noun: Token | undefined): boolean {
  return noun !== undefined && /(?:[^siu]s|ies|eople|hildren)$/.test(noun.text)
}

function isCopular(tokens: readonly Token[], {head}: Clause): boolean {
  return /^(?:is|are|was|were|['’]s|['’]re)$/i.test(tokens[head ?? -1]?.text ?? '')
}

function namesAnother(tokens: readonly Token[], {after, end}: Clause, plural: boolean): boolean {
  return tokens.slice(after, end).some(token => isNoun(token) && isPluralNoun(token) === plural)
}

function isNoun({tag}: Token): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}
