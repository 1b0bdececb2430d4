/** The verb that makes a stretch of a sentence a clause. */
import type {Token} from '../model/statement.ts'
import {auxiliaries} from './auxiliaries.ts'
import {isVerbal} from './noun-phrases.ts'
import {verbHead} from './verb-head.ts'

/** The finite verb of the clause that starts at `from`, or undefined in a fragment. */
export function finiteVerb(tokens: readonly Token[], from: number, to: number): number | undefined {
  let fallback: number | undefined
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) break
    if (/^(?:which|who|whom|whose|where|that)$/i.test(token.text) && at > from && !/^that$/i.test(token.text)) {
      at = relativeEnd(tokens, at, to)
      continue
    }
    const past = objectRelativeEnd(tokens, at, from, to) ?? asideEnd(tokens, at, from, to)
    if (past !== undefined) {
      at = past
      continue
    }
    if (!isFiniteAt(tokens, at, from)) continue
    if (opensRelative(tokens, at, from)) {
      at = verbHead(tokens, at, to)
      continue
    }
    if (isContact(tokens, at, from)) continue
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

function isFiniteAt(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (auxiliaries.test(token.text) && (token.tag === 'AUX' || token.tag === 'VERB'))
    return !/^(?:be|been|being|having)$/i.test(token.text) && !(token.text.startsWith('’') && at === from)
  if (token.tag === 'AUX' || /^cannot$/i.test(token.text)) return true
  if (!isVerbal(tokens, at)) return false
  if (/ing$/i.test(token.text) || token.text.includes('-')) return false
  return !/^(?:to|and|or|a|an|the)$/i.test(tokens[at - 1]?.text ?? '')
}

/** “the part that holds”, “the part that can hold”. */
function opensRelative(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1]
  return (
    at - 1 > from &&
    before !== undefined &&
    /^(?:that|which|who)$/i.test(before.text) &&
    /^(?:NOUN|PROPN|NUM|PRON)$/.test(tokens[at - 2]?.tag ?? '')
  )
}

/** “The first knot we teach is the bowline”: what we do with it picks out the knot. */
function isContact(tokens: readonly Token[], at: number, from: number): boolean {
  if (!/^(?:we|you|they|i|he|she)$/i.test(tokens[at - 1]?.text ?? '') || at - 2 <= from) return false
  return tokens[at - 2]?.tag === 'NOUN' && tokens[at]?.tag === 'VERB' && auxiliaries.test(tokens[at + 1]?.text ?? '')
}

const participle = /(?:ed|en|ept|old|uilt|ade|ound|wn)$/i

/** “models trained on text”: a participle right after its noun; it is the verb only if no other comes. It picks out no “it”. */
function isBareParticiple(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || at === from || token.tag !== 'VERB' || !participle.test(token.text)) return false
  if (/^(?:it|they|he|she|we|i)$/i.test(tokens[at - 1]?.text ?? '')) return false
  return next !== undefined && (next.tag === 'ADP' || next.tag === 'PART' || next.tag === 'ADV')
}

/** “The archive, once housed in the castle, moved”: the comma that closes what a participle tells in passing. */
function insertionEnd(tokens: readonly Token[], participle: number, to: number): number | undefined {
  const before = tokens[participle - 1]?.tag === 'ADV' ? participle - 2 : participle - 1
  if (tokens[before]?.text !== ',') return undefined
  const close = tokens.findIndex(({text}, at) => at > participle && at < to && text === ',')
  return close > 0 && /^(?:VERB|AUX|ADV)$/.test(tokens[close + 1]?.tag ?? '') ? close : undefined
}

/** “The wherry, despite what the guides say, is …”, “gulls, if you feed them, come back”: the comma that closes what is said aside between subject and verb. */
function asideEnd(tokens: readonly Token[], at: number, from: number, to: number): number | undefined {
  if (at === from || tokens[at]?.text !== ',' || !opensAside.test(tokens[at + 1]?.text ?? '')) return undefined
  if (tokens[at - 1]?.tag !== 'NOUN' && tokens[at - 1]?.tag !== 'PROPN') return undefined
  const close = tokens.findIndex(({text}, next) => next > at && next < to && text === ',')
  const verb = tokens[close + 1]?.tag === 'ADV' ? close + 2 : close + 1
  return close > 0 && close - at <= 12 && isFiniteAt(tokens, verb, from) && !isBareParticiple(tokens, verb, from)
    ? close
    : undefined
}

const opensAside =
  /^(?:despite|if|when|although|though|unlike|while|because|since|until|once|unless|as|whatever|whoever|contrary|where)$/i

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
    if (isFiniteAt(tokens, index, at)) return verbHead(tokens, index, to)
    if (tokens[index]?.text === ',') return index
  }
  return at
}
