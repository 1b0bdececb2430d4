/** The subject and the finite verb of a declarative sentence, read from its tags. */
import type {Token} from '../model/statement.ts'
import {isVerbal} from './noun-phrases.ts'
import {remembered} from './remembered.ts'

/** All numbers are token indexes, ends exclusive. */
export interface MainClause {
  /** An introduction before the subject (“In chemistry,”), up to and with its comma; empty if `introEnd` is 0. */
  readonly introEnd: number
  /** The determiner, or `start` of the subject where there is none. */
  readonly subjectStart: number
  /** The naming part of the subject: no determiner, no bracket, no apposition. */
  readonly nameStart: number
  readonly nameEnd: number
  readonly verb: number
}

/** Undefined where the sentence has no subject before its verb, or it cannot be told. */
export const mainClause = remembered(clauseIn)

function clauseIn(tokens: readonly Token[]): MainClause | undefined {
  const introEnd = skipIntroduction(tokens)
  let nameStart = introEnd
  while (isOpener(tokens[nameStart])) nameStart++
  const nameEnd = endOfName(tokens, nameStart)
  if (nameEnd === nameStart) return undefined
  const verb = verbAfter(tokens, nameEnd) ?? farCopula(tokens, nameEnd)
  if (verb === undefined) return undefined
  return {introEnd, subjectStart: introEnd, nameStart, nameEnd, verb}
}

function isOpener(token: Token | undefined): boolean {
  if (!token) return false
  return (
    (token.tag === 'DET' &&
      !/^(?:no|this|these|those|that|all|every|each|some|any|most|both|many)$/i.test(token.text)) ||
    /^[“"‘'*–—-]$/.test(token.text)
  )
}

const introducers: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'ADV', 'CCONJ', 'PART'])

function skipIntroduction(tokens: readonly Token[]): number {
  let start = 0
  while (start < tokens.length && /^(?:\d+|[•*.)])$/.test(tokens[start]?.text ?? '') && start < 2) start++
  const first = tokens[start]
  if (!first) return 0
  if (first.tag === 'CCONJ') return start + 1
  const adverbial =
    introducers.has(first.tag) ||
    /^(?:today|historically|according|for|in|by|with|to|during|given|under|on|at|generally|however|thus|therefore|specifically|simply|technically|formally|put)$/i.test(
      first.text
    )
  if (!adverbial) return start
  const comma = tokens.findIndex((token, index) => index > start && /^[,:]$/.test(token.text))
  const verb = tokens.findIndex((token, index) => index > start && token.tag === 'AUX')
  const bare = bareIntroduction(tokens, start)
  if (bare !== undefined && verb > 0 && (comma < 0 || comma > verb)) return bare
  if (comma > 0 && comma - start <= 14) return pastMore(tokens, comma + 1, verb)
  return first.tag === 'ADV' ? start + 1 : start
}

/** “In music, dance and other arts, a cadence is”, “In computing, in the context of storage, a heap is”: more introduction before the verb. */
function pastMore(tokens: readonly Token[], from: number, verb: number): number {
  const article = /^(?:an?|the)$/i
  const next = tokens.findIndex((token, index) => index > from && token.text === ',')
  if (next < 0 || next > verb || article.test(tokens[from]?.text ?? '')) return from
  const more =
    (next - from <= 3 && /^(?:CCONJ)$/.test(tokens[next + 1]?.tag ?? '')) ||
    /^(?:ADP|ADV|CCONJ|PART|SCONJ)$/.test(tokens[from]?.tag ?? '') ||
    article.test(tokens[next + 1]?.text ?? '')
  return more ? pastMore(tokens, next + 1, verb) : from
}

/** “In computing an array is”: the article after a noun phrase opens the subject where no comma does. */
function bareIntroduction(tokens: readonly Token[], start: number): number | undefined {
  if (!/^(?:in|during|for)$/i.test(tokens[start]?.text ?? '')) return undefined
  for (let index = start + 2; index < Math.min(tokens.length, start + 6); index++) {
    const [token, before] = [tokens[index], tokens[index - 1]]
    if (token && /^(?:an?|the)$/.test(token.text) && before && /^(?:NOUN|PROPN)$/.test(before.tag)) return index
  }
  return undefined
}

