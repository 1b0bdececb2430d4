/** “the puck (the disc of coffee)”, “a lull (LL), the time …,”, “channelling, where …,”, “X — which …”: glosses beside a name. */
import {type NounPhrase, nounPhrases} from '../../../language/noun-phrases.ts'
import {singular} from '../../../language/singular.ts'
import {wordCount} from '../../../language/word-count.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import {type SentenceView, tokenSpan} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {readGloss} from './genus.ts'
import {namesATerm} from './names-a-term.ts'

export function besideDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  return nounPhrases(view.tokens).flatMap(phrase => {
    if (!namesATerm(view.tokens.slice(phrase.start, phrase.end))) return []
    const next = afterOwnBracket(view.tokens, phrase.end)
    const sign = view.tokens[next]?.text ?? ''
    if (sign === '(') return bracketed(view, phrase, next)
    if (sign === ',' || sign === '—' || sign === '–') return apposed(view, phrase, next, sign)
    return []
  })
}

/** “over-pressure valve (OPV), …”: an abbreviation's bracket belongs to the name. */
function afterOwnBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return at
  return /^[\p{Lu}\p{N}]/u.test(tokens[at + 1]?.text ?? '') && /^[,—–]$/.test(tokens[at + 3]?.text ?? '') ? at + 3 : at
}

function bracketed(view: SentenceView, phrase: NounPhrase, open: number): readonly DefinitionCandidate[] {
  const {tokens} = view
  const close = tokens.findIndex((token, index) => index > open && token.text === ')')
  if (close < open + 2) return []
  const first = tokens[open + 1]
  if (tokens[phrase.start - 1]?.text === 'of') return reversed(view, phrase, open, close)
  if (first?.tag === 'DET' || /^(?:which|where|combining|that)$/i.test(first?.text ?? '')) {
    const gloss = readGloss(tokens, open + 1)
    if (!gloss?.genus && first?.tag === 'DET') return []
    return [fragment(view, phrase, [phrase.start, close + 1], gloss?.genus, 'bracket', 0.55, 'definition')]
  }
  if (!isDescription(tokens, open + 1, close)) return []
  return [fragment(view, phrase, [phrase.start, close + 1], undefined, 'bracket', 0.5, 'definition')]
}

/** “pieces of words”, “running the trained model”: no list of names, no date, no pointer. */
function isDescription(tokens: readonly Token[], from: number, to: number): boolean {
  const inner = tokens.slice(from, to)
  if (inner.length < 3 || inner.some(token => /^[,;/]$/.test(token.text) || token.tag === 'NUM' || token.tag === 'AUX'))
    return false
  const [first, second] = inner
  if (/^(?:see|or|e\.g|i\.e|like|such|especially|from|in|by|and|with|also)$/i.test(first?.text ?? '')) return false
  if (first && /ing$/.test(first.text) && first.tag === 'VERB') return true
  return (
    (first?.tag === 'NOUN' || first?.tag === 'ADJ') &&
    inner.some(token => /^(?:of|for|that|used)$/.test(token.text)) &&
    second !== undefined
  )
}

