/** Amounts without a figure: “decades”, “weeks or months”, “almost all of the”, “a small part of”, “at low pressure”, “even more”. */
import type {Token} from '../model/statement.ts'
import {unitOf} from './units.ts'

/** Token numbers, `end` exclusive. */
export interface Indefinite {
  readonly start: number
  readonly end: number
}

/** Shares, units in the plural that no figure counts, degrees of what is measured. A share ends with the noun that it is a share of. */
export function readIndefinite(tokens: readonly Token[]): readonly Indefinite[] {
  const found: Indefinite[] = []
  for (let at = 0; at < tokens.length; at = Math.max(at + 1, found[found.length - 1]?.end ?? 0)) {
    const end = shareEnd(tokens, at) ?? unitsEnd(tokens, at) ?? degreeEnd(tokens, at) ?? changeEnd(tokens, at)
    if (end !== undefined) found.push({start: at, end})
  }
  return found
}

const share =
  /^(?:(?:almost|nearly|virtually) (?:all|every|none|half|no)|(?:a|an|the) (?:(?:\w+ly )?(?:large|small|significant|huge|tiny|great|growing|good|fair|substantial|considerable|vast|sizeable|big) )?(?:portion|share|part|fraction|proportion|majority|minority|handful|couple|quarter|third)|(?:a|the) (?:large|small|great|huge|vast|limited|growing) number|the (?:entire|whole)|most|half) (?:of )?/i

const opensShare: ReadonlySet<string> = new Set('almost nearly virtually a an the most half'.split(' '))
const determiners: ReadonlySet<string> = new Set('a an the'.split(' '))
/** One of them follows within three words where a determiner opens a share. */
const shares: ReadonlySet<string> = new Set(
  'portion share part fraction proportion majority minority handful couple quarter third number entire whole'.split(' ')
)

function shareEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]?.text.toLowerCase() ?? ''
  if (!opensShare.has(first) || (determiners.has(first) && !tokens.slice(at + 1, at + 4).some(isShare)))
    return undefined
  const words = tokens.slice(at, at + 6).map(token => token.text.toLowerCase())
  const match = share.exec(`${words.join(' ')} `)
  if (!match || (words[0] === 'most' && isSuperlative(tokens[at - 1]))) return undefined
  return phraseEnd(tokens, at + match[0].trim().split(' ').length)
}

function isShare({text}: Token): boolean {
  return shares.has(text.toLowerCase())
}

/** “the most capable pump” and “its most useful part” are no shares. */
function isSuperlative(before: Token | undefined): boolean {
  return before !== undefined && /^(?:DET|PRON|PART|ADP)$/.test(before.tag)
}

/** Past the last noun of the phrase that starts here; undefined where there is none. */
function phraseEnd(tokens: readonly Token[], from: number): number | undefined {
  let end: number | undefined
  for (
    let at = from;
    at < from + 10 && /^(?:DET|ADJ|ADV|NUM|NOUN|PROPN|PART|VERB)$/.test(tokens[at]?.tag ?? '');
    at++
  ) {
    const noun = /^(?:NOUN|PROPN)$/.test(tokens[at]?.tag ?? '')
    if (!noun && end !== undefined && !/^['’]s$/i.test(tokens[at]?.text ?? '') && tokens[at]?.tag !== 'ADJ') break
    if (noun) end = at + 1
  }
  return end
}

/** “weeks or months” and “decades” after a preposition or a verb, never after a figure or an article. */
function unitsEnd(tokens: readonly Token[], at: number): number | undefined {
  if (
    !isUnits(tokens[at]) ||
    /^(?:NUM|DET|ADJ|PRON)$/.test(tokens[at - 1]?.tag ?? '') ||
    /^\p{N}/u.test(tokens[at - 1]?.text ?? '')
  )
    return undefined
  const joined = /^(?:or|and|to)$/i.test(tokens[at + 1]?.text ?? '') && isUnits(tokens[at + 2])
  return joined ? at + 3 : at + 1
}

const counted: ReadonlySet<string> = new Set(['time', 'length', 'mass', 'volume', 'usd', 'euro', 'pound'])

function isUnits(token: Token | undefined): boolean {
  if (token === undefined || token.text.length < 4 || !/s$/i.test(token.text)) return false
  return counted.has(unitOf(token.text.toLowerCase())?.dimension ?? '')
}

/** “at (very) low cost”, “with near-perfect accuracy”: from the degree on; without a preposition, as in “low pressure hurts”, none is stated. */
function degreeEnd(tokens: readonly Token[], at: number): number | undefined {
  const before = articles.has(wordAt(tokens, at - 1).toLowerCase()) ? at - 2 : at - 1
  if (!degreePrepositions.has(wordAt(tokens, before).toLowerCase())) return undefined
  const very = /^(?:such|very|relatively|fairly|quite|remarkably|extremely|rather)$/i.test(wordAt(tokens, at))
  const degree = very ? at + 1 : at
  return degrees.test(wordAt(tokens, degree)) && measured.test(wordAt(tokens, degree + 1)) ? degree + 2 : undefined
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}

const articles: ReadonlySet<string> = new Set(['a', 'an'])
const degreePrepositions: ReadonlySet<string> = new Set(['at', 'with', 'for', 'under'])
const degrees = /^(?:low|lower|high|higher|moderate|minimal|maximal|near-\p{L}+|near|reduced|constant|steady)$/iu

const measured =
  /^(?:costs?|prices?|fees?|rates?|speeds?|accuracy|precision|pressures?|temperatures?|heat|volumes?|power|voltages?|currents?|frequency|frequencies|humidity|altitudes?|resolutions?|latency|interest|risk)$/i

/** “The older boats held 60; the new ones hold even more.”: at the end of what is said. */
function changeEnd(tokens: readonly Token[], at: number): number | undefined {
  const [word, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return /^(?:even|far|much|considerably|significantly)$/i.test(word?.text ?? '') &&
    /^(?:more|less|fewer|higher|lower)$/i.test(next?.text ?? '') &&
    !/^(?:and|or)$/i.test(tokens[at - 1]?.text ?? '') &&
    (after === undefined || /^[.;,!)]$/.test(after.text))
    ? at + 2
    : undefined
}