/** Up to a verb, comma, bracket or dash. */
function endOfName(tokens: readonly Token[], start: number): number {
  let index = start
  while (index < tokens.length) {
    const token = tokens[index]
    if (!token || /^[,;:()[\]—–?!“]$/.test(token.text) || isFiniteVerb(tokens, index, start)) break
    if (token.tag === 'PRON' && /^(?:which|who|that|whose|where)$/i.test(token.text)) break
    if (index > start && token.text === 'that' && tokens[index - 1]?.tag === 'NOUN') break
    index++
  }
  while (index > start && /^[”"’'*]$/.test(tokens[index - 1]?.text ?? '')) index--
  while (index > start + 1 && tokens[index - 1]?.tag === 'ADV') index--
  return index
}

const finiteForms =
  /^(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|may|might|must|should|shall|['’]s)$/i

function isFiniteVerb(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (finiteForms.test(token.text) && (token.tag === 'AUX' || token.tag === 'VERB')) return true
  if (token.tag === 'AUX') return true
  if (index === start) return false
  if (!isVerbal(tokens, index)) return false
  if (/ing$/i.test(token.text)) return false
  const next = tokens[index + 1]
  if (/(?:ed|en)$/i.test(token.text) && (next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.tag === 'ADP'))
    return false
  return !/-/.test(token.text)
}

/** Past brackets, appositions between commas or dashes and adverbs. */
function verbAfter(tokens: readonly Token[], from: number): number | undefined {
  let index = from
  let limit = 6
  while (index < tokens.length && limit-- > 0) {
    const text = tokens[index]?.text ?? ''
    if (text === '(' || text === '[') index = closingBracket(tokens, index)
    else if (text === ',') index = opensPredicate(tokens, index + 1, from - 1) ? index + 1 : afterComma(tokens, index)
    else if (text === '—' || text === '–') index = closing(tokens, index, text)
    else if (/^[”"’'*“]$/.test(text)) index++
    else if (tokens[index]?.tag === 'ADV') index++
    else if (/^(?:which|who|that|whose|where|with|from|for|in|of)$/i.test(text)) return afterModifier(tokens, index)
    else return isFiniteVerb(tokens, index, from - 1) ? index : undefined
  }
  return undefined
}

/** Not “Oakum, sold in bales, is”: a participle and its preposition between commas, before the verb. */
function opensPredicate(tokens: readonly Token[], at: number, start: number): boolean {
  if (!isFiniteVerb(tokens, at, start)) return false
  if (tokens[at]?.tag !== 'VERB' || tokens[at + 1]?.tag !== 'ADP' || /s$/.test(tokens[at]?.text ?? '')) return true
  const close = tokens.findIndex(({text}, index) => index > at && text === ',')
  return close < 0 || close - at > 8 || tokens[close + 1]?.tag !== 'AUX'
}

/** Past other names, brackets and what stands between commas: the first copula, if no clause of its own comes before it. */
function farCopula(tokens: readonly Token[], from: number): number | undefined {
  for (let index = from; index < Math.min(tokens.length, from + 60); ) {
    const token = tokens[index]
    if (!token) return undefined
    if (/^[([]$/.test(token.text)) index = closingBracket(tokens, index)
    else if (/^(?:is|are|was|were|refers)$/.test(token.text)) return index
    else if (
      /^[.;:?!]$/.test(token.text) ||
      token.tag === 'AUX' ||
      /^(?:which|who|that|whose|where|when|if)$/i.test(token.text)
    )
      return undefined
    else if (token.tag === 'VERB' && !/(?:ed|ing|wn|en)$/.test(token.text)) return undefined
    else index++
  }
  return undefined
}

/** Past an apposition that a comma closes, or that runs up to the verb (“X, also known as Y is”). */
function afterComma(tokens: readonly Token[], comma: number): number {
  const close = closing(tokens, comma, ',')
  if (close < tokens.length && close - comma < 14) return close
  const relative = /^(?:which|who|that|whose|where|and)$/i
  const verb = tokens.findIndex(
    (token, index) => index > comma && /^(?:is|are|was|were|refers?|means)$/i.test(token.text)
  )
  if (verb < 0 || verb - comma > 14 || tokens.slice(comma, verb).some(token => relative.test(token.text))) return close
  return verb
}

/** Brackets nest. */
function closingBracket(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let index = open; index < tokens.length; index++) {
    if (/^[([]$/.test(tokens[index]?.text ?? '')) depth++
    if (/^[)\]]$/.test(tokens[index]?.text ?? '')) depth--
    if (depth === 0) return index + 1
  }
  return tokens.length
}

function closing(tokens: readonly Token[], open: number, sign: string): number {
  const at = tokens.findIndex((token, index) => index > open && token.text === sign)
  return at < 0 ? tokens.length : at + 1
}

/** “X with a spout is”: the first copula after the modifier, if no comma comes before it. */
function afterModifier(tokens: readonly Token[], from: number): number | undefined {
  for (let index = from + 1; index < Math.min(tokens.length, from + 9); index++) {
    const text = tokens[index]?.text ?? ''
    if (/^[,;:.]$/.test(text)) return undefined
    if (/^(?:is|are|means|refers)$/.test(text))
      return /^(?:which|who|that|whose|where)$/i.test(tokens[from]?.text ?? '') ? undefined : index
  }
  return undefined
}
