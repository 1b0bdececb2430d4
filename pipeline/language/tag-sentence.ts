/** Part-of-speech tags and stems of one sentence: wink-nlp's tagger, repaired where headings and names mislead it. */
import {stemmer} from 'stemmer'
import {folded} from '../model/order.ts'
import type {Token} from '../model/statement.ts'
import {commandTags} from './command-tags.ts'
import {isEmphasised} from './is-emphasised.ts'
import {isTitleCase} from './is-title-case.ts'
import {phraseTags} from './phrase-tags.ts'
import {readTags, type TaggedPieces} from './read-tags.ts'
import {rememberedText} from './remembered-text.ts'
import {startsCapital} from './starts-capital.ts'
import {tokenize, type Word} from './tokenize.ts'
import {withVerb} from './with-verb.ts'

/** The tokens of a sentence, a heading or a phrase, tagged as such. */
export function tagSentence(text: string): readonly Token[] {
  return known.get(text) ?? tagSentences([text])[0] ?? []
}

/** One list of tokens a sentence: an article is tagged in one reading. */
export function tagSentences(texts: readonly string[]): readonly (readonly Token[])[] {
  const written = texts.map(writtenOf)
  const pieces = readTags(written.map(({shown}) => shown))
  return written.map(({words, title, shown}, index) => {
    const tags = repaired(words, phraseTags(words, rawTags(shown, words, pieces[index])), title)
    const tokens = words.map((word, at) => {
      const {text, stem} = formOf(word.text)
      return {text, start: word.start, end: word.end, tag: tags[at] ?? 'X', stem}
    })
    keep(texts[index] ?? '', tokens)
    return tokens
  })
}

/** A heading is read again for every statement under it; it begins anew when it is full. */
const known = new Map<string, readonly Token[]>()

function keep(text: string, tokens: readonly Token[]): void {
  if (known.size >= 2000) known.clear()
  known.set(text, tokens)
}

interface Written {
  readonly words: readonly Word[]
  readonly title: boolean
  /** What the tagger is shown instead of the text. */
  readonly shown: string
}

function writtenOf(text: string): Written {
  const words = tokenize(text)
  const title = isTitleCase(words)
  const loud = title || words.some(word => isEmphasised(word.text))
  return {words, title, shown: loud ? lowerCased(text, words, title) : text}
}

/** The comparison key of a word: folded, possessive and punctuation stripped, Porter-stemmed (Porter 1980). */
export function stemOf(word: string): string {
  return formOf(word).stem
}

/** All tokens of one form share its text: what is looked up by a word, word for word, is found at once. */
const formOf = rememberedText((text: string) => ({text, stem: freshStem(text)}), 100_000)

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

/** Each of our words gets the tags of what the tagger found in it. */
function rawTags(text: string, words: readonly Word[], {texts, tags}: TaggedPieces = {texts: [], tags: []}): string[] {
  // nearly every word is one piece: only of the others are all pieces kept
  const first: (string | undefined)[] = words.map(() => undefined)
  const several = new Map<number, string[]>()
  let cursor = 0
  let at = 0
  texts.forEach((piece, index) => {
    const found = text.indexOf(piece, cursor)
    if (found < 0) return
    cursor = found + piece.length
    while (at < words.length - 1 && (words[at]?.end ?? 0) <= found) at++
    const tag = tags[index] ?? 'X'
    const before = first[at]
    const more = several.get(at)
    if (before === undefined) first[at] = tag
    else if (more) more.push(tag)
    else several.set(at, [before, tag])
  })
  return words.map((word, index) => {
    const all = several.get(index)
    if (all) return tagOf(word.text, all, opensSentence(words, index))
    return first[index] ?? untagged(word.text)
  })
}

