/** “channelling, where …,”, “a bight, the bend of …,”, “X — which …”: what stands between commas or after a dash beside a name. */
import {mainClause} from '../../../language/main-clause.ts'
import {type NounPhrase, nounPhrases} from '../../../language/noun-phrases.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import type {SentenceView} from '../sentence-view.ts'
import {besideFragment} from './beside-fragment.ts'
import {readGloss} from './genus.ts'
import {relativeDefinitions, relativeOpening} from './relative.ts'

/** Commas or dashes around a noun phrase or relative clause, directly after the name. */
export function apposedDefinitions(
  view: SentenceView,
  phrase: NounPhrase,
  at: number,
  sign: string
): readonly DefinitionCandidate[] {
  const {tokens} = view
  const first = tokens[at + 1]
  if (!first) return []
  const end = endOfApposition(tokens, at, sign)
  if (end - at < 4 || isElaboration(tokens, phrase, at, sign)) return []
  if (sign !== ',' && /^(?:or|and)$/.test(tokens[phrase.start - 1]?.text ?? '')) return []
  const opening = relativeOpening(tokens, phrase, at + 1)
  if (opening > 0)
    return sign === ',' && inSeries(tokens, phrase) && !/^(?:is|are)$/.test(tokens[at + opening + 1]?.text ?? '')
      ? []
      : relativeDefinitions(view, phrase, at + opening, end)
  if (sign === ',' && inList(tokens, phrase, at, end)) return []
  const name: readonly [number, number] = [phrase.start, end]
  if (first.tag === 'DET' && /^(?:an?|the)$/i.test(first.text)) {
    const gloss = readGloss(tokens, at + 1)
    if (!gloss?.genus || tokens.slice(at, end).some(token => token.text === 'being')) return []
    if (sign !== ',' && isListed(tokens, at, end)) return []
    if (isMainClause(tokens, at, end) || isParenthesis(tokens, phrase)) return []
    const proper = tokens.slice(phrase.start, phrase.end).some(token => /^\p{Lu}/u.test(token.text) && token.start > 0)
    const instance = isInstance(tokens, phrase, first)
    return [
      besideFragment(
        view,
        phrase,
        name,
        gloss.genus,
        'apposition',
        gloss.difference ? 0.66 : 0.5,
        proper || instance ? 'partial' : 'definition'
      )
    ]
  }
  const many = sign === ',' ? pluralGloss(tokens, phrase, at + 1) : undefined
  if (many) return [besideFragment(view, phrase, name, many, 'apposition', 0.6, 'definition')]
  if (sign !== ',' && first.tag === 'VERB' && /ing$/.test(first.text)) {
    return [besideFragment(view, phrase, name, undefined, 'dash', 0.62, 'definition')]
  }
  if (sign !== ',' && (/^(?:NOUN|ADJ|PROPN)$/.test(first.tag) || (sign === ':' && /ed$/.test(first.text)))) {
    const gloss = readGloss(tokens, at + 1)
    const commas = tokens.slice(at, end).filter(token => token.text === ',').length
    const clause = tokens[end]?.text !== sign && mainClause(tokens.slice(at + 1, end)) !== undefined
    if (gloss?.genus && gloss.difference && commas < 2 && !clause)
      return [besideFragment(view, phrase, name, gloss.genus, 'dash', 0.6, 'definition')]
  }
  return []
}

/** “These are kedges, light anchors that a boat can row out”: many, told by many. */
function pluralGloss(
  tokens: readonly Token[],
  phrase: NounPhrase,
  from: number
): readonly [number, number] | undefined {
  const gloss = nounPhrases(tokens).find(each => each.end > from)
  const between = gloss ? tokens.slice(from, gloss.start) : []
  const plural = [phrase, gloss].every(each => /[^s]s$/.test(tokens[(each?.end ?? 0) - 1]?.text ?? ''))
  const told = /^(?:who|that|which)$/.test(tokens[gloss?.end ?? -1]?.text ?? '')
  if (!gloss || !plural || !told || gloss.end - from < 2 || !between.every(({tag}) => tag === 'ADJ')) return undefined
  return /^(?:are|were)$/.test(tokens[phrase.start - 1]?.text ?? '') ? [gloss.start, gloss.end] : undefined
}

/** “a chest — a saw for planks, a rasp for edges, a plane for faces”: parts, one after another. */
function isListed(tokens: readonly Token[], at: number, end: number): boolean {
  const items = tokens
    .slice(at, end)
    .filter(({text}, index, all) => text === ',' && /^an?$/i.test(all[index + 1]?.text ?? ''))
  return items.length > 1
}

/** “a huge dock — the largest in the country”: one of its kind is told apart, not the kind. */
function isInstance(tokens: readonly Token[], phrase: NounPhrase, gloss: Token): boolean {
  let at = phrase.start - 1
  while (/^(?:ADJ|ADV)$/.test(tokens[at]?.tag ?? '')) at--
  return /^an?$/i.test(tokens[at]?.text ?? '') && /^the$/i.test(gloss.text)
}

