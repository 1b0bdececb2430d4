/** What a sentence sets against each other: “it sails rather than only drifts”, “instead of drifting, it sails”, “by weight and never by volume”. */
import {isContent} from '../../language/content-words.ts'
import type {Token} from '../../model/statement.ts'
import type {Stretch} from './make-statement.ts'

/** Token numbers from the first word of the one side to the last of the other. */
export interface Contrast extends Stretch {
  readonly kept: ContrastSide
  readonly left: ContrastSide
}

export interface ContrastSide extends Stretch {
  /** Stems: of “sorting or weighing crates” the two verbs; none where nouns are set against each other. */
  readonly verbs: readonly string[]
  /** Stems of what the verbs are done to, or of the nouns. */
  readonly words: readonly string[]
}

export function contrastsIn(tokens: readonly Token[]): readonly Contrast[] {
  return tokens.flatMap((_, at) => {
    const found = opened(tokens, at) ?? closed(tokens, at)
    if (!found) return []
    const [kept, left] = found
    if (!isSide(kept) || !isSide(left) || kept.verbs.length > 0 !== left.verbs.length > 0) return []
    return [{kept, left, start: Math.min(kept.start, left.start), end: Math.max(kept.end, left.end)}]
  })
}

type Sides = readonly [kept: ContrastSide, left: ContrastSide]

function isSide({verbs, words}: ContrastSide): boolean {
  return verbs.length > 0 || words.length > 0
}

/** “Instead of drifting, it sails”, “not drifting but sailing”: what is left out comes first. */
function opened(tokens: readonly Token[], at: number): Sides | undefined {
  const text = wordAt(tokens, at)
  if (at === 0 && /^(?:instead|rather)$/.test(text) && /^(?:of|than)$/.test(wordAt(tokens, 1))) {
    const comma = tokens.findIndex(token => token.text === ',')
    return comma < 0 ? undefined : [clauseSide(tokens, comma + 1), sideFrom(tokens, 2, comma)]
  }
  // “not only drifts but sails” says both
  if (text !== 'not' || only.test(wordAt(tokens, at + 1))) return undefined
  const end = endOf(tokens, at + 1)
  const but = tokens.findIndex((_, index) => index > at + 1 && index < end && wordAt(tokens, index) === 'but')
  if (but < 0) return undefined
  return [
    sideFrom(tokens, /^(?:also|rather)$/.test(wordAt(tokens, but + 1)) ? but + 2 : but + 1, end),
    sideFrom(tokens, at + 1, but)
  ]
}

/** “Sails rather than drifts”, “by weight, not by volume”: what is left out comes last. */
function closed(tokens: readonly Token[], at: number): Sides | undefined {
  if (at === 0) return undefined
  const pair = `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`
  const sets = /^(?:rather than|instead of)$/.test(pair)
  const denies = /^(?:, not|, never|and not|and never)$/.test(pair)
  if (!sets && !denies) return undefined
  const left = sideFrom(tokens, at + 2, endOf(tokens, at + 2))
  const first = tokens[left.start]
  // “, not all of them”; “and never leaks” is a second thing said
  if (!first || (denies && first.tag === 'VERB' && !/ing$/.test(first.text))) return undefined
  if (denies && /^(?:all|every|always|necessarily|yet|even|to|so|much|many)$/i.test(first.text)) return undefined
  const kept = keptBefore(tokens, at, first)
  return kept && [kept, left]
}

/** Of the same form as what is left out: behind the same preposition, a verb, or the nouns right before. */
function keptBefore(tokens: readonly Token[], at: number, first: Token): ContrastSide | undefined {
  const end = tokens[at - 1]?.tag === 'PUNCT' ? at - 1 : at
  const back = (is: (token: Token, index: number) => boolean): number =>
    tokens.findLastIndex((token, index) => index < end && is(token, index))
  if (first.tag === 'ADP') {
    const start = back(({text}) => text.toLowerCase() === first.text.toLowerCase())
    return start < 0 ? undefined : sideFrom(tokens, start, end)
  }
  if (first.tag === 'VERB') {
    const continuous =
      /ing$/.test(first.text) && tokens.slice(0, end).some(token => isVerb(token) && /ing$/.test(token.text))
    const start = back(
      (token, index) => isVerb(token) && !modifies(tokens, index) && (!continuous || /ing$/.test(token.text))
    )
    return start < 0 ? undefined : sideFrom(tokens, start, end)
  }
  const start = back(({tag}) => !/^(?:NOUN|PROPN|ADJ|DET)$/.test(tag)) + 1
  return start < end ? sideFrom(tokens, start, end) : undefined
}

