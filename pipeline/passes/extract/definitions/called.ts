/** “… is called X”, “a paper called “X””, “…, that is X”, “X is the name for …”: the name comes after what it names. */
import {citationRanges} from '../../../language/citation-ranges.ts'
import {nounPhrases} from '../../../language/noun-phrases.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Evidence, Span} from '../../../model/span.ts'
import type {Token} from '../../../model/statement.ts'
import {type SentenceView, tokenSpan} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {readGloss} from './genus.ts'
import {namesATerm} from './names-a-term.ts'
import {sentenceBefore} from './sentence-before.ts'

export function calledDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  if (!announced.test(view.sentence.text)) return []
  return view.tokens.flatMap((_, index) => {
    const link = linkAt(view.tokens, index)
    return link ? named(view, index, link) : []
  })
}

interface Link {
  /** Token number at which the name starts. */
  readonly name: number
  /** “is called”: the sentence speaks of the thing before; otherwise the thing is the noun phrase before. */
  readonly finite: boolean
}

const linking: ReadonlySet<string> = new Set('called termed named dubbed labelled labeled known referred'.split(' '))
/** One of `linking`: most sentences hold none. */
const announced = new RegExp([...linking].join('|'), 'i')

function linkAt(tokens: readonly Token[], index: number): Link | undefined {
  const text = tokens[index]?.text ?? ''
  if (!linking.has(text.toLowerCase())) return undefined
  const as = /^(?:known|referred)$/i.test(text) ? asAfter(tokens, index) : index
  if (as === undefined) return undefined
  let name = as + 1
  while (/^(?:a|an|the|“|"|‘|'|simply|just)$/i.test(tokens[name]?.text ?? '')) name++
  let back = index - 1
  while (tokens[back]?.tag === 'ADV') back--
  return {name, finite: tokens[back]?.tag === 'AUX'}
}

/** “known as”, “known to pilots as”, “referred to as”, “known in the trade as”. */
function asAfter(tokens: readonly Token[], index: number): number | undefined {
  const as = tokens.findIndex(({text}, at) => at > index && at < index + 6 && /^as$/i.test(text))
  const between = tokens.slice(index + 1, as)
  const by = between[0]?.tag === 'ADP' || between[0]?.tag === 'PART'
  return as > 0 && (between.length === 0 || (by && between.slice(1).every(({tag}) => /^(?:NOUN|ADJ|DET)$/.test(tag))))
    ? as
    : undefined
}

function named(view: SentenceView, at: number, link: Link): readonly DefinitionCandidate[] {
  const {tokens} = view
  const phrase = nounPhrases(tokens).find(
    each => each.end > link.name && tokens.slice(link.name, each.start).every(token => /^(?:ADV|VERB)$/.test(token.tag))
  )
  const single = tokens[link.name]
  const gerund = single !== undefined && /^(?:VERB|ADJ)$/.test(single.tag)
  const title = quotedTitle(tokens, link.name)
  const before = link.finite ? toldBefore(view, at) : undefined
  const name: readonly [number, number] | undefined =
    title ?? (phrase ? [link.name, phrase.end] : gerund ? [link.name, link.name + 1] : undefined)
  if (!name || (!title && !namesATerm(tokens.slice(name[0], name[1])))) return []
  if (before)
    return [definitionCandidate(view, {name, cut: [before], pattern: 'called', role: 'definition', score: 0.7})]
  const start = link.finite ? 0 : startOfThing(tokens, at)
  const also = /^(?:also|sometimes|often|otherwise|formerly|commonly|usually)$/i.test(tokens[at - 1]?.text ?? '')
  if (start === undefined || also) return []
  if (at - start < (isTold(tokens, link.name) ? 2 : 3)) return inClause(view, start, at, name)
  if (isPointer(tokens, start, at)) return []
  const gloss = readGloss(tokens, start)
  const score = (link.finite ? 0.8 : 0.76) + (at - start < 6 ? -0.1 : 0) + (title ? -0.1 : 0)
  return [
    definitionCandidate(view, {
      name,
      ...cutOf(view, start, name[1]),
      genus: gloss?.genus,
      pattern: 'called',
      role: isLoose(tokens, at, link) ? 'partial' : 'definition',
      score
    })
  ]
}

/** “… and the rain runs off through pipes called scuppers”: what such pipes do, the clause tells. */
function inClause(
  view: SentenceView,
  thing: number,
  at: number,
  name: readonly [number, number]
): readonly DefinitionCandidate[] {
  const {tokens} = view
  const [head, first] = [tokens[at - 1], tokens[name[0]]]
  const many = head?.tag === 'NOUN' && /^\p{Ll}+s$/u.test(head.text) && /^\p{Ll}/u.test(first?.text ?? '')
  const comma = tokens.findLastIndex(
    ({text}, index) => index < thing && (/^[;:—–]$/.test(text) || (text === ',' && tokens[index + 1]?.tag === 'CCONJ'))
  )
  const from = tokens[comma]?.text === ',' ? comma + 2 : comma + 1
  const clause = tokens.slice(from, thing)
  const leans = clause.some(({text}) => /^(?:it|they|this|these)$/i.test(text)) && clause[0]?.tag !== 'DET'
  if (!many || leans || clause.length < 4 || !clause.some(({tag}) => tag === 'VERB')) return []
  const end = pastQuote(tokens, thing, name[1])
  return [
    definitionCandidate(view, {
      name,
      ...(from > 0 && {cut: [tokenSpan(view, from, end)], form: 'fragment' as const}),
      pattern: 'called',
      role: 'definition',
      score: 0.6
    })
  ]
}

/** “Some locks share one gate. Such locks are called twins.”: the sentence before says what, and both are the definition. */
function toldBefore(view: SentenceView, at: number): Span | undefined {
  const {tokens, sentence} = view
  // “Some locks share one gate; these are known as twins.”
  const clause = tokens.findLastIndex(({text}, index) => index < at && /^[;:—–]$/.test(text))
  if (clause > 3 && /^(?:this|these|those|such)$/.test(tokens[clause + 1]?.text ?? '')) return sentence.span
  if (!/^(?:this|these|that|those|such)$/i.test(tokens[0]?.text ?? '') || at > 6) return undefined
  if (!/^(?:is|are)$/i.test(tokens.slice(0, at).findLast(({tag}) => tag !== 'ADV')?.text ?? '')) return undefined
  return sentenceBefore(view)
}

/** “was named X” tells what happened, “may be called X” what some say; “characters named X” are many. */
function isLoose(tokens: readonly Token[], at: number, link: Link): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at).map(token => token.text.toLowerCase())
  const pointed = link.finite && /^(?:this|that|these|those|the)$/i.test(tokens[0]?.text ?? '') && at <= 7
  if (pointed || (!link.finite && !isTold(tokens, link.name) && at - (startOfThing(tokens, at) ?? 0) < 4)) return true
  return link.finite && before.some(word => /^(?:was|were|been|may|might|can|could|briefly)$/.test(word))
}