/** “content — including text”, “a rope for sails, a chain for anchors”: the words after the sign go on with something else. */
function isElaboration(tokens: readonly Token[], phrase: NounPhrase, at: number, sign: string): boolean {
  if (/^(?:including|such|like|especially|not|for|from|with|without)$/i.test(tokens[at + 1]?.text ?? '')) return true
  const link = tokens[phrase.start - 1]
  if (link?.tag !== 'ADP' || sign === ':') return false
  const parallel = tokens.slice(at + 1, at + 6).some(token => token.text === link.text)
  return parallel && /^an?$/i.test(tokens[at + 1]?.text ?? '')
}

function endOfApposition(tokens: readonly Token[], at: number, sign: string): number {
  let depth = 0
  for (let index = at + 1; index < tokens.length; index++) {
    const text = tokens[index]?.text ?? ''
    if (/^[([]$/.test(text)) depth++
    if (/^[)\]]$/.test(text)) depth--
    // “hand vs. motor winches” goes on
    const goesOn = text === '.' && /^\p{Ll}/u.test(tokens[index + 1]?.text ?? '')
    const ends = (text === sign && !isBetweenAdjectives(tokens, index)) || (/^[.;?!]$/.test(text) && !goesOn)
    if (depth < 0 || (depth === 0 && index > at + 1 && ends)) return index
  }
  return tokens.length
}

/** “a dry, sheltered, and quiet berth”: the comma belongs to the noun phrase. */
function isBetweenAdjectives(tokens: readonly Token[], comma: number): boolean {
  let at = comma - 1
  while ((/^(?:ADJ|ADV)$/.test(tokens[at]?.tag ?? '') || tokens[at]?.text === ',') && comma - at < 8) at--
  const next = tokens[comma + 1]?.tag === 'CCONJ' ? tokens[comma + 2] : tokens[comma + 1]
  return at < comma - 1 && tokens[at]?.tag === 'DET' && next?.tag === 'ADJ'
}

/** “valves, a pump, and a hose” lists things: what stands between the commas is no apposition. */
function inList(tokens: readonly Token[], phrase: NounPhrase, at: number, end: number): boolean {
  const before = inSeries(tokens, phrase)
  // “the stay, the shroud, and the mast bend” is a list
  const series = [at + 1, end + 2].every(each => tokens[each]?.text === 'the')
  const goesOn = !series && opensClause(tokens, end + 1)
  const after = /^(?:and|or|an?|the)$/i.test(tokens[end + 1]?.text ?? '') && !goesOn
  const inside = tokens
    .slice(phrase.end + 1, phrase.end + 6)
    .some((token, index, all) => /^(?:and|or)$/i.test(token.text) && isDeterminer(all[index + 1]))
  return before || after || inside
}

function isDeterminer(token: Token | undefined): boolean {
  return token?.tag === 'DET' || /^(?:my|our|your|his|her|its|their)$/i.test(token?.text ?? '')
}

/** “…, and the crew ties it down”: a subject and its verb go on, no further thing of a list. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|but|so)$/i.test(tokens[at]?.text ?? '')) return false
  const rest = tokens.slice(at + 1)
  const clause = mainClause(rest)
  const comma = rest.findIndex(({text}) => text === ',')
  return clause !== undefined && clause.introEnd === 0 && (comma < 0 || clause.verb < comma)
}

/** “ropes, a pump, …”: a comma stands right before the phrase. */
function inSeries(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return tokens.slice(Math.max(0, phrase.start - 3), phrase.start).some(token => token.text === ',')
}

/** “learns, through many trials, the …”: the comma closes what another one opened. */
function isParenthesis(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const comma = tokens.findLastIndex((token, index) => index < phrase.start && token.text === ',')
  return comma > 0 && tokens[comma + 1]?.tag === 'ADP'
}

/** “Without the valve, the water rises”: what follows the comma is a main clause of its own. */
function isMainClause(tokens: readonly Token[], comma: number, end: number): boolean {
  // “The yard, a dock founded in 1900, builds”: the verb comes behind the second comma
  if (tokens[end]?.text === ',' && /^(?:VERB|AUX)$/.test(tokens[end + 1]?.tag ?? '')) return false
  const inside = tokens.slice(comma + 1, end)
  const relative = inside.findIndex(
    (token, index) =>
      /^(?:that|which|who|where|whose)$/i.test(token.text) ||
      (/^(?:you|we|I|they)$/i.test(token.text) && inside[index - 1]?.tag === 'NOUN')
  )
  const verb = inside.findIndex(
    (token, index) =>
      token.tag === 'AUX' ||
      (token.tag === 'VERB' && !/(?:ing|ed|en)$/.test(token.text) && !/^to$/i.test(inside[index - 1]?.text ?? '')) ||
      (token.tag === 'VERB' &&
        /ed$/.test(token.text) &&
        /^(?:DET|PRON|ADP)$/.test(inside[index + 1]?.tag ?? '') &&
        inside[index + 1]?.text !== 'by')
  )
  return verb >= 0 && (relative < 0 || relative > verb)
}
