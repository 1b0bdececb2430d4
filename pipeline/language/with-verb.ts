/** Tags of a sentence with its verb among them, where the tagger took that for a noun. */
import {missingVerb} from './missing-verb.ts'
import type {Word} from './tokenize.ts'

/** Tags of the same words, anew; a heading and a phrase need no verb and get none. */
export function withVerb(words: readonly Word[], tags: readonly string[]): readonly string[] {
  const result = [...tags]
  const verb = pluralAfterArticle(words, result) ?? (isLackingVerb(words, result) ? lost(words, result) : undefined)
  if (verb !== undefined) result[verb] = 'VERB'
  for (const found of verbsOfClauses(words, result)) result[found] = 'VERB'
  return result
}

/** “RAID ties the disks together so that the data survive”: each clause of a sentence has a verb of its own. */
function verbsOfClauses(words: readonly Word[], tags: readonly string[]): readonly number[] {
  if (!/^[.!;:]$/.test(words[words.length - 1]?.text ?? '') || !tags.some(isFiniteTag)) return []
  let from = 0
  return [...clauseEnds(words, tags), words.length].flatMap(to => {
    const start = from
    from = to
    if (to - start < 4 || tags.slice(start, to).some((tag, at) => isFiniteTag(tag) && !isGerund(words[start + at])))
      return []
    const verb = missingVerb(words.slice(start, to), tags.slice(start, to))
    return verb === undefined ? [] : [start + verb]
  })
}

function isFiniteTag(tag: string): boolean {
  return tag === 'VERB' || tag === 'AUX'
}

function isGerund(word: Word | undefined): boolean {
  return /ing$/.test(word?.text ?? '')
}

/** Where another clause opens, as far as a word or a sign tells before the verbs are known. */
function clauseEnds(words: readonly Word[], tags: readonly string[]): readonly number[] {
  return words.flatMap(({text}, at) => {
    if (at === 0) return []
    const joint = text === ',' && /^(?:and|but|so|while|whereas|yet)$/.test(words[at + 1]?.text ?? '')
    const joined =
      /^(?:and|but)$/.test(text) &&
      (tags[at + 1] === 'AUX' || (tags[at + 1] === 'VERB' && /[^s]s$/.test(words[at + 1]?.text ?? '')))
    return joint || joined || opensClause.test(text) ? [at] : []
  })
}

const opensClause = /^(?:[;:—]|what|whatever|when|while|because|if|unless|so|where|whereas)$/

/** “A saw cuts boards”, “A bunk bed sleeps two men”: after “a”, a plural in the middle of a noun run, or before a number, is the verb. */
function pluralAfterArticle(words: readonly Word[], tags: readonly string[]): number | undefined {
  const article = words.slice(0, 2).findIndex(({text}) => /^(?:a|an|each|every)$/i.test(text))
  if (article < 0) return undefined
  let end = article + 1
  while (/^(?:NOUN|ADJ)$/.test(tags[end] ?? '')) end++
  if (end - article < 4 || /^(?:VERB|AUX)$/.test(tags[end] ?? '')) return undefined
  const last = tags[end] === 'NUM' || /^(?:only|what|whatever|everything)$/.test(words[end]?.text ?? '') ? end : end - 1
  const verb = words.findIndex(
    ({text}, at) => at > article + 1 && at < last && tags[at] === 'NOUN' && /^\p{Ll}*[^s\P{Ll}]s$/u.test(text)
  )
  return verb > 0 ? verb : undefined
}

function isLackingVerb(words: readonly Word[], tags: readonly string[]): boolean {
  if (words.length < 3 || words.length > 40 || tags.some(tag => tag === 'VERB' || tag === 'AUX')) return false
  return /^[.!:]$/.test(words[words.length - 1]?.text ?? '')
}

/** The likeliest; else, as in “V2 lifts boats.”, the first noun in -s between a noun and what can be its object. */
function lost(words: readonly Word[], tags: readonly string[]): number | undefined {
  const likely = missingVerb(words, tags)
  if (likely !== undefined) return likely
  const verb = words.findIndex(
    ({text}, at) =>
      at > 0 &&
      tags[at] === 'NOUN' &&
      /^\p{Ll}+[^s]s$/u.test(text) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tags[at - 1] ?? '') &&
      /^(?:DET|NOUN|ADJ|PROPN|PRON)$/.test(tags[at + 1] ?? '')
  )
  return verb > 0 ? verb : undefined
}
