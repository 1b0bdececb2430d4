/** Part-of-speech tags and stems of one sentence: wink-nlp's tagger, repaired where headings and names mislead it. */
import {stemmer} from 'stemmer'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import {folded} from '../model/order.ts'
import type {Token} from '../model/statement.ts'
import {isEmphasised} from './is-emphasised.ts'
import {isTitleCase} from './is-title-case.ts'
import {rememberedText} from './remembered-text.ts'
import {startsCapital} from './starts-capital.ts'
import {tokenize, type Word} from './tokenize.ts'

const nlp = winkNLP(model, ['pos'])

/** A heading is read again for every statement under it. */
export const tagSentence = rememberedText(freshlyTagged, 2000)

function freshlyTagged(text: string): readonly Token[] {
  const words = tokenize(text)
  const title = isTitleCase(words)
  const shown = title || words.some(word => isEmphasised(word.text)) ? lowerCased(text, words, title) : text
  const tags = repaired(words, rawTags(shown, words), title)
  return words.map(({text: word, start, end}, index) => ({
    text: word,
    start,
    end,
    tag: tags[index] ?? 'X',
    stem: stemOf(word)
  }))
}

/** The comparison key of a word: folded, possessive and punctuation stripped, Porter-stemmed (Porter 1980). */
export const stemOf = rememberedText(freshStem, 100_000)

function freshStem(word: string): string {
  if (/^[a-z]+$/.test(word)) return stemmer(word)
  const plain = folded(word).replace(/['’]s$|['’]/g, '')
  return /^[a-z]+$/.test(plain) ? stemmer(plain) : plain
}

function lowerCased(text: string, words: readonly Word[], title: boolean): string {
  const characters = [...text.split('')]
  for (const word of words) {
    if (title && /^\p{Lu}\p{Ll}+$/u.test(word.text)) characters[word.start] = word.text.charAt(0).toLowerCase()
    if (isEmphasised(word.text)) characters.splice(word.start, word.text.length, ...word.text.toLowerCase())
  }
  return characters.join('')
}

/** The tagger cuts words up in its own way (`V2` `.` `5`): each of our words gets the tags of what lies in it. */
function rawTags(text: string, words: readonly Word[]): string[] {
  const tokens = nlp.readDoc(text).tokens()
  const values = tokens.out()
  const tags = tokens.out(nlp.its.pos)
  const inside: string[][] = words.map(() => [])
  let cursor = 0
  let at = 0
  values.forEach((value, index) => {
    const found = text.indexOf(value, cursor)
    if (found < 0) return
    cursor = found + value.length
    while (at < words.length - 1 && (words[at]?.end ?? 0) <= found) at++
    inside[at]?.push(tags[index] ?? 'X')
  })
  return words.map((word, index) => tagOf(word.text, inside[index] ?? [], opensSentence(words, index)))
}

