/** Finds the verb of a sentence in which the tagger saw none: “Biologists place the fish …”, “The pass rises to 1,500 metres.”. */
import {singular} from './singular.ts'
import type {Word} from './tokenize.ts'
import {verbShare} from './verb-share.ts'

/** The index of the noun that is most likely the verb; undefined where no noun stands as a verb does. Of a whole sentence. */
export function missingVerb(words: readonly Word[], tags: readonly string[]): number | undefined {
  let best: {readonly at: number; readonly worth: number} | undefined
  words.forEach(({text}, at) => {
    if (!/^(?:NOUN|ADJ)$/.test(tags[at] ?? '') || !/^\p{Ll}{2,}$/u.test(text) || !standsAsVerb(words, tags, at)) return
    const worth = verbShare(text) + opening(tags[at + 1])
    if (verbShare(text) >= leastShare && (!best || worth > best.worth)) best = {at, worth}
  })
  return best?.at
}

/** Below this share a word is a verb in a saying or two only. */
const leastShare = 0.1

/** After its subject, which agrees with it: a plural with the bare form, a singular with -s. */
function standsAsVerb(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const subject = subjectHead(words, tags, at)
  const beside = subject === at - 1 || /^(?:NOUN|PROPN|NUM|ADV|PRON|PUNCT)$/.test(tags[at - 1] ?? '')
  if (!beside || isPossessive.test(words[at - 1]?.text ?? '')) return false
  if (subject === undefined || !/[\p{L}\p{N}]/u.test(words[at + 1]?.text ?? '')) return false
  return /[^s]s$/.test(words[at]?.text ?? '') !== isPlural(words, tags, subject)
}

const isPossessive = /^(?:its|their|his|her|our|your|my)$/i

/** The head of the first noun phrase that no preposition opens. */
function subjectHead(words: readonly Word[], tags: readonly string[], before: number): number | undefined {
  let inside = false
  for (let at = 0; at < before; at++) {
    const tag = tags[at] ?? ''
    const last = at + 1 === before
    if (tag === 'ADP' || tag === 'SCONJ') inside = true
    else if (words[at]?.text === ',' || (tag === 'DET' && tags[at - 1] === 'NOUN')) inside = false
    else if (inside) continue
    else if (/^(?:NOUN|PROPN|PRON)$/.test(tag) && (last || !/^(?:NOUN|PROPN)$/.test(tags[at + 1] ?? ''))) return at
    else if (isPart.test(words[at]?.text ?? '') && tags[at + 1] === 'ADP') return at
    else if (tag === 'ADJ' && last && tags[at - 1] === 'DET') return at
  }
  return undefined
}

/** “many of the sheets show”, “the majority of members vote”. */
const isPart = /^(?:many|most|some|several|few|all|both|plenty|majority|minority|rest|half|two|three|four)$/i

function isPlural(words: readonly Word[], tags: readonly string[], head: number): boolean {
  const text = words[head]?.text ?? ''
  return (
    singular(text) !== text ||
    isPart.test(text) ||
    /^(?:they|we|you|these|those)$/i.test(text) ||
    words.some(({text: word}, at) => at < head && word === 'and' && tags[at - 1] !== 'ADJ')
  )
}

/** What follows a verb rather than a noun. */
function opening(tag: string | undefined): number {
  return tag === 'DET' || tag === 'PRON' ? 0.4 : tag === 'ADV' || tag === 'NUM' ? 0.2 : 0
}
