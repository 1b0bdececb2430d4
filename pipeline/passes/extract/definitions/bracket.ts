/** “the puck (the disc of coffee)”, “a lull (LL), the time …,”, “channelling, where …,”, “X — which …”: glosses beside a name. */
import {expandAbbreviation} from '../../../language/expand-abbreviation.ts'
import {type NounPhrase, nounPhrases} from '../../../language/noun-phrases.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import {type SentenceView, tokenSpan} from '../sentence-view.ts'
import {apposedDefinitions} from './apposition.ts'
import {besideFragment} from './beside-fragment.ts'
import {definitionCandidate} from './candidate.ts'
import {readGloss} from './genus.ts'
import {isEveryday} from './is-everyday.ts'
import {namesATerm} from './names-a-term.ts'

export function besideDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  return nounPhrases(view.tokens).flatMap(own => {
    const next = afterOwnBracket(view.tokens, own.end)
    const sign = view.tokens[next]?.text ?? ''
    if (!/^[(:,—–]$/.test(sign)) return []
    const phrase = next > own.end ? wholeName(view.tokens, own) : sign === ',' ? introduced(view.tokens, own) : own
    const stated = phrase.start < own.start
    if (!(stated || namesATerm(view.tokens.slice(phrase.start, phrase.end)))) return []
    if (next === own.end && isPredicate(view.tokens, phrase)) return []
    if (sign === '(') return bracketed(view, phrase, next)
    if (sign === ':' && isColonGloss(view.tokens, own, next)) return apposedDefinitions(view, phrase, next, sign)
    return sign === ':' ? [] : apposedDefinitions(view, phrase, next, sign)
  })
}

/** “… of scouring: the washing of sand from a wall”, “it became a staple: a port that …”, and no list of parts after the colon. */
function isColonGloss(tokens: readonly Token[], phrase: NounPhrase, colon: number): boolean {
  const rest = tokens.slice(colon + 1)
  const listed = rest.some(({text}, index) => /^(?:,|and|or)$/.test(text) && rest[index + 1]?.tag === 'DET')
  const before = tokens[phrase.start - 1]
  // “Use a sharp cutter: a blunt one tears the rope” tells of another
  const other = rest.slice(0, 5).some(({text}) => /^ones?$/.test(text))
  const introduced = /^an?$/.test(before?.text ?? '') && !other && !isEveryday(tokens.slice(phrase.start, phrase.end))
  if (!(before?.tag === 'ADP' || introduced) || listed) return false
  // “of moles: low walls that …”
  const told = rest.slice(1, 6).findIndex(({text}) => /^(?:that|which|who)$/.test(text))
  return /^(?:an?|the)$/.test(rest[0]?.text ?? '') || (isNominal(rest[0]) && told >= 0)
}

/** “low”, “walls”, “dredged”. */
function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:ADJ|NOUN)$/.test(token.tag) || (token.tag === 'VERB' && /ed$/.test(token.text)))
}

/** “The hull is the outer shell — a …”, “think of it as a shell — a …”: the gloss speaks of the hull. */
function isPredicate(tokens: readonly Token[], phrase: NounPhrase): boolean {
  let at = phrase.start - 1
  while (/^(?:ADJ|ADV|VERB)$/.test(tokens[at]?.tag ?? '') && phrase.start - at < 4) at--
  return tokens[at]?.tag === 'DET' && /^(?:as|like|is|are|was|were|be|['’]s)$/i.test(tokens[at - 1]?.text ?? '')
}

/** “over-pressure valve (OPV), …”, “tide table (also called a tide sheet), …”: the bracket with another name belongs to the name. */
function afterOwnBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const first = tokens[at + 1]?.text ?? ''
  const close = tokens.findIndex(({text}, index) => index > at && index < at + 8 && text === ')')
  if (close < 0 || !/^[,—–]$/.test(tokens[close + 1]?.text ?? '')) return at
  const size = close - at - 1
  const short = size === 1 ? /^[\p{Lu}\p{N}]/u.test(first) : size === 2 && /^[\p{Lu}\p{N}:/-]+$/u.test(first)
  const named = short || /^(?:or|aka|also|sometimes|often|known|called)$/i.test(first)
  return named ? close + 1 : at
}

/** “Hang a fender over the rail, a ball of rope that …”: what “a” brings in is told, not what is known. */
function introduced(tokens: readonly Token[], own: NounPhrase): NounPhrase {
  const article = own.start - 1
  if (tokens[article]?.text !== 'the' || tokens[article - 1]?.tag !== 'ADP') return own
  if (!/^an?$/.test(tokens[own.end + 1]?.text ?? '')) return own
  const thing = nounPhrases(tokens).find(({end}) => end === article - 1)
  return thing && /^an?$/i.test(tokens[thing.start - 1]?.text ?? '') ? thing : own
}

/** “return on investment (ROI), …”: the abbreviation says where its name starts. */
function wholeName(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const from = Math.max(0, phrase.end - 10)
  const before = tokens.slice(from, phrase.end).map(token => token.text)
  const long = expandAbbreviation(tokens[phrase.end + 1]?.text ?? '', before, 'before')
  return long && long.end === before.length
    ? {start: Math.min(phrase.start, from + long.start), end: phrase.end}
    : phrase
}

function bracketed(view: SentenceView, phrase: NounPhrase, open: number): readonly DefinitionCandidate[] {
  const {tokens} = view
  const close = tokens.findIndex((token, index) => index > open && token.text === ')')
  if (close < open + 2) return []
  const first = tokens[open + 1]
  if (tokens[phrase.start - 1]?.text === 'of') return reversed(view, phrase, open, close)
  if (tokens.slice(open, close).some(token => token.text === '/' || token.text === ',')) return []
  if (first?.tag === 'DET' || /^(?:which|where|combining|that)$/i.test(first?.text ?? '')) {
    const gloss = readGloss(tokens, open + 1)
    if (!gloss?.genus && first?.tag === 'DET') return []
    return [besideFragment(view, phrase, [phrase.start, close + 1], gloss?.genus, 'bracket', 0.55, 'definition')]
  }
  if (!isDescription(tokens, open + 1, close)) return []
  return [besideFragment(view, phrase, [phrase.start, close + 1], undefined, 'bracket', 0.56, 'definition')]
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
