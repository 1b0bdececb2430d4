/** Names that a later sentence gives what an earlier one speaks of: “They are also called Y.”, “Also called Y, it …”, “Pilots call it Y.”. */
import {nounPhrases} from '../../../language/noun-phrases.ts'
import type {NamePair} from '../../../model/extraction.ts'
import {type SentenceView, tokenSpan, tokenText} from '../sentence-view.ts'
import {namePair} from './name-pair.ts'
import {skipArticle} from './skip-article.ts'

/** `views` are those of the article, the sentence the one at `at`. */
export function namedAgain(view: SentenceView, views: readonly SentenceView[], at: number): readonly NamePair[] {
  if (!announced.test(view.sentence.text)) return []
  const before = views.slice(Math.max(0, at - longest), at)
  return [...ofPronoun(view, before), ...ofCallers(view, before), ...ofOpening(view, before), ...calledTwice(view)]
}

/** Sentences of a paragraph that are looked back upon. */
const longest = 6

const announced =
  /^(?:(?:it|they|this|these)(?: is| are|['’]s|['’]re) (?:\w+ )?(?:called|known as)|(?:also|sometimes|otherwise) (?:called|known as)|(?:[\p{L}’'-]+ ){1,3}calls? (?:it|them)) /iu
const again = /^(?:it|they)(?: is| are|['’]s|['’]re) (?:also|sometimes|often|otherwise|commonly) (?:called|known as) /i
const opening = /^(?:also|sometimes|otherwise) (?:called|known as) [^,]+, (?:it|they) /i

/** “It is also called a wherry.”: of what the sentences before, of the same paragraph, have for their subject. */
function ofPronoun(view: SentenceView, before: readonly SentenceView[]): readonly NamePair[] {
  if (!again.test(view.sentence.text)) return []
  const paragraph = before.filter(each => each.block.index === view.block.index)
  const told = paragraph.findLast(({sentence}) => !pronoun.test(sentence.text))
  const subject = told && nounPhrases(told.tokens)[0]
  if (!told || !subject || subject.start > 1 || !/^(?:VERB|AUX)$/.test(told.tokens[subject.end]?.tag ?? '')) return []
  return pairWith(view, told, [subject.start, subject.end])
}

/** “A wherry is a boat that … Old hands call it the mule of the river.”: of what the sentence before defines. */
function ofCallers(view: SentenceView, before: readonly SentenceView[]): readonly NamePair[] {
  const last = before[before.length - 1]
  if (!callers.test(view.sentence.text) || last?.block.index !== view.block.index) return []
  const subject = nounPhrases(last.tokens)[0]
  if (!subject || subject.start > 1) return []
  const [verb, next] = last.tokens.slice(subject.end, subject.end + 2).map(({text}) => text)
  const defines = /^(?:is|are)$/.test(verb ?? '') && /^(?:an?|the|any|what)$/.test(next ?? '')
  return defines ? pairWith(view, last, [subject.start, subject.end]) : []
}

/** “a dream” is what critics think of it. */
const callers = /^(?:[\p{L}’'-]+ ){1,3}calls? (?:it|them) (?!an? )/iu

const pronoun = /^(?:it|they|its|their)\b/i

/** “Try a wherry. Also called a keel, it …”: of what the sentence before ends with. */
function ofOpening(view: SentenceView, before: readonly SentenceView[]): readonly NamePair[] {
  const last = before[before.length - 1]
  if (!last || last.block.index !== view.block.index || !opening.test(view.sentence.text)) return []
  const end = last.tokens.length - 1
  const phrase = nounPhrases(last.tokens).find(each => each.end === end)
  const gerund = /^\p{Ll}{3,}ing$/u.test(last.tokens[end - 1]?.text ?? '')
  if (phrase) return pairWith(view, last, [phrase.start, phrase.end])
  return gerund ? pairWith(view, last, [end - 1, end]) : []
}

/** The name that the sentence gives, with the one that stands in another sentence. */
function pairWith(view: SentenceView, other: SentenceView, [from, to]: readonly [number, number]): readonly NamePair[] {
  const given = givenName(view)
  if (!given) return []
  const long = tokenText(other, from, to)
  const short = tokenText(view, ...given)
  return [{long, short, relation: 'synonym', evidence: [tokenSpan(other, from, to), tokenSpan(view, ...given)]}]
}

/** “This is called a wherry, or keel.”: the two names are one, whatever the sentence before tells. */
function calledTwice(view: SentenceView): readonly NamePair[] {
  const given = givenName(view)
  const {tokens} = view
  if (!given || tokens[given[1]]?.text !== ',' || tokens[given[1] + 1]?.text !== 'or') return []
  const start = skipArticle(tokens, given[1] + 2)
  const second = nounPhrases(tokens).find(each => each.start === start)
  if (!second || !ends.test(tokens[second.end]?.text ?? '.')) return []
  return [namePair(view, given, [second.start, second.end], 'synonym')]
}

/** Right behind “called”, “known as” or “call it”, up to the end of its clause: “steam bending”, “mule of the river”. */
function givenName({tokens}: SentenceView): readonly [number, number] | undefined {
  const verb = tokens.findIndex(({text}) => /^(?:called|known|calls?)$/i.test(text))
  if (verb < 0) return undefined
  const start = skipArticle(tokens, /^calls?$/i.test(tokens[verb]?.text ?? '') ? verb + 2 : verb + 1)
  const close = tokens.findIndex(({text}, at) => at > start && ends.test(text))
  const end = close < 0 ? tokens.length : close
  const last = tokens[end - 1]
  const name = last !== undefined && (/^(?:NOUN|PROPN)$/.test(last.tag) || /ing$/.test(last.text))
  return name && end - start <= 5 && end > start ? [start, end] : undefined
}

const ends = /^[.,;:)—–]$/
