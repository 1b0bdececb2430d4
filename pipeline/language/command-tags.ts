/** “Rinse the rice, drain it and leave it to stand”: the tagger takes a command that opens a sentence for a name. */

import type {Word} from './tokenize.ts'
import {verbShare} from './verb-share.ts'

/** Tags with every command a verb: the word that opens the sentence before an article, if need be behind “then”, and those joined with it before “it”. */
export function commandTags(words: readonly Word[], tags: readonly string[]): readonly string[] {
  return laterCommands(words, firstCommand(words, tags))
}

function firstCommand(words: readonly Word[], tags: readonly string[]): readonly string[] {
  const from = stepAt(words)
  const first = words[from]?.text ?? ''
  const next = words[from + 1]?.text
  const tag = from > 0 && tags[from] === 'ADJ' ? 'NOUN' : tags[from]
  const opens = (tag === 'VERB' || isCommand(first, tag, next)) && /^\p{Lu}?\p{Ll}+$/u.test(first)
  if (!opens || (tag === 'VERB' && !takesObject(next))) return tags
  return tags.map((tag, at) => (at === from || isJoined(words, tags, at) ? 'VERB' : tag))
}

/** “Then close the hatch”, “Finally, close the hatch”. */
function stepAt(words: readonly Word[]): number {
  if (!/^(?:then|next|now|finally|afterwards|lastly)$/i.test(words[0]?.text ?? '')) return 0
  return words[1]?.text === ',' ? 2 : 1
}

/** “For the rope, twist the yarn”, “use the knock test: tap the hull”: behind an introduction or a colon a command opens as well. */
function laterCommands(words: readonly Word[], tags: readonly string[]): readonly string[] {
  const found = tags.map((tag, at) => tag === 'NOUN' && opensLater(words, tags, at))
  return found.includes(true) ? tags.map((tag, at) => (found[at] ? 'VERB' : tag)) : tags
}

function opensLater(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const sign = words[at - 1]?.text
  const word = words[at]?.text ?? ''
  const next = words[at + 1]?.text
  if ((sign !== ',' && sign !== ':' && sign !== ';') || !/^\p{Ll}+$/u.test(word)) return false
  if (!(takesObject(next) || next === 'that') || next === 'all' || /s$/.test(word) || verbShare(word) === 0)
    return false
  if (sign !== ',') return true
  const before = tags.slice(0, at - 1)
  return (
    /^(?:ADP|DET|SCONJ)$/.test(tags[0] ?? '') && !before.some(tag => tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT')
  )
}

function isCommand(word: string, tag: string | undefined, next: string | undefined): boolean {
  return (
    (tag === 'PROPN' || tag === 'NOUN') &&
    (takesObject(next) || next === 'what') &&
    !/s$/.test(word) &&
    verbShare(word) > 0
  )
}

function takesObject(next: string | undefined): boolean {
  return next !== undefined && /^(?:the|an?|your|it|them|every|each|all|any|everything|first)$/.test(next)
}

/** “…, drain it”, “… and score it”. */
function isJoined(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const word = words[at]?.text ?? ''
  return (
    tags[at] === 'NOUN' &&
    /^(?:,|and|or|then)$/.test(words[at - 1]?.text ?? '') &&
    /^(?:it|them|your)$/.test(words[at + 1]?.text ?? '') &&
    /^\p{Ll}+$/u.test(word) &&
    verbShare(word) > 0
  )
}