/** A gerund that a preposition governs may be tagged a noun. */
function isVerb(token: Token | undefined): boolean {
  return token?.tag === 'VERB' || (token?.tag === 'NOUN' && /^\p{Ll}{3,}ing$/u.test(token.text))
}

/** “Learned patterns”, “based on”. */
function modifies(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:based|compared|according|given|including)$/.test(wordAt(tokens, at)) ||
    (/(?:ed|en)$/.test(wordAt(tokens, at)) && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.tag ?? ''))
  )
}

/** Its main verb and those that go on with the same subject: “takes a crate (…) and weighs it”. */
function clauseSide(tokens: readonly Token[], from: number): ContrastSide {
  const end = endOf(tokens, from, /^[;.!?]$/)
  const first = tokens.findIndex((token, at) => at >= from && at < end && isVerb(token))
  if (first < 0) return sideFrom(tokens, from, end)
  const verbs = verbsFrom(tokens, first, end)
  return {start: from, end, verbs, words: wordsIn(tokens, first, end).filter(stem => !verbs.includes(stem))}
}

const only = /^(?:only|just|merely|simply|solely)$/

/** Past “only”, “just” and the article. */
function sideFrom(tokens: readonly Token[], from: number, end: number): ContrastSide {
  let start = from
  while (
    start < end &&
    (/^(?:ADV|DET)$/.test(tokens[start]?.tag ?? '') ||
      only.test(wordAt(tokens, start)) ||
      wordAt(tokens, start) === 'to')
  )
    start++
  const verbs = isVerb(tokens[start]) && start < end ? verbsFrom(tokens, start, end) : []
  return {
    start,
    end,
    verbs: verbs.length === 0 ? [] : [...verbs, ...named(tokens, start, end)],
    words: wordsIn(tokens, start, end).filter(stem => !verbs.includes(stem))
  }
}

/** The first word and what is joined with it: “counting pears or washing them”. */
function verbsFrom(tokens: readonly Token[], from: number, end: number): readonly string[] {
  return tokens.flatMap((token, at) =>
    at === from || (at > from && at < end && isVerb(token) && /^(?:,|and|or)$/.test(wordAt(tokens, at - 1)))
      ? [token.stem]
      : []
  )
}

/** Of “gives a label” and “making a choice” the noun, which tells the act. */
function named(tokens: readonly Token[], from: number, end: number): readonly string[] {
  return tokens.flatMap(({tag, stem}, at) => {
    if (at <= from || at >= end || tag !== 'NOUN') return []
    const verb = tokens.findLastIndex((token, index) => index < at && !/^(?:DET|ADJ|PRON)$/.test(token.tag))
    return /^(?:giv|mak|assign|perform)(?:e|es|s|ing)?$/.test(wordAt(tokens, verb)) ? [stem] : []
  })
}

function wordsIn(tokens: readonly Token[], from: number, end: number): readonly string[] {
  return tokens.slice(from, end).flatMap(token => (isContent(token) && token.tag !== 'ADV' ? [token.stem] : []))
}

function endOf(tokens: readonly Token[], from: number, stop = /^[,;:—–.!?)]$/): number {
  const listed = (at: number): boolean =>
    tokens[at]?.text === ',' && /^(?:VERB|ADV|CCONJ)$/.test(tokens[at + 1]?.tag ?? '') && tokens[at - 1]?.tag === 'VERB'
  const end = tokens.findIndex(({text}, at) => at > from && stop.test(text) && !listed(at))
  return end < 0 ? tokens.length : end
}

function wordAt(tokens: readonly Token[], at: number): string {
  return (tokens[at]?.text ?? '').toLowerCase()
}
