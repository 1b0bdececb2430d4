/** How far a statement reaches: over all of a kind, or over no more than some of them. */
import {remembered} from '../../language/remembered.ts'
import {areOpposites} from '../../language/word-relations.ts'
import type {Token} from '../../model/statement.ts'
import {leftOutIn} from './left-out-in.ts'
import type {Stretch} from './make-statement.ts'
import type {Reading} from './reading.ts'
import type {Word} from './word.ts'

export interface Reach {
  /** What it is said of without a limit: “every barge”, “boats of any size”. */
  readonly all: readonly Word[]
  /** What is named as falling under it: “barges included”, “barges and ferries alike”. */
  readonly named: readonly Word[]
  /** “Everywhere”, “everyone”. */
  readonly open: boolean
  /** What it keeps to: “only barges under nine tonnes”. */
  readonly kept: readonly Word[]
  /** Without which it is denied: “nobody without a ticket”, “not unless the tide is in”, “all but members”. */
  readonly but: readonly Word[]
  /** Whether a figure is part of that. */
  readonly keptByFigure: boolean
  /** What it leaves out: “barges are exempt”, “apart from barges”. */
  readonly left: readonly Word[]
}

export const reachOf: (reading: Reading) => Reach = remembered(read)

const nothing = {all: [], named: [], open: false, kept: [], but: [], keptByFigure: false, left: []} as const

function read(reading: Reading): Reach {
  const {lower, tokens} = reading
  if (!telling.test(lower)) return nothing
  const texts = tokens.map(({text}) => text.toLowerCase())
  const kept = keptIn(texts, tokens)
  const left = leftOutIn(texts)
  return {
    all: texts.flatMap((text, at) =>
      every.test(text) && !isDenied(texts, at) && !(text === 'every' && texts[at + 1] === 'other')
        ? determined(reading, at)
        : []
    ),
    named: texts.flatMap((_, at) => namedAt(texts, at).flatMap(({start, end}) => wordsIn(reading, start, end))),
    open: texts.some((text, at) => everywhere.test(text) && !isDenied(texts, at)),
    kept: kept ? wordsIn(reading, kept.start, kept.end) : besideOnes(reading, texts),
    but: butIn(reading, texts),
    keptByFigure: kept !== undefined && tokens.slice(kept.start, kept.end).some(({tag}) => tag === 'NUM'),
    left: left ? wordsIn(reading, left.start, left.end) : []
  }
}

/** A word of every form that is read here: most sentences hold none. */
const telling =
  /\b(?:all|every|each|any|both|whichever|whatever|every(?:thing|one|body|where)|any(?:one|body|where)|wherever|worldwide|whole|entire|alike|as (?:well|much)|includ(?:ed|ing)|among them|only|alone|solely|exclusively|just|reserve[ds]?|restrict(?:s|ed)?|limit(?:s|ed)?|confine[ds]?|else|no other|ones?|exempt(?:ed|s)?|exclud(?:e|es|ed)|left out|leaves? out|unaffected|untouched|not|except|apart from|other than|no use|useless|without|unless|all but)\b|, \p{L}+ or /u

const every = /^(?:all|every|each|any|both|whichever|whatever|whole|entire)$/
const everywhere = /^(?:every(?:thing|one|body|where)|any(?:one|body|where)|wherever|worldwide)$/

