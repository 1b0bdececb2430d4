/** The clauses of a sentence that could stand as sentences, each with its subject and verb. */
import type {Token} from '../model/statement.ts'
import {isVerbal} from './noun-phrases.ts'
import {remembered} from './remembered.ts'

/** Token numbers, ends exclusive. */
export interface Clause {
  readonly start: number
  readonly end: number
  /** Empty where there is none: a fragment, or an imperative. */
  readonly subjectStart: number
  readonly subjectEnd: number
  /** The first word of the verb group, and its last: auxiliary and main verb, or the copula twice. Absent in a fragment. */
  readonly verb?: number
  readonly head?: number
  /** Where the complement starts; `end` if there is none. */
  readonly after: number
}

/** Never cut: a clause from its condition, reason or time (“if …”, “because …”, “when …”), nor from what it depends on. */
export const readClauses = remembered(clausesIn)

function clausesIn(tokens: readonly Token[]): readonly Clause[] {
  const cuts = [0, ...boundaries(tokens), tokens.length]
  return cuts.slice(0, -1).flatMap((from, index) => {
    const start = skipOpening(tokens, from)
    const end = trimEnd(tokens, start, cuts[index + 1] ?? tokens.length)
    return start < end ? [clauseIn(tokens, start, end)] : []
  })
}

/** The finite verb of the clause that starts at `from`, or undefined in a fragment. */
function finiteVerb(tokens: readonly Token[], from: number, to: number): number | undefined {
  let fallback: number | undefined
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) break
    if (/^(?:which|who|whom|whose|where|that)$/i.test(token.text) && at > from && !/^that$/i.test(token.text)) {
      at = relativeEnd(tokens, at, to)
      continue
    }
    const past = objectRelativeEnd(tokens, at, from, to)
    if (past !== undefined) {
      at = past
      continue
    }
    if (!isFiniteAt(tokens, at, from)) continue
    if (opensRelative(tokens, at, from)) continue
    if (isBareParticiple(tokens, at, from)) {
      const close = insertionEnd(tokens, at, to)
      if (close === undefined) fallback ??= at
      else at = close
      continue
    }
    return fallback !== undefined && /^(?:and|but)$/i.test(tokens[at - 1]?.text ?? '') ? fallback : at
  }
  return fallback
}

const joints = /^(?:but|while|whereas|and|so|yet|although|though)$/i

function boundaries(tokens: readonly Token[]): readonly number[] {
  const cuts: number[] = []
  let from = 0
  for (let at = 1; at < tokens.length - 2; at++) {
    const text = tokens[at]?.text ?? ''
    const next = tokens[at + 1]?.text ?? ''
    const joint = text === ',' && joints.test(next)
    const sign = text === ';' || text === '—' || text === ':' || (text === '–' && spaced(tokens, at))
    if (!joint && !sign) continue
    if (insideBracket(tokens, at)) continue
    const right = joint ? at + 2 : at + 1
    const to = nextStop(tokens, right)
    if (finiteVerb(tokens, from, at) === undefined || !hasSubjectAndVerb(tokens, right, to)) continue
    if (
      /^(?:if|when|unless|because|since|once|as|although|though|while|where)$/i.test(tokens[from]?.text ?? '') &&
      joint === false &&
      text !== ';'
    )
      continue
    cuts.push(at)
    from = right
  }
  return cuts
}

function spaced(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return token !== undefined && before !== undefined && token.start > before.end
}

function insideBracket(tokens: readonly Token[], at: number): boolean {
  let depth = 0
  for (const token of tokens.slice(0, at)) depth += token.text === '(' ? 1 : token.text === ')' ? -1 : 0
  return depth > 0
}

function nextStop(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex((token, index) => index >= from && /^[;—.!?]$/.test(token.text))
  return at < 0 ? tokens.length : at
}

function hasSubjectAndVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first || !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|ADP)$/.test(first.tag)) return false
  if (/^(?:which|who|that|where|whose)$/i.test(first.text)) return false
  const verb = finiteVerb(tokens, from, to)
  return verb !== undefined && verb > from && !tokens.slice(from, verb).some(token => /^[,(—]$/.test(token.text))
}

