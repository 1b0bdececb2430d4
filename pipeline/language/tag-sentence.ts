/** Part-of-speech tags and stems of one sentence: wink-nlp's tagger, repaired where headings and names mislead it. */
import {stemmer} from 'stemmer'
import {folded} from '../model/order.ts'
import type {Token} from '../model/statement.ts'
import {isEmphasised} from './is-emphasised.ts'
import {isTitleCase} from './is-title-case.ts'
import {mendTags} from './mend-tags.ts'
import {opensSentence} from './opens-sentence.ts'
import {phraseTags} from './phrase-tags.ts'
import {readTags, type TaggedPieces} from './read-tags.ts'
import {rememberedText} from './remembered-text.ts'
import {tokenize, type Word} from './tokenize.ts'

/** The tokens of a sentence, a heading or a phrase, tagged as such. */
export function tagSentence(text: string): readonly Token[] {
  return known.get(text) ?? tagSentences([text])[0] ?? []
}

/** One list of tokens a sentence: an article is tagged in one reading. */
export function tagSentences(texts: readonly string[]): readonly (readonly Token[])[] {
  const written = texts.map(writtenOf)
  const pieces = readTags(written.map(({shown}) => shown))
  return written.map(({words, title, shown}, index) => {
    const tags = mendTags(words, phraseTags(words, rawTags(shown, words, pieces[index])), title)
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
