/** Two cases of one thing, and on each side what holds for its own: “for adults”, “for children”; “in the hold”, “on deck”; “with a pilot”, “without”. */
import {remembered} from '../../language/remembered.ts'
import {embeddedAt} from './embedded-at.ts'
import {isJudging} from './is-judging.ts'
import type {Reading} from './reading.ts'
import {seasonsApart} from './seasons-apart.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'
import {yearAndNow} from './year-and-now.ts'

/** In words, for people; undefined where nothing shows it. Never to be asked of what such a phrase itself contradicts, as a place or a cause. */
export function casesApart(pair: StatementPair): string | undefined {
  return (
    phrasesApart(pair) ??
    editionsApart(pair) ??
    oppositePlaces(pair) ??
    oppositeSubjects(pair) ??
    yearAndNow(pair) ??
    seasonsApart(pair) ??
    openingsApart(pair) ??
    pickedByOpposites(pair) ??
    switchedApart(pair)
  )
}

/** “In the press room” against “in the playing hall”: each side has a phrase of one sort whose noun, or the modifier of its noun, the other side does not know. */
function phrasesApart({left, right, alignment}: StatementPair): string | undefined {
  const own = [new Set(alignment.onlyA), new Set(alignment.onlyB)] as const
  for (const one of phrasesOf(left)) {
    for (const other of phrasesOf(right)) {
      if (one.sort !== other.sort) continue
      const alone = tells(one.noun, own[0]) && tells(other.noun, own[1]) && !(isTime(one.noun) && isTime(other.noun))
      const against = (a: Word | undefined, b: Word | undefined): boolean =>
        alignment.pairs.some(each => each.a === a && each.b === b && each.relation === 'opposite')
      const joined = alignment.pairs.some(
        ({a, b, relation}) => a === one.noun && b === other.noun && relation !== 'opposite'
      )
      const modified =
        (tells(one.modifier, own[0]) && tells(other.modifier, own[1])) || against(one.modifier, other.modifier)
      if (alone || against(one.noun, other.noun) || (joined && modified))
        return `one speaks of the case “${one.text}”, the other of “${other.text}”`
    }
  }
  return undefined
}

/** “In the first month” and “in the first weeks” may be one case. */
function isTime({text}: Word): boolean {
  return /^(?:minute|hour|day|week|month|year)s?$/.test(text)
}

/** A word that its own side alone has, and that is no everyday word. */
function tells(word: Word | undefined, own: ReadonlySet<Word>): boolean {
  return word !== undefined && own.has(word) && word.weight > 0.3 && !isJudging(word.text)
}

interface Phrase {
  /** Whom it holds for, where and when, what comes with it, what it is subject to, among which. */
  readonly sort: string
  readonly noun: Word
  readonly modifier?: Word
  readonly text: string
}

const sorts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    for: 'for',
    in: 'in',
    at: 'in',
    on: 'in',
    inside: 'in',
    within: 'in',
    during: 'in',
    aboard: 'in',
    with: 'with',
    under: 'under',
    through: 'through',
    across: 'through',
    along: 'along',
    to: 'to',
    into: 'to',
    from: 'from',
    behind: 'behind',
    near: 'near',
    among: 'among',
    between: 'between'
  })
)

