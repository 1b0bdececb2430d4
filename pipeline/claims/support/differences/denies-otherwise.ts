/** What is denied on one side is not what the other affirms: another act is done to it, or less of it is denied. */
import type {Pair} from '../align.ts'
import {isJudging} from '../is-judging.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'

/** In words, for people; undefined where nothing shows it of any of the pairs of words. */
export function deniesOtherwise(pair: StatementPair, clashing: readonly Pair[]): string | undefined {
  const reasons = clashing.map(
    each =>
      canBoth(pair, each) ??
      picksOut(pair, each) ??
      stateAndChange(pair, each) ??
      inParallel(pair, each) ??
      lessDenied(pair, each) ??
      toOthers(pair, each) ??
      governedOtherwise(pair, each)
  )
  return reasons.every(reason => reason !== undefined) ? reasons[0] : undefined
}

/** “The valve can be opened” beside “the wind shuts the valve”: what can be done can be undone. */
function canBoth({left, right}: StatementPair, {a, b, relation}: Pair): string | undefined {
  if (relation !== 'opposite' || a.sign !== b.sign || a.tag !== 'VERB' || b.tag !== 'VERB') return undefined
  return isAbility(a, left) || isAbility(b, right) ? 'one tells no more than what can be done' : undefined
}

function isAbility({at, role}: Word, {tokens}: Reading): boolean {
  if (role === 'context') return false
  return tokens.slice(Math.max(0, at - 4), at).some(({text}) => /^(?:can|may|could|might)$/i.test(text))
}

/** “Names not found in the list”, “pilots working the same way”: a participle tells which. */
function picksOut({left, right}: StatementPair, {a, b}: Pair): string | undefined {
  return behindNoun(a, left) || behindNoun(b, right) ? 'it tells which ones are meant' : undefined
}

/** Right behind its noun or a comma, or behind a participle that “not” opens there. */
function behindNoun({at, role}: Word, {tokens, clauses}: Reading): boolean {
  if (role === 'context') return false
  let first = at
  while (first > Math.max(0, at - 5) && /^(?:DET|ADJ|NOUN|PROPN|ADP|VERB)$/.test(tokens[first - 1]?.tag ?? '')) {
    if (opensParticiple(tokens, first)) break
    first--
  }
  const opens = /^not$/i.test(tokens[first - 1]?.text ?? '') ? first - 1 : first
  const before = tokens[opens - 1]
  const own = first === at || opens < first
  return (
    own &&
    opensParticiple(tokens, first) &&
    (/^(?:NOUN|PROPN)$/.test(before?.tag ?? '') || (opens < first && before?.text === ',')) &&
    clauses.some(({verb}) => verb !== undefined) &&
    !clauses.some(({head, verb}) => head === first || verb === first)
  )
}

function opensParticiple(tokens: Reading['tokens'], at: number): boolean {
  return tokens[at]?.tag === 'VERB' && /(?:ing|ed|wn|en)$/i.test(tokens[at]?.text ?? '')
}

/** “A new unpainted hull” beside “once painted, a hull cannot be unpainted”. */
function stateAndChange({left, right}: StatementPair, {a, b}: Pair): string | undefined {
  if (a.modifier === b.modifier || !/(?:ed|en|wn)$/.test(a.modifier ? a.text : b.text)) return undefined
  const [word, {tokens}, state, telling] = a.modifier ? [b, right, a, left] : [a, left, b, right]
  // “may borrow tools”: a verb before its object modifies nothing
  if (telling.clauses.some(({head}) => head === state.at)) return undefined
  const before = tokens.slice(Math.max(0, word.at - 4), word.at).map(({text}) => text.toLowerCase())
  return word.role !== 'context' && before.includes('be') && before.some(text => /^(?:can|cannot|could)$/.test(text))
    ? 'one tells what it is, the other what can be done to it'
    : undefined
}

/** “Trims the rope at its start”, “trims the rope at its end”, each in a section of its own: one author tells two things in one form. */
function inParallel({a: one, b: other, least}: StatementPair, {relation}: Pair): string | undefined {
  const [under, over] = [one.context.heading, other.context.heading]
  if (relation !== 'opposite' || one.source !== other.source || !under || !over || least < 0.8) return undefined
  return under.start.offset === over.start.offset ? undefined : 'one author tells two things in one form'
}