function skipOpening(tokens: readonly Token[], from: number): number {
  let start = from
  while (start < tokens.length && /^[,;:—–•*“”"'‘’]$/.test(tokens[start]?.text ?? '')) start++
  if (
    /^(?:and|but|so|yet|or|however|whereas|while|although|though|then|thus|therefore|hence|also|still)$/i.test(
      tokens[start]?.text ?? ''
    ) &&
    finiteVerb(tokens, start + 1, tokens.length) !== start + 1
  )
    start++
  while (start < tokens.length && tokens[start]?.text === ',') start++
  return start
}

function trimEnd(tokens: readonly Token[], start: number, to: number): number {
  let end = to
  while (end > start && /^[,;:—–]$/.test(tokens[end - 1]?.text ?? '')) end--
  return end
}

function clauseIn(tokens: readonly Token[], start: number, end: number): Clause {
  const subjectStart = afterIntroduction(tokens, start, end)
  const verb = finiteVerb(tokens, subjectStart, end)
  if (verb === undefined) return {start, end, subjectStart, subjectEnd: subjectStart, after: subjectStart}
  const head = headOf(tokens, verb, end)
  return {start, end, subjectStart, subjectEnd: subjectEnd(tokens, subjectStart, verb), verb, head, after: head + 1}
}

/** Past “In chemistry,”, “If the valve sticks,”. */
function afterIntroduction(tokens: readonly Token[], start: number, end: number): number {
  const first = tokens[start]
  if (!first) return start
  const cleft = afterCleft(tokens, start, end)
  if (cleft !== undefined) return cleft
  const opener =
    /^(?:ADP|SCONJ|ADV|PART)$/.test(first.tag) ||
    /^(?:according|contrary|due|given|prior|regardless|thanks|unlike|when|once|if|today|officially|however|for|to|like|instead|with)$/i.test(
      first.text
    ) ||
    (/ing$/i.test(first.text) && tokens[start + 1]?.tag !== 'AUX') ||
    opensLoosely(tokens, start, end)
  if (!opener) return start
  const comma = tokens.findIndex((token, at) => at > start && at < end && token.text === ',')
  if (amounts.test(first.text) && finiteVerb(tokens, start + 1, comma < 0 ? end : comma) !== undefined) return start
  if (
    comma > start &&
    comma - start <= 18 &&
    !/^(?:what|which|who|how)ever$/i.test(tokens[comma + 1]?.text ?? '') &&
    finiteVerb(tokens, comma + 1, end) !== undefined
  )
    return comma + 1
  if (/^(?:in|at|on|from|for|with|during|after|before|by|since|under|until|till)$/i.test(first.text))
    return afterPreposition(tokens, start, end)
  return first.tag === 'ADV' || /^(?:today|nowadays)$/i.test(first.text) ? start + 1 : start
}

/** “Built of oak in 1901, the pier …”, “Famous for its cranes, the port …”: a participle or an adjective with a preposition or an adverb behind it. */
function opensLoosely(tokens: readonly Token[], start: number, end: number): boolean {
  const [first, second] = [tokens[start], tokens[start + 1]]
  if (!first || !second || !/^(?:ADP|ADV|PART)$/.test(second.tag)) return false
  const participle = first.tag === 'VERB' && /(?:ed|en|uilt|ade|ound|wn|eld|ept|hit|set|born)$/i.test(first.text)
  if (!participle && first.tag !== 'ADJ' && !adjectives.test(first.text)) return false
  const comma = tokens.findIndex(({text}, at) => at > start && at < end && text === ',')
  return /^(?:DET|PRON|PROPN)$/.test(tokens[comma + 1]?.tag ?? '') && finiteVerb(tokens, start + 1, comma) === undefined
}

/** At the start of a sentence, the tagger takes an adjective for a name. */
const adjectives =
  /^(?:\p{L}{3,}(?:ous|ful|ible|able|less|ive)|deep|high|low|close|near|far|free|full|rich|poor|native|typical|similar|unique|new|common|popular|best|better|based)$/iu

/** “Most ferries are built of steel, …” has no introduction. */
const amounts = /^(?:most|almost|nearly|virtually|practically|roughly|only|even|not|just)$/i

/** “It was not until May that the ferry …”, “it is only since 1911 that …”: what is said comes behind “that”. */
function afterCleft(tokens: readonly Token[], start: number, end: number): number | undefined {
  const opening = tokens.slice(start, start + 5).map(({text}) => text.toLowerCase())
  if (!/^it (?:is|was) (?:(?:not|only) )?(?:until|since|in|on|after|from|at) /.test(`${opening.join(' ')} `))
    return undefined
  const that = tokens.findIndex(
    ({text}, at) => at > start + 3 && at < Math.min(end, start + 12) && /^that$/i.test(text)
  )
  return that < 0 || finiteVerb(tokens, that + 1, end) === undefined ? undefined : that + 1
}

/** “With a heat shield you cannot …”, “In Europe such a socket …”, “Until 2019 riders …”: the subject starts with the next pronoun or determiner, or after the year. */
function afterPreposition(tokens: readonly Token[], start: number, end: number): number {
  const verb = finiteVerb(tokens, start + 1, end)
  if (verb === undefined) return start
  const dated = /^(?:1\d|20)\d\d$/.test(tokens[start + 1]?.text ?? '')
  if (dated && verb > start + 2 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[start + 2]?.tag ?? '')) return start + 2
  for (let at = start + 2; at < verb; at++) {
    const token = tokens[at]
    if (!token) break
    const before = tokens[at - 1]
    if (!before || !/^(?:NOUN|PROPN|NUM)$/.test(before.tag)) continue
    if (/^(?:you|we|it|they|i|he|she|the|a|an|such|this|that|these|those|your|no|every|all)$/i.test(token.text))
      return at
  }
  return start
}

function subjectEnd(tokens: readonly Token[], start: number, verb: number): number {
  let end = verb
  while (end > start && (tokens[end - 1]?.tag === 'ADV' || /^[,)—–”"]$/.test(tokens[end - 1]?.text ?? ''))) {
    if (tokens[end - 1]?.text === ')') break
    end--
  }
  return end
}

const auxiliaries =
  /^(?:is|are|was|were|am|be|been|being|has|have|had|having|does|do|did|can|could|will|would|may|might|must|should|shall|cannot|ca|wo|need|['’](?:s|re|ve|ll|d|m))$/i

function headOf(tokens: readonly Token[], verb: number, end: number): number {
  let head = verb
  for (let at = verb + 1; at < end; at++) {
    const token = tokens[at]
    if (!token) break
    const text = token.text
    if (auxiliaries.test(text) || /^(?:not|n['’]t|never|to)$/i.test(text) || token.tag === 'ADV') {
      if (auxiliaries.test(text) && token.tag !== 'NOUN') head = at
      continue
    }
    if (
      auxiliaries.test(tokens[head]?.text ?? '') &&
      (token.tag === 'VERB' || isVerbal(tokens, at)) &&
      !/^(?:be|been)$/i.test(text)
    ) {
      const gerund =
        /ing$/i.test(text) && !/^(?:is|are|was|were|be|been|['’](?:s|re|m))$/i.test(tokens[head]?.text ?? '')
      return gerund ? head : at
    }
    break
  }
  return head
}

function isFiniteAt(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (auxiliaries.test(token.text) && (token.tag === 'AUX' || token.tag === 'VERB'))
    return !/^(?:be|been|being|having)$/i.test(token.text) && !(token.text.startsWith('’') && at === from)
  if (token.tag === 'AUX') return true
  if (!isVerbal(tokens, at)) return false
  if (/ing$/i.test(token.text) || token.text.includes('-')) return false
  return !/^(?:to|and|or|a|an|the)$/i.test(tokens[at - 1]?.text ?? '')
}

/** “the part that holds”, “tools people use”. */
function opensRelative(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1]
  return (
    at - 1 > from &&
    before !== undefined &&
    /^(?:that|which|who)$/i.test(before.text) &&
    /^(?:NOUN|PROPN|NUM|PRON)$/.test(tokens[at - 2]?.tag ?? '')
  )
}

const participle = /(?:ed|en|ept|old|uilt|ade|ound|wn)$/i

/** “models trained on text”: a participle right after its noun; it is the verb only if no other comes. */
function isBareParticiple(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || at === from || token.tag !== 'VERB' || !participle.test(token.text)) return false
  return next !== undefined && (next.tag === 'ADP' || next.tag === 'PART' || next.tag === 'ADV')
}

/** “The archive, once housed in the castle, moved”: the comma that closes what a participle tells in passing. */
function insertionEnd(tokens: readonly Token[], participle: number, to: number): number | undefined {
  const before = tokens[participle - 1]?.tag === 'ADV' ? participle - 2 : participle - 1
  if (tokens[before]?.text !== ',') return undefined
  const close = tokens.findIndex(({text}, at) => at > participle && at < to && text === ',')
  return close > 0 && /^(?:VERB|AUX|ADV)$/.test(tokens[close + 1]?.tag ?? '') ? close : undefined
}

/** “The net that Holm sells as Tern is …”: the verb of what picks out a net, where the verb of the net itself comes behind it. */
function objectRelativeEnd(tokens: readonly Token[], at: number, from: number, to: number): number | undefined {
  if (at === from || !/^that$/i.test(tokens[at]?.text ?? '')) return undefined
  if (
    !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '') ||
    !/^(?:DET|PROPN|PRON|NOUN)$/.test(tokens[at + 1]?.tag ?? '')
  )
    return undefined
  const end = relativeEnd(tokens, at, to)
  for (let next = end + 1; end > at && next < to; next++) {
    if (/^(?:and|but|or|that|which|who|,)$/i.test(tokens[next]?.text ?? '')) return undefined
    if (isFiniteAt(tokens, next, at) && !isBareParticiple(tokens, next, at)) return end
  }
  return undefined
}

/** The verb of a relative clause, so that the search goes on behind it. */
function relativeEnd(tokens: readonly Token[], at: number, to: number): number {
  for (let index = at + 1; index < to; index++) {
    if (isFiniteAt(tokens, index, at)) return headOf(tokens, index, to)
    if (tokens[index]?.text === ',') return index
  }
  return at
}