function opensSentence(words: readonly Word[], index: number): boolean {
  return index === 0 || /^[.!?:“"]$/.test(words[index - 1]?.text ?? '')
}

function tagOf(word: string, tags: readonly string[], initial: boolean): string {
  const lexical = tags.filter(tag => tag !== 'PUNCT' && tag !== 'SYM')
  if (tags.length <= 1 || lexical.length === 0) return tags[0] ?? (/\p{L}/u.test(word) ? 'X' : 'PUNCT')
  if (!/\p{L}/u.test(word)) return 'NUM'
  if (/\p{Lu}.*\p{N}|.\p{Lu}/u.test(word) || (!initial && /^\p{Lu}/u.test(word))) return 'PROPN'
  const last = lexical[lexical.length - 1] ?? 'X'
  if (last === 'VERB' && /ed$/.test(word)) return 'ADJ'
  return last === 'ADP' || last === 'ADV' ? 'NOUN' : last
}

function repaired(words: readonly Word[], tags: readonly string[], title: boolean): readonly string[] {
  const result = [...tags]
  words.forEach((word, index) => {
    const tag = result[index] ?? 'X'
    const before = index > 0 ? result[index - 1] : undefined
    const after = result[index + 1]
    const capital = startsCapital(word.text) && !isEmphasised(word.text)
    const neighbour = startsCapital(words[index - 1]?.text ?? '') || startsCapital(words[index + 1]?.text ?? '')
    if (!title && capital && !opensSentence(words, index) && open.has(tag) && (neighbour || tag !== 'ADJ'))
      result[index] = 'PROPN'
    else if (tag === 'VERB' && /ing$/.test(word.text) && nominal.has(before ?? '') && endsPhrase(after))
      result[index] = 'NOUN'
    else if (tag === 'VERB' && /ing$/.test(word.text) && nominal.has(before ?? '') && opensClause(words, result, index))
      result[index] = 'NOUN'
    else if (tag === 'VERB' && /ing$/.test(word.text) && index > 0 && index < 4 && beforeVerb(words, result, index)) {
      result[index] = 'NOUN'
      if (before === 'ADV' && !/ly$/.test(words[index - 1]?.text ?? '')) result[index - 1] = 'ADJ'
    } else if (tag === 'VERB' && /ing$/i.test(word.text) && index === 0 && (after === 'AUX' || after === 'VERB'))
      result[index] = 'NOUN'
    else if (
      tag === 'VERB' &&
      nominal.has(before ?? '') &&
      beforeCopula(words[index + 1]?.text) &&
      /^\p{Ll}+$/u.test(word.text) &&
      !/(?:ed|en|ing|wn|lt|nt)$/.test(word.text)
    )
      result[index] = 'NOUN'
    else if (
      /^(?:VERB|AUX)$/.test(tag) &&
      word.text === 'being' &&
      before === 'ADJ' &&
      /^(?:DET|ADJ)$/.test(result[index - 2] ?? '')
    )
      result[index] = 'NOUN'
    else if (tag === 'VERB' && index > 0 && index === words.length - 1 && index < 4 && nominal.has(before ?? ''))
      result[index] = 'NOUN'
    else if (
      tag === 'VERB' &&
      before === 'DET' &&
      (endsPhrase(after) || after === 'ADP' || isRelative(words[index + 1]?.text))
    )
      result[index] = 'NOUN'
    else if (
      tag === 'VERB' &&
      index === 0 &&
      after !== 'PROPN' &&
      nominal.has(after ?? '') &&
      endsPhrase(result[index + 2]) &&
      index + 2 < words.length &&
      result[index + 2] !== 'PUNCT'
    )
      result[index] = 'NOUN'
    else if (tag === 'ADJ' && isBareHead(words, result, index)) result[index] = 'NOUN'
  })
  return withVerb(words, unplural(words, result))
}

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

/** “V2 lifts boats.”: where no word is a verb, the first noun in -s between a noun and what can be its object is. */
function withVerb(words: readonly Word[], tags: string[]): readonly string[] {
  if (words.length < 3 || words.length > 40 || tags.some(tag => tag === 'VERB' || tag === 'AUX')) return tags
  if (!/^[.!]$/.test(words[words.length - 1]?.text ?? '')) return tags
  const verb = words.findIndex(
    (word, index) =>
      index > 0 &&
      tags[index] === 'NOUN' &&
      /^\p{Ll}+[^s]s$/u.test(word.text) &&
      nominal.has(tags[index - 1] ?? '') &&
      /^(?:DET|NOUN|ADJ|PROPN|PRON)$/.test(tags[index + 1] ?? '')
  )
  if (verb > 0) tags[verb] = 'VERB'
  return tags
}

/** “A saw cuts boards”: after “a”, a plural in the middle of a noun run is the verb. */
function unplural(words: readonly Word[], tags: string[]): string[] {
  words.forEach((word, index) => {
    if (index > 1 || !/^(?:a|an|each|every)$/i.test(word.text)) return
    let end = index + 1
    while (/^(?:NOUN|ADJ)$/.test(tags[end] ?? '')) end++
    if (end - index < 4 || /^(?:VERB|AUX)$/.test(tags[end] ?? '')) return
    const verb = words.findIndex(
      (each, at) =>
        at > index + 1 &&
        at < end - 1 &&
        tags[at] === 'NOUN' &&
        /[^s]s$/.test(each.text) &&
        /^\p{Ll}+$/u.test(each.text)
    )
    if (verb > 0) tags[verb] = 'VERB'
  })
  return tags
}

/** “Smart charging moves the …”, “With smart charging it …”: a clause goes on after the gerund. */
function opensClause(words: readonly Word[], tags: readonly string[], index: number): boolean {
  const verb = index < 3 && /^\p{Ll}+[^s]s$/u.test(words[index + 1]?.text ?? '') && tags[index + 2] === 'DET'
  return verb || (tags[index + 1] === 'PRON' && tags[index - 2] === 'ADP')
}

/** “DC fast charging sends”: a finite verb in -s follows, and no verb comes before. */
function beforeVerb(words: readonly Word[], tags: readonly string[], index: number): boolean {
  const finite = tags[index + 1] === 'VERB' && /[^s]s$/.test(words[index + 1]?.text ?? '')
  return finite && !tags.slice(0, index).some(tag => tag === 'VERB' || tag === 'AUX' || tag === 'PRON')
}

function isRelative(word: string | undefined): boolean {
  return word === 'that' || word === 'which' || word === 'who'
}

/** A plain word right before a finite copula is its subject: “the extraction yield is”. */
function beforeCopula(word: string | undefined): boolean {
  return word !== undefined && /^(?:is|are|was|were|can|will|may|must|has)$/.test(word)
}

const open: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'NOUN', 'ADV', 'X', 'AUX', 'INTJ'])
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

function endsPhrase(tag: string | undefined): boolean {
  return tag === undefined || tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || tag === 'CCONJ'
}
