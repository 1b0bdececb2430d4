/** Two names for one thing, as a source states them: “long form (LF)”, “X, also called Y”, “X (or Y)”. */
import {type Expansion, expandAbbreviation, isAcronym, looksAbbreviated} from '../../language/expand-abbreviation.ts'
import {nounPhrases} from '../../language/noun-phrases.ts'
import type {Article} from '../../model/block.ts'
import type {NamePair} from '../../model/extraction.ts'
import type {Token} from '../../model/statement.ts'
import {type SentenceView, sentenceViews, tokenSpan, tokenText} from './sentence-view.ts'

/** In source order; of dropped blocks none. */
export function findNames(article: Article, tokens: readonly (readonly Token[])[]): readonly NamePair[] {
  return sentenceViews(article, tokens)
    .filter(view => !view.dropped || view.block.kind === 'related')
    .flatMap(namesIn)
}

function namesIn(view: SentenceView): readonly NamePair[] {
  const brackets = bracketsOf(view.tokens)
  return [
    ...brackets.flatMap(bracket => acronymIn(view, bracket)),
    ...brackets.flatMap(bracket => bothInside(view, bracket)),
    ...abbreviatedIn(view),
    ...brackets.flatMap(bracket => otherNameIn(view, bracket)),
    ...alsoCalledIn(view),
    ...orIn(view),
    ...expansionsMarked(view)
  ]
}

/** Token numbers of what stands between the brackets. */
interface Bracket {
  readonly open: number
  readonly close: number
}

function bracketsOf(tokens: readonly Token[]): readonly Bracket[] {
  const found: Bracket[] = []
  let open = -1
  tokens.forEach((token, index) => {
    if (token.text === '(' || token.text === '[') open = index
    if ((token.text === ')' || token.text === ']') && open >= 0) {
      found.push({open, close: index})
      open = -1
    }
  })
  return found
}

function acronymIn(view: SentenceView, {open, close}: Bracket): readonly NamePair[] {
  const {tokens} = view
  const inner = innerEnd(tokens, open, close)
  const size = inner - open - 1
  if (size < 1) return []
  const content = tokenText(view, open + 1, inner)
  if (size <= 3 && looksAbbreviated(content)) {
    const from = clauseStart(tokens, open)
    const hit = expandAbbreviation(content, words(tokens, from, open), 'before')
    if (hit) return [pair(view, [from + hit.start, from + hit.end], [open + 1, inner], 'acronym')]
    const phrase = size === 1 && isAcronym(content) ? phraseBefore(tokens, open) : undefined
    if (phrase && isLoosely(content, words(tokens, ...phrase)))
      return [pair(view, phrase, [open + 1, inner], 'acronym')]
  }
  const before = tokens[open - 1]
  if (!before || !looksAbbreviated(before.text) || !/\p{Lu}/u.test(before.text)) return []
  const hit = wholly(expandAbbreviation(before.text, words(tokens, open + 1, inner), 'after'), size)
  return hit ? [pair(view, [open + 1, open + 1 + hit.end], [open - 1, open], 'acronym')] : []
}

/** Letters that stand for words left out or of another language: the initials that are there come first, or first and last. */
function isLoosely(short: string, long: readonly string[]): boolean {
  const initials = long
    .flatMap(word => word.split('-'))
    .map(word => word.charAt(0).toUpperCase())
    .join('')
  const [first, last] = [short.charAt(0), short.charAt(short.length - 1)]
  if (initials.length < 2 || !/^\p{Lu}+$/u.test(short)) return false
  return (
    short.startsWith(initials) ||
    (initials.length === short.length && initials.startsWith(first) && initials.endsWith(last))
  )
}

/** “(remotely operated valve, ROV)”: the bracket holds the long form and then the abbreviation. */
function bothInside(view: SentenceView, {open, close}: Bracket): readonly NamePair[] {
  const {tokens} = view
  const last = tokens[close - 1]
  if (!last || close - open < 5 || !/^[,;]$/.test(tokens[close - 2]?.text ?? '') || !isAcronym(last.text)) return []
  const hit = wholly(expandAbbreviation(last.text, words(tokens, open + 1, close - 2), 'before'), close - open - 3)
  return hit?.start === 0 ? [pair(view, [open + 1, close - 2], [close - 1, close], 'acronym')] : []
}

/** What is said of the abbreviation inside the bracket (“TLA, see below”) is no part of it. */
function innerEnd(tokens: readonly Token[], open: number, close: number): number {
  for (let index = open + 1; index < close; index++) {
    if (/^[,;:=]$/.test(tokens[index]?.text ?? '')) return index
  }
  return close
}