function opensSentence(words: readonly Word[], index: number): boolean {
  return index === 0 || /^[.!?:“"]$/.test(words[index - 1]?.text ?? '')
}

function tagOf(word: string, tags: readonly string[], initial: boolean): string {
  const lexical = tags.filter(tag => tag !== 'PUNCT' && tag !== 'SYM')
  if (lexical.length === 0) return tags[0] ?? untagged(word)
  if (!/\p{L}/u.test(word)) return 'NUM'
  if (/\p{Lu}.*\p{N}|.\p{Lu}/u.test(word) || (!initial && /^\p{Lu}/u.test(word))) return 'PROPN'
  const last = lexical[lexical.length - 1] ?? 'X'
  if (last === 'VERB' && /ed$/.test(word)) return 'ADJ'
  return last === 'ADP' || last === 'ADV' ? 'NOUN' : last
}

function untagged(word: string): string {
  return /\p{L}/u.test(word) ? 'X' : 'PUNCT'
}

function repaired(words: readonly Word[], tags: readonly string[], title: boolean): readonly string[] {
  const result = [...tags]
  words.forEach((word, index) => {
    const tag = result[index] ?? 'X'
    // “fast—it's”: a pronoun owns nothing by “'s”
    if (tag === 'PART' && /^['’]s$/.test(word.text) && /^(?:it|he|she|there)$/i.test(words[index - 1]?.text ?? ''))
      result[index] = 'AUX'
    if (!open.has(tag)) return
    const before = index > 0 ? result[index - 1] : undefined
    const after = result[index + 1]
    if (!title && isName(words, index) && (tag !== 'ADJ' || isBesideCapital(words, index))) result[index] = 'PROPN'
    else if (tag !== 'VERB' && tag !== 'ADJ' && tag !== 'AUX') return
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
      word.text === 'being' &&
      (tag === 'VERB' || tag === 'AUX') &&
      before === 'ADJ' &&
      /^(?:DET|ADJ)$/.test(result[index - 2] ?? '')
    )
      result[index] = 'NOUN'
    else if (tag === 'VERB' && index > 0 && index === words.length - 1 && index < 4 && nominal.has(before ?? ''))
      result[index] = 'NOUN'
    else if (
      tag === 'VERB' &&
      (before === 'DET' || isOwed(words, result, index)) &&
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
    else if (tag === 'VERB' && isPluralAfterTo(words, index)) {
      result[index] = 'NOUN'
      result[index - 1] = 'ADP'
    } else if (tag === 'VERB' && isPluralAfterPreposition(words, result, index)) result[index] = 'NOUN'
    else if (tag === 'VERB' && isNamedAct(words, result, index)) result[index] = 'NOUN'
    else if (tag === 'ADJ' && isBareHead(words, result, index)) result[index] = 'NOUN'
    else if (tag === 'VERB' && after === 'NOUN' && isNounBefore(words, result, index)) result[index] = 'NOUN'
  })
  return withVerb(words, title ? result : commandTags(words, result))
}

/** A capital in the middle of a sentence. */
function isName(words: readonly Word[], index: number): boolean {
  const word = words[index]?.text ?? ''
  return startsCapital(word) && !isEmphasised(word) && !opensSentence(words, index)
}

function isBesideCapital(words: readonly Word[], index: number): boolean {
  return startsCapital(words[index - 1]?.text ?? '') || startsCapital(words[index + 1]?.text ?? '')
}

/** “Opened to trains”: no verb behind “to” ends like a plural. */
function isPluralAfterTo(words: readonly Word[], index: number): boolean {
  return /^to$/i.test(words[index - 1]?.text ?? '') && /^\p{Ll}{2,}[^su]s$/u.test(words[index]?.text ?? '')
}

/** “The long kind with hatches and a rudder”: no verb follows a preposition but a gerund. */
function isPluralAfterPreposition(words: readonly Word[], tags: readonly string[], index: number): boolean {
  return (
    tags[index - 1] === 'ADP' &&
    /^(?:with|without|of|from|between|through|into)$/i.test(words[index - 1]?.text ?? '') &&
    /^\p{Ll}{3,}[^su]s$/u.test(words[index]?.text ?? '') &&
    /^(?:CCONJ|PUNCT|ADP|AUX)$/.test(tags[index + 1] ?? 'PUNCT')
  )
}

/** “The yearly cleaning of the hull”; “a crew consisting of nine” not. */
function isNamedAct(words: readonly Word[], tags: readonly string[], index: number): boolean {
  const word = words[index]?.text ?? ''
  if (!/^\p{Ll}+ing$/u.test(word) || words[index + 1]?.text !== 'of' || idleActs.test(word)) return false
  let start = index - 1
  while (/^(?:ADJ|NOUN)$/.test(tags[start] ?? '')) start--
  return /^(?:an?|the|its|their|his|her|this|that|each|every)$/i.test(words[start]?.text ?? '')
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

/** “A long guide (“guide writing”)”: what opens a quoted name is what it was before. */
function isNounBefore(words: readonly Word[], tags: readonly string[], index: number): boolean {
  if (!/^[“"‘']$/.test(words[index - 1]?.text ?? '')) return false
  return words.some((word, at) => at < index && word.text === words[index]?.text && tags[at] === 'NOUN')
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