/** “a sequence of words (a prompt)”: the bracket holds the name. */
function reversed(view: SentenceView, phrase: NounPhrase, open: number, close: number): readonly DefinitionCandidate[] {
  const {tokens} = view
  const inner = tokens[open + 1]
  const named = nounPhrases(tokens).find(each => each.start <= open + 2 && each.start > open && each.end === close)
  const outer = nounPhrases(tokens).find(each => each.end === phrase.start - 1)
  const determined = inner?.tag === 'DET' || /^(?:your|the|“|")$/i.test(inner?.text ?? '')
  if (!named || !outer || !determined || !namesATerm(tokens.slice(named.start, named.end))) return []
  const from = tokens[outer.start - 1]?.tag === 'DET' ? outer.start - 1 : outer.start
  const cut = tokenSpan(view, from, close + 1)
  const name = [named.start, named.end] as const
  return [
    definitionCandidate(view, {
      name,
      cut: [cut],
      form: 'fragment',
      genus: [outer.start, outer.end],
      pattern: 'bracket',
      role: 'definition',
      score: 0.55
    })
  ]
}

/** Commas or dashes around a noun phrase or relative clause, directly after the name. */
function apposed(view: SentenceView, phrase: NounPhrase, at: number, sign: string): readonly DefinitionCandidate[] {
  const {tokens} = view
  const first = tokens[at + 1]
  if (!first) return []
  const end = endOfApposition(tokens, at, sign)
  if (end - at < 4) return []
  if (sign === ',' && inList(tokens, phrase, end)) return []
  const name: readonly [number, number] = [phrase.start, end]
  if (/^(?:which|where|who)$/i.test(first.text)) {
    return relative(view, phrase, at, name)
  }
  if (first.tag === 'DET' && /^(?:an?|the)$/i.test(first.text)) {
    const gloss = readGloss(tokens, at + 1)
    if (!gloss?.genus || tokens.slice(at, end).some(token => token.text === 'being')) return []
    if (sign === ',' && isMainClause(tokens, at, end)) return []
    const proper = tokens.slice(phrase.start, phrase.end).some(token => /^\p{Lu}/u.test(token.text) && token.start > 0)
    return [
      fragment(
        view,
        phrase,
        name,
        gloss.genus,
        'apposition',
        gloss.difference ? 0.66 : 0.5,
        proper ? 'partial' : 'definition'
      )
    ]
  }
  if (sign !== ',' && first.tag === 'VERB' && /ing$/.test(first.text)) {
    return [fragment(view, phrase, name, undefined, 'dash', 0.62, 'definition')]
  }
  if (sign !== ',' && /^(?:NOUN|ADJ|PROPN)$/.test(first.tag)) {
    const gloss = readGloss(tokens, at + 1)
    const commas = tokens.slice(at, end).filter(token => token.text === ',').length
    if (gloss?.genus && gloss.difference && commas < 2)
      return [fragment(view, phrase, name, gloss.genus, 'dash', 0.6, 'definition')]
  }
  return []
}

/** “the choke, which shuts off the air”; past tense, “this choke” and “which means that” tell of one case. */
function relative(
  view: SentenceView,
  phrase: NounPhrase,
  at: number,
  cut: readonly [number, number]
): readonly DefinitionCandidate[] {
  const {tokens} = view
  const determiner = tokens[phrase.start - 1]
  if (determiner && /^(?:this|that|these|those|my|our|your|his|her|their|its)$/i.test(determiner.text)) return []
  const clause = tokens.slice(at + 2, cut[1])
  if (/^(?:means?|was|were|had|has|have|I|we|you|makes?|can|could|may|might)$/i.test(clause[0]?.text ?? '')) return []
  if (clause.slice(0, 6).some(token => /^(?:was|were|had|did)$/i.test(token.text)) || /ed$/.test(clause[0]?.text ?? ''))
    return []
  const copula = /^(?:is|are)$/i.test(clause[0]?.text ?? '') && /^(?:an?|the)$/i.test(clause[1]?.text ?? '')
  const common = tokens.slice(phrase.start, phrase.end).every(token => !/^\p{Lu}/u.test(token.text))
  return [fragment(view, phrase, cut, undefined, 'relative', 0.58, copula || common ? 'definition' : 'partial')]
}

function endOfApposition(tokens: readonly Token[], at: number, sign: string): number {
  const close = tokens.findIndex(
    (token, index) => index > at + 1 && (token.text === sign || /^[.;?!]$/.test(token.text))
  )
  return close < 0 ? tokens.length : close
}

/** “valves, a pump, and a hose” lists things: what stands between the commas is no apposition. */
function inList(tokens: readonly Token[], phrase: NounPhrase, end: number): boolean {
  const before = tokens.slice(Math.max(0, phrase.start - 3), phrase.start).some(token => token.text === ',')
  const after = /^(?:and|or|an?|the)$/i.test(tokens[end + 1]?.text ?? '')
  return before || after
}

/** “Without the valve, the water rises”: what follows the comma is a main clause of its own. */
function isMainClause(tokens: readonly Token[], comma: number, end: number): boolean {
  const inside = tokens.slice(comma + 1, end)
  const relative = inside.findIndex(token => /^(?:that|which|who|where|whose)$/i.test(token.text))
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

/** A gloss beside its name is published with it: the name and the gloss, as they stand. */
function fragment(
  view: SentenceView,
  phrase: NounPhrase,
  cut: readonly [number, number],
  genus: readonly [number, number] | undefined,
  pattern: string,
  score: number,
  role: DefinitionCandidate['role']
): DefinitionCandidate {
  const loose = isEveryday(view.tokens, phrase)
  return definitionCandidate(view, {
    name: [phrase.start, phrase.end],
    cut: [tokenSpan(view, cut[0], cut[1])],
    form: 'fragment',
    genus,
    pattern,
    role: loose ? 'partial' : role,
    score: loose ? score - 0.15 : score
  })
}

/** “the toolbox, a wrench for …”: a gloss beside one everyday word, or beside what a pronoun owns, describes what is meant there. */
function isEveryday(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const only = phrase.end - phrase.start === 1 ? tokens[phrase.start] : undefined
  const determiner = tokens[phrase.start - 1]
  if (determiner && /^(?:this|these|that|those|my|our|your|his|her|their|its)$/i.test(determiner.text)) return true
  return only !== undefined && /^\p{Ll}/u.test(only.text) && wordCount(singular(only.text)) > everyday
}

/** Once in about twenty thousand words of film speech. */
const everyday = 2500