/** None of a clause that only picks something out, nor of what a thing is compared with. */
const phrasesOf = remembered((reading: Reading): readonly Phrase[] => {
  const {tokens, words} = reading
  const compared = tokens.findIndex(({text}) => /^than$/i.test(text))
  return tokens.slice(0, compared < 0 ? tokens.length : compared).flatMap((token, at) => {
    const sort = sorts.get(token.text.toLowerCase())
    if (sort === undefined || wide.test(tokens[at + 1]?.text ?? '')) return []
    if (embeddedAt(reading, {at, text: token.text.toLowerCase()})) return []
    const end = phraseEnd(tokens, at + 1)
    const inside = words.filter(word => word.role !== 'context' && word.at > at && word.at < end)
    const noun = inside.at(-1)
    if (!noun || noun.at !== end - 1 || !/^(?:NOUN|PROPN)$/.test(noun.tag) || idle.test(noun.text)) return []
    const modifier = inside.at(-2)
    const text = tokens.slice(at, end).map(each => each.text)
    return [{sort, noun, ...(modifier ? {modifier} : {}), text: text.join(' ').replace(/ (?=['’])/g, '')}]
  })
})

/** Determiners, adjectives, possessives and nouns from `from` on. */
function phraseEnd(tokens: Reading['tokens'], from: number): number {
  let end = from
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[end]?.tag ?? '') || /^['’]s?$/.test(tokens[end]?.text ?? '')) end++
  return end
}

/** “In all weathers” takes in every other case. */
const wide = /^(?:all|any|every|each|both|either|no|whatever|whichever|its|their|his|her|our|your|my)$/i

/** “In practice”, “at the same time”, “for this reason” tell no case. */
const idle =
  /^(?:general|fact|practice|practise|principle|short|effect|reality|order|addition|case|cases|time|times|example|examples|instance|average|total|particular|turn|part|place|way|ways|sense|view|opinion|end|moment|ease|help|use|means|reason|reasons|purpose|terms|detail|contrast|comparison|question|course|exception|front|hand|hands|work)$/

/** “The adult version” against “the children's version”, wherever they stand: one thing is made in several, and each side means its own. */
function editionsApart({a: one, b: other, left, right, alignment}: StatementPair): string | undefined {
  if (one.relation === 'is-a' || other.relation === 'is-a') return undefined
  const own = [new Set(alignment.onlyA), new Set(alignment.onlyB)] as const
  for (const {a, b, relation} of alignment.pairs) {
    if (relation !== 'same' || !editions.test(a.text) || a.role === 'context' || b.role === 'context') continue
    const [first, second] = [beforeNoun(a, left), beforeNoun(b, right)]
    if (first && second && tells(first, own[0]) && tells(second, own[1]))
      return `one speaks of the ${first.text} ${a.text}, the other of the ${second.text} one`
  }
  return undefined
}

const editions =
  /^(?:version|edition|variant|model|variety|size|format|issue|printing|printed|type|sort|grade|mode|setting|half|side|end|part|class)s?$/

/** The modifier right before a noun, or before its possessive mark. */
function beforeNoun({at, role}: Word, {tokens, words}: Reading): Word | undefined {
  const place = /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1
  return words.find(word => word.at === place && word.role === role && word.modifier)
}

/** “Ferries with a radar” against “ferries without a radar”, “on the slip” against “off the slip”, in what each is about or in its heading. */
function oppositePlaces({left, right}: StatementPair): string | undefined {
  const ones = placesOf(left)
  const others = placesOf(right)
  const hit = ones.find(one => others.some(other => other.noun === one.noun && other.word === opposites.get(one.word)))
  if (!hit || ones.some(one => others.some(other => other.noun === one.noun && other.word === one.word)))
    return undefined
  return `one speaks of what is ${hit.word} “${hit.noun}”, the other of the opposite`
}

const opposites: ReadonlyMap<string, string> = new Map(
  [
    ['with', 'without'],
    ['on', 'off'],
    ['inside', 'outside'],
    ['above', 'below'],
    ['over', 'under'],
    ['before', 'after']
  ].flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const])
)

const placesOf = remembered(({tokens, clauses: [clause], contextLower}: Reading) => {
  const about = tokens.slice(0, clause?.verb ?? 0).map(({text}) => text.toLowerCase())
  return [` ${about.join(' ')} `, contextLower].flatMap(text =>
    [
      ...text.matchAll(
        / (with|without|on|off|inside|outside|above|below|over|under|before|after) (?:an? |any |the |its |their )?([\p{L}-]+)/gu
      )
    ].map(([, word = '', noun = '']) => ({word, noun: noun.replace(/s$/, '')}))
  )
})

/** “In the north wing” against “in the south wing”, of what each is about; what “none” denies of the one is not of the other. */
function oppositeSubjects({left, right, alignment}: StatementPair): string | undefined {
  const hit = alignment.pairs.find(
    ({a, b, relation}) =>
      (relation === 'opposite' &&
        a.role === 'subject' &&
        b.role === 'subject' &&
        a !== left.head &&
        b !== right.head) ||
      (a.modifier &&
        b.modifier &&
        a.sign !== b.sign &&
        a.text !== b.text &&
        (a.role === 'subject' || b.role === 'subject'))
  )
  return hit && `“${hit.a.text}” against “${hit.b.text}”`
}

/** “Freshly cut, the wood …” against “once it is dry, the wood …”: each opens with a case of which the other knows no word. */
function openingsApart({left, right, alignment}: StatementPair): string | undefined {
  const own = [new Set(alignment.onlyA), new Set(alignment.onlyB)] as const
  const [one, other] = [left, right].map(({words}, side) => {
    const opening = words.filter(({role}) => role === 'scope')
    return opening.length > 0 && opening.every(word => own[side]?.has(word)) ? opening : undefined
  })
  const text = (words: readonly Word[]): string => words.map(word => word.text).join(' ')
  return one && other && `one opens with the case “${text(one)}”, the other with “${text(other)}”`
}

/** “Ferries that carry cars” against “ferries that do not carry cars”: what picks out the one denies what picks out the other. */
function pickedByOpposites({left, right, alignment}: StatementPair): string | undefined {
  const hit = alignment.pairs.find(
    ({a, b, relation}) => (relation === 'opposite') === (a.sign === b.sign) && picksOut(a, left) && picksOut(b, right)
  )
  return hit && `each speaks of what the other leaves out: “${hit.a.text}” against “${hit.b.text}”`
}

/** The verb of “that carry cars”, “who have not paid”, right behind the noun. */
function picksOut({at, role, tag}: Word, {tokens}: Reading): boolean {
  if (role === 'context' || tag !== 'VERB') return false
  let before = at - 1
  while (/^(?:AUX|PART|ADV)$/.test(tokens[before]?.tag ?? '')) before--
  return (
    /^(?:that|which|who)$/i.test(tokens[before]?.text ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[before - 1]?.tag ?? '')
  )
}

/** “A lamp that is switched on” against “once the lamp is switched off”. */
function switchedApart({left, right}: StatementPair): string | undefined {
  const one = switchedIn(left)
  const other = switchedIn(right)
  return one && other && one !== other
    ? `one speaks of what is switched ${one}, the other of what is ${other}`
    : undefined
}

const switchedIn = remembered(({lower}: Reading): 'on' | 'off' | undefined => {
  const found =
    /\b(?:that|which|who|if|when|once|while|with|unless|after|as long as)\b[^,.;]*\b(?:switched|turned|plugged|left|put|logged) (on|off|in|out)\b/.exec(
      lower
    )?.[1]
  return found === undefined ? undefined : /^(?:on|in)$/.test(found) ? 'on' : 'off'
})