/** “Bound to its dock” and “free of charge”: what a participle goes on with is no word of the other side. */
function toOthers({left, right, alignment}: StatementPair, {a, b, relation}: Pair): string | undefined {
  if (relation !== 'opposite') return undefined
  const goesOn = ({at, tag, role}: Word, {tokens, words}: Reading, only: readonly Word[]): boolean =>
    tag === 'VERB' &&
    role !== 'context' &&
    /^to$/i.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.tag !== 'VERB' &&
    words.some(word => word.at > at && word.at < at + 5 && only.includes(word))
  return goesOn(a, left, alignment.onlyA) || goesOn(b, right, alignment.onlyB)
    ? 'one goes on with what the other does not speak of'
    : undefined
}

/** “With no agreed format” denies one that is agreed, and no format. */
function lessDenied({left, right, alignment}: StatementPair, {a, b, relation}: Pair): string | undefined {
  if (relation === 'opposite' || a.sign === b.sign || a.tag !== 'NOUN' || b.tag !== 'NOUN') return undefined
  const [word, {words, tokens}, only] = a.sign === -1 ? [a, left, alignment.onlyA] : [b, right, alignment.onlyB]
  const narrower = words.find(
    each =>
      each.role !== 'context' &&
      each.modifier &&
      each.at < word.at &&
      only.includes(each) &&
      each.weight > 0.3 &&
      !isJudging(each.text) &&
      tokens.slice(each.at, word.at).every(({tag}) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(tag))
  )
  return narrower && `one denies no more than what is “${narrower.text}”`
}

/** “Cannot know which lamps you have” denies no “lamps are sold”: of a noun, it is the verb before it that is denied. */
function governedOtherwise({left, right, alignment}: StatementPair, {a, b, relation}: Pair): string | undefined {
  if (relation === 'opposite' || a.sign === b.sign || !isNoun(a) || !isNoun(b)) return undefined
  if (a.modifier !== b.modifier) return 'it is the thing on one side, and tells of which kind on the other'
  const [one, other] = [governorOf(a, left), governorOf(b, right)]
  if (one === undefined && other === undefined) return undefined
  if (one === undefined || other === undefined) {
    const [told, word] = one === undefined ? [left, a] : [right, b]
    const verb = (one === undefined ? right : left).tokens[one ?? other ?? 0]?.text ?? ''
    return word.role === 'subject' && told.clauses.some(clause => clause.verb !== undefined) && !light.test(verb)
      ? `one says “${verb}” of it, and it is what the other is about`
      : undefined
  }
  const [text, against] = [left.tokens[one]?.text ?? '', right.tokens[other]?.text ?? '']
  if (saysLittle(left, one, a) && saysLittle(right, other, b)) return undefined
  if (tellsThat(left, one) && tellsThat(right, other)) return undefined
  const met = alignment.pairs.some(
    each => each.a.at === one && each.b.at === other && each.a.role !== 'context' && each.b.role !== 'context'
  )
  return met || text === against ? undefined : `one says “${text}” of it, the other “${against}”`
}

/** Verbs that say no more than that something is so, or is there. */
const light =
  /^(?:is|are|was|were|be|been|has|have|had|having|['’]s|['’]re|contains?|lacks?|lacked|lacking|includes?|needs?|requires?|counts?|comes?|offers?|provides?|carr(?:y|ies)|possess(?:es)?|uses?|used|using|does|do|treated|called|considered|supports?)$/i

/** What is done “with soda” uses it. */
function saysLittle({tokens}: Reading, verb: number, {at}: Word): boolean {
  return light.test(tokens[verb]?.text ?? '') || tokens.slice(verb, at).some(({text}) => /^with(?:out)?$/i.test(text))
}

/** “Proves that the lamp is lit”, “tells you whether it is”. */
function tellsThat({tokens}: Reading, verb: number): boolean {
  return tokens.slice(verb + 1, verb + 3).some(({text}) => /^(?:that|whether)$/i.test(text))
}

function isNoun({tag, role}: Word): boolean {
  return role !== 'context' && (tag === 'NOUN' || tag === 'PROPN')
}

/** The place of the nearest verb before a word in its stretch of the sentence. */
function governorOf({at, text}: Word, {tokens}: Reading): number | undefined {
  if (!text.endsWith(tokens[at]?.text.toLowerCase() ?? ' ')) return undefined
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before]
    if (!token || (/^[,;:—()]$/.test(token.text) && !/^rather$/i.test(tokens[before + 1]?.text ?? ''))) return undefined
    if (token.tag === 'VERB' || (token.tag === 'AUX' && light.test(token.text))) return before
  }
  return undefined
}
