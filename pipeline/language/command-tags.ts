/** “Rinse the rice, drain it and leave it to stand”: the tagger takes a command that opens a sentence for a name. */

import type {Word} from './tokenize.ts'
import {verbShare} from './verb-share.ts'

/** Tags with every command a verb: the word that opens the sentence before an article, and those joined with it before “it”. */
export function commandTags(words: readonly Word[], tags: readonly string[]): readonly string[] {
  return laterCommands(words, firstCommand(words, tags))
}

function firstCommand(words: readonly Word[], tags: readonly string[]): readonly string[] {
  const first = words[0]?.text ?? ''
  const opens = (tags[0] === 'VERB' || isCommand(first, tags[0], words[1]?.text)) && /^\p{Lu}?\p{Ll}+$/u.test(first)
  if (!opens || (tags[0] === 'VERB' && !takesObject(words[1]?.text))) return tags
  return tags.map((tag, at) => (at === 0 || isJoined(words, tags, at) ? 'VERB' : tag))
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
