/** “X (or Y)”, “X, also called Y”, “X, or Y, is …”: two whole names for one thing. */
import {type NounPhrase, nounPhrases} from '../../../language/noun-phrases.ts'
import {singular} from '../../../language/singular.ts'
import {startsCapital} from '../../../language/starts-capital.ts'
import type {NamePair} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import type {SentenceView} from '../sentence-view.ts'
import {type Bracket, bracketsOf} from './brackets-of.ts'
import {namePair} from './name-pair.ts'
import {phraseBefore} from './phrase-before.ts'
import {skipArticle} from './skip-article.ts'
import {wordsBetween} from './words-between.ts'

export function otherNames(view: SentenceView): readonly NamePair[] {
  return [
    ...bracketsOf(view.tokens).flatMap(bracket => [...otherNameIn(view, bracket), ...bareNameIn(view, bracket)]),
    ...alsoCalledIn(view),
    ...orIn(view)
  ]
}

/** “X (or Y)”, “X (also called Y)”, “X (some call it a Y)”. */
function otherNameIn(view: SentenceView, {open, close}: Bracket): readonly NamePair[] {
  const {tokens} = view
  const left = phraseBefore(tokens, open)
  if (!left) return []
  const inner = wordsBetween(tokens, open + 1, close)
    .join(' ')
    .toLowerCase()
  const lead =
    /^(?:or|aka|a\.k\.a\.|also|formerly|previously|(?:sometimes|often|commonly) (?:called|known|written|shortened|abbreviated)|known as|called|.{0,40}\bcalls? it\b)/.exec(
      inner
    )
  if (!lead) return []
  const right = nounPhrases(tokens).find(each => each.start > open && each.end === close)
  if (!right || close - open > 10) return []
  // “a mast (or any spar)”, “on a mooring (or on the quays of a harbour)”: another thing, not another name
  const between = wordsBetween(tokens, open + 1, right.start)
    .join(' ')
    .toLowerCase()
  if (/^or\b/.test(between) && !/^or(?: (?:an?|the|simply|just|sometimes|[“"‘']))*$/.test(between)) return []
  const own =
    right.start === open + 1 && tokens.slice(open + 1, close).findIndex(({text}) => /^(?:called|aka)$/i.test(text))
  const start = own === 0 ? right.start + 1 : right.start
  return start < close ? [namePair(view, left, [start, close], 'synonym')] : []
}

/** “A bilge well (sump) is …”, “Bilge wells (sumps) are …”: of the subject of a sentence that tells of any such thing, before its verb. */
function bareNameIn(view: SentenceView, {open, close}: Bracket): readonly NamePair[] {
  const {tokens} = view
  const left =
    open <= 5 && /^(?:is|are|means)$/.test(tokens[close + 1]?.text ?? '') ? phraseBefore(tokens, open) : undefined
  if (!left || left[0] > 1) return []
  if (isClipping(view, left, [open + 1, close])) return [namePair(view, left, [open + 1, close], 'synonym')]
  const plural = isPlural(tokens[open - 1]?.text ?? '')
  if (left[0] === 0 ? !plural : !/^an?$/i.test(tokens[0]?.text ?? '')) return []
  const right = nounPhrases(tokens).find(each => each.start === open + 1 && each.end === close)
  const common = tokens.slice(open + 1, close).every(({text}) => /^\p{Ll}[\p{Ll}-]+$/u.test(text))
  if (!right || !common || close - open > 4 || isPlural(tokens[close - 1]?.text ?? '') !== plural) return []
  return [namePair(view, left, [right.start, right.end], 'synonym')]
}

/** “NavLight (Navigation Light System) is …”: one word with a capital inside, and the words that it clips. */
function isClipping(
  {tokens}: SentenceView,
  left: readonly [number, number],
  right: readonly [number, number]
): boolean {
  const short = left[0] + 1 === left[1] ? (tokens[left[0]]?.text ?? '') : ''
  const names = tokens.slice(...right)
  if (!/^\p{Lu}\p{Ll}{1,3}\p{Lu}/u.test(short) || names.length < 2 || names.length > 4) return false
  return names.every(({text}) => startsCapital(text)) && names[0]?.text.slice(0, 3) === short.slice(0, 3)
}

function isPlural(word: string): boolean {
  return singular(word) !== word
}

const triggers =
  /(?:^|[ ,—–])(?:(?:is |are |was |were )?(?:also|otherwise|sometimes|often|commonly|usually|formerly|previously|generally|popularly|better|more commonly|now|properly|correctly|technically|formally|officially|locally)(?: (?:simply|just|widely|commonly))? (?:called|known as|known in [a-z ]{1,20} as|referred to as|sold as|termed|named|spelled|written|marketed as)|known in [a-z ]{1,20} as|aka|a\.k\.a\.|or simply|or just|formerly)$/i

/** “X was later renamed Y”, “X, opened in 1900 and since renamed Y,”; of “X, a yard at Holm, renamed Y” nobody knows who has which name. */
const renamed =
  /(?:^ ?, ?(?:[^,]* and )?(?:(?:since|later|now|then|recently) )?|\b(?:was|were|been|is now|are now) (?:\w+ )?)re(?:named|branded)(?: as)?$/i

/** Of the subject of a sentence: “Saint Elmo, known in the navy as Elmo,”. */
const knownAs =
  /, ?(?:\w+ )?known (?:(?:simply|locally|universally|in [A-Za-z ]{1,20}) )?(?:as(?: simply)?|by (?:its|his|her|their) (?:\w+ ){0,2}(?:name|nickname|pseudonym|acronym|initials))$/i

/** A word that every trigger ends with or holds: most sentences hold none. */
const announced =
  /\b(?:called|known|referred|sold|termed|named|spelled|written|marketed|renamed|rebranded|aka|a\.k\.a|simply|just|formerly)\b/i

/** “X, also called Y,”, “X, known in the trade as Y”, “the X, or simply the Y”. */
function alsoCalledIn(view: SentenceView): readonly NamePair[] {
  const {tokens} = view
  if (!announced.test(view.sentence.text)) return []
  const phrases = [...nounPhrases(tokens), ...bareGerunds(tokens)].sort((a, b) => a.start - b.start)
  return phrases.flatMap(right => {
    const left = phrases.filter(each => each.end < right.start && right.start - each.end <= 9).pop()
    if (!left) return []
    let to = right.start
    while (to > left.end && (tokens[to - 1]?.tag === 'DET' || /^[“"‘']$/.test(tokens[to - 1]?.text ?? ''))) to--
    const between = wordsBetween(tokens, left.end, to).join(' ').replace(/ ,/g, ',')
    const subject =
      left.start < 2 && !/^an?$/i.test(tokens[left.start - 1]?.text ?? '') && tokens[right.end]?.text === ','
    const isRenamed =
      renamed.test(between) && [left, right].every(({start}) => startsCapital(tokens[start]?.text ?? ''))
    if (!(isRenamed || triggers.test(between) || (subject && knownAs.test(between))) || between.length > 50) return []
    // “the hull is in what is commonly called trim”
    if (/\bwhat\b/.test(between)) return []
    // “a boat also named Elmo” is one of the boats
    if (/named$/.test(between) && /^an?$/i.test(tokens[left.start - 1]?.text ?? '')) return []
    const after = tokens[right.end]
    if (
      after &&
      !/^[,.;:)”"’—–]$/.test(after.text) &&
      !(isRenamed && /^(?:in|after|on|when)$/i.test(after.text)) &&
      after.tag !== 'AUX' &&
      after.tag !== 'VERB' &&
      after.text !== 'is'
    )
      return []
    return [namePair(view, [left.start, left.end], [right.start, right.end], 'synonym')]
  })
}

/** “enters drying, also known as …”, “… is properly known as drying”: an act that closes its phrase is a name, though the tagger takes it for a verb. */
function bareGerunds(tokens: readonly Token[]): readonly NounPhrase[] {
  return tokens.flatMap(({text, tag}, at) =>
    tag === 'VERB' && /^\p{L}{3,}ing$/u.test(text) && /^[,.;:)]$/.test(tokens[at + 1]?.text ?? '.')
      ? [{start: at, end: at + 1}]
      : []
  )
}

/** “Yield, or beverage yield, is …”: the sentence opens with one name, the other stands between commas before the verb. */
function orIn(view: SentenceView): readonly NamePair[] {
  const {tokens} = view
  const phrases = nounPhrases(tokens)
  const left = phrases[0]
  if (!left || left.start > 1) return []
  const [comma, or] = [tokens[left.end]?.text, tokens[left.end + 1]?.text]
  if (!(comma === ',' && or === 'or')) return []
  const right = phrases.find(each => each.start === skipArticle(tokens, left.end + 2))
  const close = right && pastCallers(tokens, right.end)
  if (!right || close === undefined || tokens[close]?.text !== ',') return []
  const verb = tokens[tokens[close + 1]?.tag === 'ADV' ? close + 2 : close + 1]
  if (!verb || (verb.tag !== 'AUX' && verb.tag !== 'VERB')) return []
  return [namePair(view, [left.start, left.end], [right.start, right.end], 'synonym')]
}

/** “as some crews call it”, “as it is known there”: who uses the name. */
function pastCallers(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== 'as') return from
  const comma = tokens.findIndex(({text}, at) => at > from && text === ',')
  const words = comma < 0 ? '' : wordsBetween(tokens, from, comma).join(' ')
  return /^as (?:(?:\w+ ){1,5}calls? (?:it|them)|(?:it|they) (?:is|are) (?:\w+ )?(?:called|known)(?: \w+){0,3})$/.test(
    words
  )
    ? comma
    : from
}