/** A relative clause follows the name: “a part called the choke, which …”. */
function isTold(tokens: readonly Token[], name: number): boolean {
  return tokens.slice(name, name + 6).some(token => /^(?:which|that|where|who)$/i.test(token.text))
}

/** A name in quotation marks may hold any words: “Keep It Dry”. */
function quotedTitle(tokens: readonly Token[], start: number): readonly [number, number] | undefined {
  if (!/^[“"‘']$/.test(tokens[start - 1]?.text ?? '')) return undefined
  const end = tokens.findIndex((token, index) => index > start && /^[”"’']$/.test(token.text))
  if (end < 0 || end - start < 2 || end - start > 12) return undefined
  const last = tokens[end - 1]
  return [start, last && /^[,.]$/.test(last.text) ? end - 1 : end]
}

/** The noun phrase, with its article and what hangs on it, that the participle belongs to. */
function startOfThing(tokens: readonly Token[], at: number): number | undefined {
  const phrases = nounPhrases(tokens).filter(each => each.end <= at)
  let phrase = phrases.pop()
  if (!phrase || at - phrase.end > 1) return undefined
  for (
    let before = phrases.pop();
    before && /^(?:of|for|in)$/i.test(tokens[before.end]?.text ?? '') && phrase.start - before.end <= 2;
    before = phrases.pop()
  )
    phrase = before
  let start = phrase.start
  while (start > 0 && /^(?:DET|NUM|ADJ|ADV)$/.test(tokens[start - 1]?.tag ?? '')) start--
  return start
}

/** “This is called X”, “It is known as X” point back at another sentence. */
function isPointer(tokens: readonly Token[], start: number, at: number): boolean {
  const subject = tokens.slice(start, at)
  const first = subject[0]
  const own = tokens.slice(0, at).findLast(token => !/^(?:AUX|ADV)$/.test(token.tag))
  if (own && !/^(?:when|if)$/i.test(tokens[0]?.text ?? '') && /^(?:it|this|these|they|he|she|that)$/i.test(own.text))
    return true
  if (/^such$/i.test(first?.text ?? '')) return true
  const short = subject.filter(token => /[\p{L}]/u.test(token.text) && token.tag !== 'AUX').length <= 2
  return (
    first === undefined ||
    (first.tag === 'PRON' && !/^(?:what|who|when)$/i.test(first.text)) ||
    (/^(?:this|these|that|those|such)$/i.test(first.text) && short)
  )
}

/** With the mark that closes what a mark inside the cut opens: ““Keep It Dry,””. */
function pastQuote(tokens: readonly Token[], start: number, end: number): number {
  const opened = tokens.slice(start, end).some(token => /^[“"‘]$/.test(token.text))
  const close = /^[,.]$/.test(tokens[end]?.text ?? '') ? end + 1 : end
  return opened && /^[”"’]$/.test(tokens[close]?.text ?? '') ? close + 1 : end
}

/** A finite clause is published whole; the thing with its name as a fragment, with a relative clause that follows. */
function cutOf(
  view: SentenceView,
  start: number,
  nameEnd: number
): {readonly cut: Evidence; readonly form: 'sentence' | 'fragment'} {
  const {tokens, sentence} = view
  if (start === 0) return {cut: [sentence.span], form: 'sentence'}
  let end = nameEnd
  while (/^[”"’',)]$/.test(tokens[end]?.text ?? '') && end < tokens.length) end++
  const cited = citationRanges(tokens)
  const bracketed = tokens[nameEnd]?.text === '(' && !cited.some(range => range.start === nameEnd)
  if (/^(?:which|where|who|that|meaning)$/i.test(tokens[end]?.text ?? '') || bracketed) {
    const inCitation = (index: number) => cited.some(range => range.start <= index && index < range.end)
    const stop = tokens.findIndex((token, index) => index > end && /^[.;:?!—]$/.test(token.text) && !inCitation(index))
    end = stop < 0 ? tokens.length : stop
    end = cited.find(range => range.end === end)?.start ?? end
  } else end = pastQuote(tokens, start, nameEnd)
  return {cut: [tokenSpan(view, start, end)], form: 'fragment'}
}