function clauseStart(tokens: readonly Token[], end: number): number {
  for (let index = end - 1; index >= 0; index--) if (/^[.;:()[\]]$/.test(tokens[index]?.text ?? '')) return index + 1
  return 0
}

function words(tokens: readonly Token[], from: number, to: number): readonly string[] {
  return tokens.slice(from, to).map(token => token.text)
}

/** A long form in brackets fills them. */
function wholly(hit: Expansion | undefined, size: number): Expansion | undefined {
  return hit && hit.end === size ? hit : undefined
}

const shortFor: readonly (readonly string[])[] = [
  ['short', 'for'],
  ['abbreviation', 'of'],
  ['abbreviation', 'for'],
  ['acronym', 'of'],
  ['acronym', 'for'],
  ['stands', 'for'],
  ['abbreviated', 'as'],
  ['abbreviated', 'to'],
  ['shortened', 'to']
]

/** “A TLA, short for three-letter acronym, is …”; “three-letter acronym, abbreviated to TLA”. */
function abbreviatedIn(view: SentenceView): readonly NamePair[] {
  const {tokens} = view
  return tokens.flatMap((token, index) => {
    const [first, second] = [token.text.toLowerCase(), tokens[index + 1]?.text.toLowerCase() ?? '']
    if (!shortFor.some(([a, b]) => a === first && b === second)) return []
    const left = lastWord(tokens, index)
    const from = skipArticle(tokens, index + 2)
    if (left < 0) return []
    if (first === 'abbreviated' || first === 'shortened') {
      const start = clauseStart(tokens, left)
      const hit = expandAbbreviation(tokens[from]?.text ?? '', words(tokens, start, left + 1), 'before')
      return hit ? [pair(view, [start + hit.start, left + 1], [from, from + 1], 'acronym')] : []
    }
    const hit = expandAbbreviation(tokens[left]?.text ?? '', words(tokens, from, phraseEnd(tokens, from)), 'after')
    return hit ? [pair(view, [from, phraseAround(tokens, from, from + hit.end)], [left, left + 1], 'acronym')] : []
  })
}

function lastWord(tokens: readonly Token[], before: number): number {
  for (let index = before - 1; index >= Math.max(0, before - 4); index--) {
    const token = tokens[index]
    if (token && /[\p{L}\p{N}]/u.test(token.text) && token.tag !== 'AUX' && token.tag !== 'DET') return index
  }
  return -1
}

