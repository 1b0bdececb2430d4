/** Repairs of part-of-speech tags: where the tagger takes a noun for a verb, or a name for a common word. */
import {stemmer} from 'stemmer'
import {commandTags} from './command-tags.ts'
import {irregularVerbs} from './irregular-verbs.ts'
import {isEmphasised} from './is-emphasised.ts'
import {opensSentence} from './opens-sentence.ts'
import {startsCapital} from './starts-capital.ts'
import type {Word} from './tokenize.ts'
import {withVerb} from './with-verb.ts'

/** `title` is true of a heading in title case, where a capital makes no name. Tags already mended count for those behind them. */
export function mendTags(words: readonly Word[], tags: readonly string[], title: boolean): readonly string[] {
  const result = [...tags]
  words.forEach((word, index) => {
    const tag = result[index] ?? 'X'
    // “fast—it's”: a pronoun owns nothing by “'s”
    if (tag === 'PART' && /^['’]s$/.test(word.text) && /^(?:it|he|she|there)$/i.test(words[index - 1]?.text ?? ''))
      result[index] = 'AUX'
    if (!open.has(tag)) return
    if (!title && isName(words, index) && (tag !== 'ADJ' || isBesideCapital(words, index))) result[index] = 'PROPN'
    else if (tag === 'VERB') mendVerb(words, result, index)
    else if (tag === 'AUX' && isBeing(words, result, index)) result[index] = 'NOUN'
    else if (tag === 'ADJ' && isBareHead(words, result, index)) result[index] = 'NOUN'
  })
  return withVerb(words, title ? result : commandTags(words, result))
}

/** A noun where one of the rules holds; the word before it may be mended with it. */
function mendVerb(words: readonly Word[], tags: string[], index: number): void {
  const rule = nounRules.find(each => each(words, tags, index))
  if (!rule) return
  tags[index] = 'NOUN'
  if (rule === isPluralAfterTo) tags[index - 1] = 'ADP'
  if (rule === isGerundSubject && tags[index - 1] === 'ADV' && !/ly$/.test(words[index - 1]?.text ?? ''))
    tags[index - 1] = 'ADJ'
}

type Rule = (words: readonly Word[], tags: readonly string[], index: number) => boolean

/** “Hull coating is”, “with hull coating it”: a gerund behind a noun or adjective, where no object follows. */
const isGerundInPhrase: Rule = (words, tags, index) =>
  isGerund(words, index) &&
  nominal.has(tags[index - 1] ?? '') &&
  (endsPhrase(tags[index + 1]) || opensClause(words, tags, index))

/** “DC fast charging sends”: a finite verb in -s follows, and no verb comes before. */
const isGerundSubject: Rule = (words, tags, index) => {
  if (index === 0 || index > 3 || !isGerund(words, index)) return false
  const finite = tags[index + 1] === 'VERB' && /[^s]s$/.test(words[index + 1]?.text ?? '')
  return finite && !tags.slice(0, index).some(tag => tag === 'VERB' || tag === 'AUX' || tag === 'PRON')
}

/** “Sailing is”, “Rowing takes”. */
const isGerundFirst: Rule = (words, tags, index) =>
  index === 0 && /ing$/i.test(words[0]?.text ?? '') && /^(?:AUX|VERB)$/.test(tags[1] ?? '')

/** A plain word right before a finite copula is its subject: “the extraction yield is”. */
const isBeforeCopula: Rule = (words, tags, index) =>
  nominal.has(tags[index - 1] ?? '') &&
  /^(?:is|are|was|were|can|will|may|must|has)$/.test(words[index + 1]?.text ?? '') &&
  /^\p{Ll}+(?<!ed|en|ing|wn|lt|nt)$/u.test(words[index]?.text ?? '')

/** “A rational being”. */
const isBeing: Rule = (words, tags, index) =>
  words[index]?.text === 'being' && tags[index - 1] === 'ADJ' && /^(?:DET|ADJ)$/.test(tags[index - 2] ?? '')

/** “A flat hull”, a phrase of a few words: its last word is no verb. */
const isLastOfPhrase: Rule = (words, tags, index) =>
  index > 0 && index === words.length - 1 && index < 4 && nominal.has(tags[index - 1] ?? '')

/** “The yield of”, “a long, well-kept guide (…”. */
const isOwedNoun: Rule = (words, tags, index) =>
  (tags[index - 1] === 'DET' || isOwed(words, tags, index)) &&
  (endsPhrase(tags[index + 1]) ||
    tags[index + 1] === 'ADP' ||
    /^(?:that|which|who)$/.test(words[index + 1]?.text ?? ''))

/** “Water pumps are”: what opens a sentence and stands before the noun of its subject. */
const opensSubject: Rule = (words, tags, index) =>
  index === 0 &&
  tags[1] !== 'PROPN' &&
  nominal.has(tags[1] ?? '') &&
  words.length > 2 &&
  tags[2] !== 'PUNCT' &&
  endsPhrase(tags[2])

/** “Opened to trains”: no verb behind “to” ends like a plural. */
const isPluralAfterTo: Rule = (words, _tags, index) =>
  /^to$/i.test(words[index - 1]?.text ?? '') && /^\p{Ll}{2,}[^su]s$/u.test(words[index]?.text ?? '')

/** “The long kind with hatches and a rudder”: no verb follows a preposition but a gerund. */
const isPluralAfterPreposition: Rule = (words, tags, index) =>
  tags[index - 1] === 'ADP' &&
  /^(?:with|without|of|from|between|through|into)$/i.test(words[index - 1]?.text ?? '') &&
  /^\p{Ll}{3,}[^su]s$/u.test(words[index]?.text ?? '') &&
  /^(?:CCONJ|PUNCT|ADP|AUX)$/.test(tags[index + 1] ?? 'PUNCT')

/** “The yearly cleaning of the hull”; “a crew consisting of nine” not. */
const isNamedAct: Rule = (words, tags, index) => {
  const word = words[index]?.text ?? ''
  if (!/^\p{Ll}+ing$/u.test(word) || words[index + 1]?.text !== 'of' || idleActs.test(word)) return false
  let start = index - 1
  while (/^(?:ADJ|NOUN)$/.test(tags[start] ?? '')) start--
  return /^(?:an?|the|its|their|his|her|this|that|each|every)$/i.test(words[start]?.text ?? '')
}

/** “A long guide (“guide writing”)”: what opens a quoted name is what it was before. */
const isNounBefore: Rule = (words, tags, index) => {
  if (tags[index + 1] !== 'NOUN' || !/^[“"‘']$/.test(words[index - 1]?.text ?? '')) return false
  return words.some((word, at) => at < index && word.text === words[index]?.text && tags[at] === 'NOUN')
}

/** “Is not cream in any sense”: behind “is not” stands no plain form of a verb. */
const isClassDenied: Rule = (words, tags, index) => {
  if (!/^(?:not|n['’]t|never)$/.test(words[index - 1]?.text ?? '')) return false
  if (!/^(?:is|are|was|were)$/i.test(words[index - 2]?.text ?? '')) return false
  const word = words[index]?.text ?? ''
  const ends = endsPhrase(tags[index + 1]) || /^(?:in|at|of|but)$/.test(words[index + 1]?.text ?? '')
  return (
    ends &&
    /^\p{Ll}{3,}(?<!ed|en|ing|wn|lt|nt)$/u.test(word) &&
    !participles.test(word) &&
    !irregularVerbs.has(stemmer(word))
  )
}

/** Past forms that are as the plain ones, or as no other's. */
const participles =
  /^(?:become|bet|bid|burst|cast|come|cost|cut|done|gone|had|hit|hurt|kept|left|let|made|met|put|read|rid|run|set|shed|shut|split|spread|swept|wet)$/

/** In the order in which they are asked. */
const nounRules: readonly Rule[] = [
  isGerundInPhrase,
  isGerundSubject,
  isGerundFirst,
  isBeforeCopula,
  isBeing,
  isLastOfPhrase,
  isOwedNoun,
  opensSubject,
  isPluralAfterTo,
  isPluralAfterPreposition,
  isNamedAct,
  isNounBefore,
  isClassDenied
]

function isGerund(words: readonly Word[], index: number): boolean {
  return /ing$/.test(words[index]?.text ?? '')
}

/** A capital in the middle of a sentence. */
function isName(words: readonly Word[], index: number): boolean {
  const word = words[index]?.text ?? ''
  return startsCapital(word) && !isEmphasised(word) && !opensSentence(words, index)
}

function isBesideCapital(words: readonly Word[], index: number): boolean {
  return startsCapital(words[index - 1]?.text ?? '') || startsCapital(words[index + 1]?.text ?? '')
}

const idleActs =
  /^(?:consisting|dying|thinking|speaking|talking|disposing|hearing|learning|complaining|smelling|tasting)$/

/** “a military standard that”, “a liquid for”: what closes a noun phrase after “a” or “any” is its noun, whatever it is elsewhere. */
function isBareHead(words: readonly Word[], tags: readonly string[], index: number): boolean {
  const word = words[index]?.text ?? ''
  if (!/^\p{Ll}+$/u.test(word) || /(?:less|ful|ous|able|ible|ed|ing)$/.test(word)) return false
  const next = words[index + 1]?.text ?? ''
  if (
    !(
      /^(?:of|for|from|that|which|who|whose|in|into|with|between|specifically)$/.test(next) ||
      tags[index + 1] === undefined
    )
  )
    return false
  let start = index
  while (tags[start - 1] === 'ADJ') start--
  const article = words[start - 1]?.text ?? ''
  // no article makes a degree a noun: “the older of”, “the best for”
  return /^(?:an?|any|another|each|every)$/i.test(article) && (/^an?$/i.test(article) || !/(?:est|er)$/.test(word))
}

/** “A long, well-kept guide (…”: an article and adjectives owe a noun, and no adjective alone can be it as in “the poor suffer”. */
function isOwed(words: readonly Word[], tags: readonly string[], index: number): boolean {
  if (tags[index - 1] !== 'ADJ' || !/^\p{Ll}+(?<!ed|ing|s)$/u.test(words[index]?.text ?? '')) return false
  let start = index - 1
  while (tags[start - 1] === 'ADJ' || (words[start - 1]?.text === ',' && tags[start - 2] === 'ADJ')) start--
  return /^(?:an?|another|each|every|your|its|their|our|my)$/i.test(words[start - 1]?.text ?? '')
}

/** “Smart charging moves the …”, “With smart charging it …”: a clause goes on after the gerund. */
function opensClause(words: readonly Word[], tags: readonly string[], index: number): boolean {
  const verb = index < 3 && /^\p{Ll}+[^s]s$/u.test(words[index + 1]?.text ?? '') && tags[index + 2] === 'DET'
  return verb || (tags[index + 1] === 'PRON' && tags[index - 2] === 'ADP')
}

const open: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'NOUN', 'ADV', 'X', 'AUX', 'INTJ'])
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

function endsPhrase(tag: string | undefined): boolean {
  return tag === undefined || tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || tag === 'CCONJ'
}
