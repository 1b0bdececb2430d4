/** Where the subject of a clause starts, behind what introduces it. */
import type {Token} from '../model/statement.ts'
import {finiteVerb} from './finite-verb.ts'

/** Past “In chemistry,”, “If the valve sticks,”. */
export function afterIntroduction(tokens: readonly Token[], start: number, end: number): number {
  const first = tokens[start]
  if (!first) return start
  const cleft = afterCleft(tokens, start, end)
  if (cleft !== undefined) return cleft
  const comma = tokens.findIndex((token, at) => at > start && at < end && token.text === ',')
  const opener =
    /^(?:ADP|SCONJ|ADV|PART)$/.test(first.tag) ||
    /^(?:according|contrary|due|given|prior|regardless|thanks|unlike|when|once|if|today|officially|however|for|to|like|instead|with)$/i.test(
      first.text
    ) ||
    (/ing$/i.test(first.text) && tokens[start + 1]?.tag !== 'AUX') ||
    opensLoosely(tokens, start, end) ||
    (/^every$/i.test(first.text) && tokens[comma - 1]?.tag === 'NOUN' && tokens[comma + 1]?.tag === 'VERB')
  if (!opener || /^['’]s$/.test(tokens[start + 1]?.text ?? '')) return start
  // “in a storm your mate steers, then rests”
  if (first.tag === 'ADP' && tokens[comma + 1]?.text === 'then' && tokens[comma + 2]?.tag === 'VERB')
    return afterPreposition(tokens, start, end)
  if (tokens[comma + 1]?.text === 'however' && tokens[comma + 2]?.text === ',' && comma > start) return comma + 3
  if (isExplained(tokens, start, comma, end)) return start
  if (amounts.test(first.text) && finiteVerb(tokens, start + 1, comma < 0 ? end : comma) !== undefined) return start
  const close = pastList(tokens, comma, end)
  if (
    close > start &&
    close - start <= 18 &&
    !/^(?:(?:what|which|who|how)ever|and|but|or|so|since|because|as|which|who)$/i.test(tokens[close + 1]?.text ?? '') &&
    finiteVerb(tokens, close + 1, end) !== undefined &&
    !opensCondition(tokens, close + 1)
  )
    return pastSecond(tokens, close + 1, end)
  if (/^(?:in|at|on|from|for|with|during|after|before|by|since|under|until|till)$/i.test(first.text))
    return afterPreposition(tokens, start, end)
  return first.tag === 'ADV' || /^(?:today|nowadays)$/i.test(first.text) ? start + 1 : start
}

/** “Unlike boats that carry sand, gravel, or coal, the barge is open”: the comma behind the list, where one is. */
function pastList(tokens: readonly Token[], comma: number, end: number): number {
  const most = Math.min(end, comma + 18)
  for (let from = comma; comma > 0; ) {
    const next = tokens.findIndex(({text}, at) => at > from && at < most && text === ',')
    if (next < 0 || tokens.slice(from + 1, next).some(({tag}) => /^(?:VERB|AUX|PRON)$/.test(tag))) return comma
    const last = /^(?:and|or)$/i.test(tokens[from + 1]?.text ?? '')
    if (last) return opensSubject(tokens, next + 1, end) ? next : comma
    from = next
  }
  return comma
}

/** No comma stands between it and its verb. */
function opensSubject(tokens: readonly Token[], start: number, end: number): boolean {
  const verb = finiteVerb(tokens, start, end) ?? start
  return (
    verb > start &&
    /^(?:DET|PRON|PROPN|NOUN)$/.test(tokens[start]?.tag ?? '') &&
    !/^(?:both|all|each|which|who|that)$/i.test(tokens[start]?.text ?? '') &&
    !tokens.slice(start, verb).some(({text}) => text === ',')
  )
}

/** “With less than two nets a crew goes home early, especially if it rains”: the comma opens a condition, and closes no introduction. */
function opensCondition(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.text ?? ''
  const next = /^(?:especially|particularly|even|not|only|except|just|mainly|partly)$/i.test(first)
    ? (tokens[at + 1]?.text ?? '')
    : first
  return (
    /^(?:if|when|because|since|unless|until|while|although|though|whereas)$/i.test(next) &&
    !tokens.slice(at).some(({text}) => text === ',')
  )
}

/** “When the pier opened, in 1911, the toll was …”: a time between two commas goes on introducing. */
function pastSecond(tokens: readonly Token[], from: number, end: number): number {
  if (!/^(?:in|on|at|by|around|before|after|during|back)$/i.test(tokens[from]?.text ?? '')) return from
  const comma = tokens.findIndex(({text}, at) => at > from && at < end && text === ',')
  return comma > 0 &&
    comma - from <= 6 &&
    finiteVerb(tokens, from, comma) === undefined &&
    finiteVerb(tokens, comma + 1, end) !== undefined
    ? comma + 1
    : from
}

/** “Racing skiffs, the long kind with a rudder, are boats”: what stands between two commas explains the subject. */
function isExplained(tokens: readonly Token[], start: number, comma: number, end: number): boolean {
  const verb = comma < 0 ? undefined : finiteVerb(tokens, comma + 1, end)
  if (verb === undefined || comma - start > 4 || tokens[verb - 1]?.text !== ',') return false
  const opening = tokens.slice(start, comma)
  return (
    opening.length > 1 &&
    opening.every(({tag}) => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tag)) &&
    tokens[comma - 1]?.tag === 'NOUN'
  )
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
    if (/^(?:ADJ|ADV)$/.test(before?.tag ?? '') && /^(?:it|they|he|she|we|i|you)$/i.test(token.text)) return at
    if (!before || !/^(?:NOUN|PROPN|NUM)$/.test(before.tag)) continue
    if (/^(?:you|we|it|they|i|he|she|the|a|an|such|this|these|those|your|no|every|all)$/i.test(token.text)) return at
    // “a boat that can sail”
    if (/^that$/i.test(token.text) && !/^(?:AUX|VERB|ADV)$/.test(tokens[at + 1]?.tag ?? '')) return at
  }
  return start
}