function skipArticle(tokens: readonly Token[], at: number): number {
  const simply = /^(?:simply|just|sometimes|also|more|commonly|usually|as|by|its|their|“|"|‘|')$/i
  let index = at
  while (tokens[index] && (tokens[index]?.tag === 'DET' || simply.test(tokens[index]?.text ?? ''))) index++
  return index
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let index = from
  while (index < tokens.length && !/^[,;:.()[\]—–?!]$/.test(tokens[index]?.text ?? '') && tokens[index]?.tag !== 'AUX')
    index++
  return index
}

/** The noun phrase that goes on after the aligned words: “proportional-integral-derivative controller”. */
function phraseAround(tokens: readonly Token[], from: number, to: number): number {
  const phrase = nounPhrases(tokens).find(each => each.start <= to - 1 && each.end >= to && each.start >= from)
  return phrase ? phrase.end : to
}

/** “X (or Y)”, “X (also called Y)”, “X (some call it a Y)”. */
function otherNameIn(view: SentenceView, {open, close}: Bracket): readonly NamePair[] {
  const {tokens} = view
  const left = phraseBefore(tokens, open)
  if (!left) return []
  const inner = words(tokens, open + 1, close)
    .join(' ')
    .toLowerCase()
  const lead =
    /^(?:or|aka|a\.k\.a\.|also|formerly|previously|(?:sometimes|often|commonly) (?:called|known|written|shortened|abbreviated)|known as|called|.{0,40}\bcalls? it\b)/.exec(
      inner
    )
  if (!lead) return []
  const right = nounPhrases(tokens).find(each => each.start > open && each.end === close)
  if (!right || close - open > 10) return []
  // “a mast (or any spar)”, “on a mooring (or on the quays of a harbour)”: another thing, not another name
  const between = words(tokens, open + 1, right.start)
    .join(' ')
    .toLowerCase()
  if (/^or\b/.test(between) && !/^or(?: (?:an?|the|simply|just|sometimes|[“"‘']))*$/.test(between)) return []
  const own =
    right.start === open + 1 && tokens.slice(open + 1, close).findIndex(({text}) => /^(?:called|aka)$/i.test(text))
  const start = own === 0 ? right.start + 1 : right.start
  return start < close ? [pair(view, left, [start, close], 'synonym')] : []
}

const triggers =
  /(?:^|[ ,—–])(?:(?:is |are |was |were )?(?:also|otherwise|sometimes|often|commonly|usually|formerly|previously|generally|popularly|better|more commonly|now)(?: (?:simply|just|widely|commonly))? (?:called|known as|known in [a-z ]{1,20} as|referred to as|sold as|termed|named|spelled|written|marketed as)|known in [a-z ]{1,20} as|aka|a\.k\.a\.|or simply|or just|formerly)$/i

/** Of the subject of a sentence: “Saint Elmo, known in the navy as Elmo,”. */
const knownAs =
  /, ?(?:\w+ )?known (?:(?:simply|locally|universally|in [A-Za-z ]{1,20}) )?(?:as(?: simply)?|by (?:its|his|her|their) (?:\w+ ){0,2}(?:name|nickname|pseudonym|acronym|initials))$/i

/** “X, also called Y,”, “X, known in the trade as Y”, “the X, or simply the Y”. */
function alsoCalledIn(view: SentenceView): readonly NamePair[] {
  const {tokens} = view
  const phrases = nounPhrases(tokens)
  return phrases.flatMap(right => {
    const left = phrases.filter(each => each.end < right.start && right.start - each.end <= 9).pop()
    if (!left) return []
    let to = right.start
    while (to > left.end && (tokens[to - 1]?.tag === 'DET' || /^[“"‘']$/.test(tokens[to - 1]?.text ?? ''))) to--
    const between = words(tokens, left.end, to).join(' ').replace(/ ,/g, ',')
    const subject =
      left.start < 2 && !/^an?$/i.test(tokens[left.start - 1]?.text ?? '') && tokens[right.end]?.text === ','
    if (!(triggers.test(between) || (subject && knownAs.test(between))) || between.length > 50) return []
    // “a boat also named Elmo” is one of the boats
    if (/named$/.test(between) && /^an?$/i.test(tokens[left.start - 1]?.text ?? '')) return []
    const after = tokens[right.end]
    if (
      after &&
      !/^[,.;:)”"’—–]$/.test(after.text) &&
      after.tag !== 'AUX' &&
      after.tag !== 'VERB' &&
      after.text !== 'is'
    )
      return []
    return [pair(view, [left.start, left.end], [right.start, right.end], 'synonym')]
  })
}

/** “Yield, or beverage yield, is …”: the sentence opens with one name, the other stands between commas before the verb. */
function orIn(view: SentenceView): readonly NamePair[] {
  const {tokens} = view
  const phrases = nounPhrases(tokens)
  const left = phrases[0]
  if (!left || left.start > 1) return []
  const [comma, or] = [tokens[left.end]?.text, tokens[left.end + 1]?.text]
  if (!(comma === ',' && or === 'or')) return []
  const right = phrases.find(each => each.start === skipArticle(tokens, left.end + 2))
  const verb = right && tokens[right.end + 1]
  if (!right || tokens[right.end]?.text !== ',' || !verb || (verb.tag !== 'AUX' && verb.tag !== 'VERB')) return []
  return [pair(view, [left.start, left.end], [right.start, right.end], 'synonym')]
}

/** `<abbr title="long form">LF</abbr>`: the long form is no text of the page, so the place is the abbreviation's. */
function expansionsMarked(view: SentenceView): readonly NamePair[] {
  return (view.block.marks ?? []).flatMap(mark => {
    if (mark.kind !== 'abbreviation' || !mark.value) return []
    const [start, end] = [mark.start - view.sentence.start, mark.end - view.sentence.start]
    const from = view.tokens.findIndex(token => token.start >= start && token.end <= end)
    if (from < 0) return []
    const to = view.tokens.findIndex(token => token.end >= end) + 1
    return [
      {
        long: mark.value,
        short: tokenText(view, from, to),
        relation: 'acronym' as const,
        evidence: [tokenSpan(view, from, to)] as const
      }
    ]
  })
}

function phraseBefore(tokens: readonly Token[], end: number): readonly [number, number] | undefined {
  const phrase = nounPhrases(tokens).find(each => each.end === end)
  return phrase && [phrase.start, phrase.end]
}

function pair(
  view: SentenceView,
  long: readonly [number, number],
  short: readonly [number, number],
  relation: NamePair['relation']
): NamePair {
  const [from, to] = [Math.min(long[0], short[0]), Math.max(long[1], short[1])]
  return {
    long: withoutArticle(tokenText(view, long[0], long[1])),
    short: withoutArticle(tokenText(view, short[0], short[1])),
    relation,
    evidence: [tokenSpan(view, from, to)]
  }
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:an?|the)\s+/i, '')
}