/** “Not all”, “hardly any”, “nearly every”. */
function isDenied(texts: readonly string[], at: number): boolean {
  return texts
    .slice(Math.max(0, at - 4), at)
    .some(text => /^(?:not|n't|n’t|no|never|without|hardly|nearly|almost|nor|neither|than|if|whether)$/.test(text))
}

/** Of “boats of any size” the size and the boats. */
function determined(reading: Reading, at: number): readonly Word[] {
  const {tokens} = reading
  const from = /^of$/i.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  let end = from
  while (
    end < at + 8 &&
    inPhrase.test(tokens[end]?.tag ?? '') &&
    !/^(?:that|which|who|it|they)$/i.test(tokens[end]?.text ?? '')
  )
    end++
  const own = wordsIn(reading, from, end)
  return /^of$/i.test(tokens[at - 1]?.text ?? '') ? [...own, ...wordsIn(reading, at - 2, at - 1)] : own
}

const inPhrase = /^(?:DET|PRON|ADJ|NUM|NOUN|PROPN|ADV)$/

/** “…, barges included”, “including barges”, “barges as well as ferries”, “barges and ferries alike”, “…, full or empty”. */
function namedAt(texts: readonly string[], at: number): readonly Stretch[] {
  const [text, next, third] = [texts[at] ?? '', texts[at + 1], texts[at + 2]]
  const before = (most: number): Stretch => ({start: segmentStart(texts, at, most), end: at})
  const behind = (from: number, most: number): Stretch => ({start: from, end: segmentEnd(texts, from, most)})
  if (/^(?:included|alike)$/.test(text) || (text === 'among' && next === 'them')) return [before(7)]
  if (text === 'including') return [behind(at + 1, 7)]
  if (text === 'as' && /^(?:well|much)$/.test(next ?? ''))
    return third === 'as' ? [before(4), behind(at + 3, 5)] : third === '.' || third === ',' ? [before(7)] : []
  if (text === 'both') return [behind(at + 1, 6)]
  return text === 'or' && texts[at - 2] === ','
    ? [{start: at - 1, end: Math.min(at + 2, segmentEnd(texts, at + 1, 3))}]
    : []
}

/** Where the words stand that it keeps to. */
function keptIn(texts: readonly string[], tokens: readonly Token[]): Stretch | undefined {
  for (const at of texts.keys()) {
    const found = confinedAt(texts, at) ?? elseAt(texts, tokens, at) ?? onlyAt(texts, tokens, at)
    if (found) return found
  }
  return undefined
}

/** “Is reserved for members”, “limits the rule to barges”. */
function confinedAt(texts: readonly string[], at: number): Stretch | undefined {
  const form = /^(?:reserve[ds]?|restrict(?:s|ed)?|limit(?:s|ed)?|confine[ds]?) (?:\S+ ){0,6}?(?:for|to) /.exec(
    texts.slice(at, at + 9).join(' ')
  )
  const from = at + (form?.[0].trim().split(' ').length ?? 0)
  return form ? {start: from, end: segmentEnd(texts, from, 12)} : undefined
}

/** “Members and nobody else”, “the capital and no other town”. */
function elseAt(texts: readonly string[], tokens: readonly Token[], at: number): Stretch | undefined {
  const [text = '', next = '', third = ''] = texts.slice(at, at + 3)
  const other =
    (/^(?:nobody|nowhere|nothing)$/.test(text) && next === 'else') ||
    (text === 'no' && (next === 'other' || (next === 'one' && third === 'else')))
  return other ? {start: afterVerb(texts, tokens, at, 12), end: at} : undefined
}

/** “Only members”, “members only”, “members alone”; “of the five barges, only the Wren”. “Only four of the barges” tells how many. */
function onlyAt(texts: readonly string[], tokens: readonly Token[], at: number): Stretch | undefined {
  const [before = '', text = '', next = ''] = [texts[at - 1], texts[at], texts[at + 1]]
  if (!/^(?:only|solely|exclusively|just|alone)$/.test(text) || /^(?:not|n't|n’t|the|an?|its|than|let)$/.test(before))
    return undefined
  if (/^(?:until|after|once|because|as|since|when|like|one|an?|about|under|over|\d+)$/.test(next)) return undefined
  // “just keeps the log”, “just this week”
  if (
    text === 'just' &&
    (tokens[at + 1]?.tag === 'VERB' || /^(?:this|that|now|then|(?:minute|hour|day|week|month|year)s?)$/.test(next))
  )
    return undefined
  if (texts[at + 2] === 'of') return undefined
  if (text === 'alone' || next === '' || /^(?:[,;:.!?)—–]|and|but)$/.test(next))
    return {start: afterVerb(texts, tokens, at, 6), end: at}
  const partitive = /^(?:of|among)$/.test(texts[0] ?? '') && texts.slice(0, at).includes(',')
  return {start: partitive ? 0 : at + 1, end: verbEnd(texts, tokens, at + 1)}
}

/** “Nobody may enter without a ticket” and “only with a ticket” come to one. */
function butIn(reading: Reading, texts: readonly string[]): readonly Word[] {
  const at = texts.findIndex(
    (text, index) =>
      (text === 'all' && texts[index + 1] === 'but') ||
      (/^(?:without|unless)$/.test(text) &&
        texts.slice(0, index).some(word => /^(?:nobody|no|not|n't|n’t|never|none|cannot)$/.test(word)))
  )
  if (at < 0) return []
  const from = texts[at] === 'all' ? at + 2 : at + 1
  return wordsIn(reading, from, segmentEnd(texts, from, 14))
}

/** Up to the verb of which it is the subject, else to the comma. */
function verbEnd(texts: readonly string[], tokens: readonly Token[], from: number): number {
  const end = segmentEnd(texts, from, 14)
  if (tokens.slice(0, from - 1).some(({tag}) => tag === 'VERB' || tag === 'AUX')) return end
  const verb = tokens.findIndex(
    ({tag, text}, at) =>
      at > from && at < end && !isPicked(texts, at) && (tag === 'AUX' || (tag === 'VERB' && !/(?:ed|ing)$/i.test(text)))
  )
  return verb < 0 ? end : verb
}

/** “Those who run it”, “boats that have paid”: the verb tells which. */
function isPicked(texts: readonly string[], at: number): boolean {
  return /^(?:who|that|which)$/.test(texts[at - 1] ?? '')
}

/** “In a dry climate, but in a wet one …”, “small firms, while large ones …”: it keeps to the dry climate, and to small firms. */
function besideOnes(reading: Reading, texts: readonly string[]): readonly Word[] {
  const ones = texts.findLastIndex(text => /^ones?$/.test(text))
  const other = reading.words.find(({at, tag}) => at === ones - 1 && tag === 'ADJ')
  if (!other || !texts.slice(0, ones).some(text => /^(?:while|whereas|but|;)$/.test(text))) return []
  const own = reading.words.findIndex(
    ({at, stem, role}) => at < ones && role !== 'context' && areOpposites(stem, other.stem)
  )
  return own < 0 ? [] : reading.words.slice(own, own + 2)
}

/** What stands before it, back to the verb: of “carries passengers only” the passengers. */
function afterVerb(texts: readonly string[], tokens: readonly Token[], at: number, most: number): number {
  const start = segmentStart(texts, at, most)
  const verb = tokens.slice(start, at).findLastIndex(({tag}) => tag === 'VERB' || tag === 'AUX')
  return verb < 0 ? start : start + verb + 1
}

function segmentStart(texts: readonly string[], at: number, most: number): number {
  let start = at
  while (start > 0 && start > at - most && !/^[,;:—–(]$/.test(texts[start - 1] ?? '')) start--
  return start
}

function segmentEnd(texts: readonly string[], from: number, most: number): number {
  let end = from
  while (end < texts.length && end < from + most && !/^[,;:—–).!?]$/.test(texts[end] ?? '')) end++
  return end
}

function wordsIn({words}: Reading, from: number, to: number): readonly Word[] {
  return words.filter(
    ({role, at, tag}) => role !== 'context' && at >= from && at < to && /^(?:NOUN|PROPN|ADJ|ADV)$/.test(tag)
  )
}
