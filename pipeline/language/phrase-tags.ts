/** Repairs of tags by what a noun phrase is made of: between an article and its noun stands no finite verb. */

import {numberWord} from './number-words.ts'
import type {Word} from './tokenize.ts'
import {verbShare} from './verb-share.ts'

/**
 * “its rated output”, “a remotely operated valve”: a participle there is an adjective. “the north ridge is”, “its rivets have”:
 * what owes its article a noun is one. After “must” and “do not” stands a verb (“shops must close”), before “is” none (“wool felt is made”).
 * Tags of the same words, anew.
 */
export function phraseTags(words: readonly Word[], tags: readonly string[]): string[] {
  const result = [...tags]
  words.forEach(({text}, at) => {
    if (isAfterModal(words, result, at)) result[at] = 'VERB'
    else if (result[at] === 'NUM' && isShape(words, result, at)) result[at] = 'ADJ'
    else if (
      result[at] === 'NOUN' &&
      (isBehindThat(words, result, at) || isNoPlural(words, result, at) || isParticled(words, result, at))
    )
      result[at] = 'VERB'
    else if (isPlaced(words, result, at)) result[at] = 'ADJ'
    else if (
      isBeforeCopula(words, result, at) ||
      isPlainBeforeVerb(words, result, at) ||
      isAfterCopula(words, result, at) ||
      isNounOfGenus(words, result, at) ||
      isTold(words, result, at) ||
      isSideOf(words, result, at) ||
      isCompound(words, result, at)
    )
      result[at] = 'NOUN'
    if (result[at] !== 'VERB' || !/^\p{Ll}[\p{Ll}-]+$/u.test(text)) return
    const start = articleBefore(words, result, at)
    if (start === undefined) return
    const bare = at - start === 1
    if (/(?:ed|wn|ing)$/.test(text) && isNominal(words, result, at + 1)) {
      if (bare || result[at - 1] === 'ADV' || hasVerbAfter(result, at + 1)) result[at] = 'ADJ'
    } else if (bare || isOwed(words, result, at, start)) result[at] = 'NOUN'
    if (result[at] !== 'VERB' && (isSide.test(words[at - 1]?.text ?? '') || isPlaced(words, result, at - 1)))
      result[at - 1] = 'ADJ'
  })
  return result
}

/** “a shed, usually dry, that stores nets”: no plural stands behind “that”. */
function isBehindThat(words: readonly Word[], tags: readonly string[], at: number): boolean {
  if (words[at - 1]?.text !== 'that') return false
  const word = words[at]?.text ?? ''
  return (
    /^\p{Ll}+[^su]s$/u.test(word) && verbShare(word) > 0 && /^(?:NOUN|PROPN|DET|ADJ|PRON)$/.test(tags[at + 1] ?? '')
  )
}

/** “The spare key goes to the mate”, “the hull remains dry.”: what is hardly ever a plural, behind what can be its subject. */
function isNoPlural(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const word = words[at]?.text ?? ''
  if (!/^(?:goes|keeps|gives|gets|makes|sits|remains)$/.test(word)) return false
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tags[at - 1] ?? '') || words[at + 1]?.text === 'of') return false
  return word !== 'remains' || !hasVerbAfter(tags, at + 1)
}

/** “The Otter 2 picks up everything”: no plural stands behind a name, with a particle and an object behind it. */
function isParticled(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const word = words[at]?.text ?? ''
  if (!/^\p{Ll}{2,}[^su]s$/u.test(word) || !/^(?:up|off|out|down|away|back)$/.test(words[at + 1]?.text ?? ''))
    return false
  const name = tags[at - 1] === 'PROPN' || (tags[at - 1] === 'NUM' && tags[at - 2] === 'PROPN')
  return name && /^(?:PRON|DET)$/.test(tags[at + 2] ?? '') && verbShare(word) > 0
}

/** “Bolted on the back,”: what “the” opens and nothing follows is a noun. */
function isSideOf(words: readonly Word[], tags: readonly string[], at: number): boolean {
  if (tags[at] !== 'ADV' || !/^(?:back|front|outside|inside)$/.test(words[at]?.text ?? '')) return false
  return /^(?:the|its|their)$/.test(words[at - 1]?.text ?? '') && /^(?:PUNCT|ADP|CCONJ)$/.test(tags[at + 1] ?? 'PUNCT')
}

/** “In a price cut,”, “during a power cut unless”: behind a preposition, “a” and a noun stands no verb that nothing follows. */
function isCompound(words: readonly Word[], tags: readonly string[], at: number): boolean {
  if (tags[at] !== 'VERB' || tags[at - 1] !== 'NOUN' || tags[at - 3] !== 'ADP') return false
  if (!likePlain.test(words[at]?.text ?? '') || !/^an?$/.test(words[at - 2]?.text ?? '')) return false
  return (
    /^(?:PUNCT|AUX|CCONJ|SCONJ)$/.test(tags[at + 1] ?? 'PUNCT') ||
    /^(?:unless|if|when|because|while|until)$/.test(words[at + 1]?.text ?? '')
  )
}

/** “A figure-eight knot”: a number behind the hyphen tells a shape; “twenty-five knots” are counted. */
function isShape(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const [first = '', second] = (words[at]?.text ?? '').toLowerCase().split('-')
  return (
    second !== undefined &&
    /^\p{L}{3,}$/u.test(first) &&
    numberWord(first) === undefined &&
    isNominal(words, tags, at + 1)
  )
}

function isAfterModal(words: readonly Word[], tags: readonly string[], at: number): boolean {
  if (tags[at] !== 'ADJ' && tags[at] !== 'NOUN') return false
  const before = /^(?:not|n['’]t|never|always|also|only)$/i.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1
  const modal = /^(?:must|can|cannot|could|will|would|may|might|shall|should)$/i.test(words[before]?.text ?? '')
  const denied =
    /^(?:not|n['’]t)$/i.test(words[at - 1]?.text ?? '') && /^(?:do|does|did)$/i.test(words[before]?.text ?? '')
  return (modal || (denied && tags[at + 1] === 'DET')) && verbShare(words[at]?.text ?? '') > 0
}

/** Of a word that is a noun as well; what ends as participles do may tell which: “the stone used is granite”. */
function isBeforeCopula(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const word = words[at]?.text ?? ''
  return (
    tags[at] === 'VERB' &&
    /^(?:ADJ|NOUN|PROPN)$/.test(tags[at - 1] ?? '') &&
    /^(?:is|are|was|were|has|can|will|may|must)$/.test(words[at + 1]?.text ?? '') &&
    !/(?:ed|en|ing|wn)$/.test(word) &&
    verbShare(word) > 0
  )
}

/**
 * “The round turn takes the load”, “Round turn: two passes”: after a singular with its article, or in a label, stands no plain form of a verb,
 * least of all before another verb.
 */
function isPlainBeforeVerb(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const [before = '', word = '', next = ''] = [words[at - 1]?.text, words[at]?.text, words[at + 1]?.text]
  if (tags[at] !== 'VERB' || !/^\p{Ll}+(?<!s|ed|ing|en)$/u.test(word) || /s$/.test(before)) return false
  if (verbShare(word) === 0) return false
  if (next === ':') return at < 3 && at > 0 && tags.slice(0, at).every(tag => /^(?:ADJ|NOUN|PROPN)$/.test(tag))
  const article = tags[at - 1] === 'NOUN' && /^(?:an?|the)$/i.test(words[at - 2]?.text ?? '')
  return article && tags[at + 1] === 'VERB' && /[^su]s$/.test(next)
}

/** “They are kitchen scales”, “it is partly rotted leaves,”: after a form of “be” stands no plain form of a verb, and after its participle none in -s. */
function isAfterCopula(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const word = words[at]?.text ?? ''
  if (tags[at] !== 'VERB' || !/^\p{Ll}{3,}$/u.test(word)) return false
  const participle = tags[at - 1] === 'VERB' && /ed$/.test(words[at - 1]?.text ?? '')
  let be = participle ? at - 2 : at - 1
  while (tags[be] === 'ADV') be--
  if (!/^(?:is|are|was|were)$/.test(words[be]?.text ?? '')) return false
  if (!participle && /[^su]s$/.test(word)) return true
  if (participle) return /[^s]s$/.test(word) && !/^(?:NOUN|DET|PRON|ADJ)$/.test(tags[at + 1] ?? 'NOUN')
  return tags[at + 1] === 'NOUN' && !/(?:ed|en|ing|wn|nt|lt)$/.test(word) && !likePlain.test(word)
}

/** Participles that are like the plain form. */
const likePlain =
  /^(?:beat|bet|bid|burst|cast|come|cost|cut|hit|hurt|let|put|quit|read|rid|run|set|shed|shut|spit|split|spread|sped|thrust|upset|wet)$/

/** “the liquid that”, “the harbour standard on which”: after “the”, what a clause tells apart is a noun, whatever it is elsewhere. */
function isNounOfGenus(words: readonly Word[], tags: readonly string[], at: number): boolean {
  if (tags[at] !== 'ADJ') return false
  const word = words[at]?.text ?? ''
  if (nouns.test(word) && (isHead(words, tags, at) || tags[at + 1] === 'PROPN')) return true
  const next = words[at + 1]?.text
  const whose = tags[at + 1] === 'ADP' && words[at + 2]?.text === 'which'
  if (next !== 'that' && next !== 'which' && !whose) return false
  if (
    !/^\p{Ll}{4,}$/u.test(word) ||
    /(?:less|ful|ous|able|ible|ed|est|er)$/.test(word) ||
    (!whose && /ing$/.test(word))
  )
    return false
  let start = at - 1
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tags[start] ?? '')) start--
  const article = words[start]?.text ?? ''
  return (article === 'the' || (whose && /^an?$/.test(article))) && !isSide.test(word) && !ranks.test(word)
}

/** Behind a noun, or behind an article and adjectives, and before no noun: “the spare key stays”. */
function isHead(words: readonly Word[], tags: readonly string[], at: number): boolean {
  if (isNominal(words, tags, at + 1) && !isNoPlural(words, tags, at + 1)) return false
  if (/^(?:NOUN|PROPN)$/.test(tags[at - 1] ?? '')) return true
  const described = tags[at - 1] === 'ADJ' || (tags[at - 1] === 'ADV' && !degrees.test(words[at - 1]?.text ?? ''))
  return described && articleBefore(words, tags, at) !== undefined
}

const degrees = /^(?:most|more|less|least|very|so|too|quite|rather|as|not|still|almost)$|ly$/i

/** “an inshore wind”, “the overhead crane”: what tells a place stands between an article and its noun as an adjective does. */
function isPlaced(words: readonly Word[], tags: readonly string[], at: number): boolean {
  if (tags[at] !== 'ADV' || tags[at + 1] !== 'NOUN') return false
  return places.test(words[at]?.text ?? '') && isArticle.test(words[at - 1]?.text ?? '')
}

const places = /^(?:off|on|in|out|up|down|over|under|back|fore)\p{Ll}{3,}$/u

/** “a spout, which is a …”, “on a ride-along you …”: what owes “a” its noun, with no other to come. */
function isTold(words: readonly Word[], tags: readonly string[], at: number): boolean {
  if (tags[at] !== 'ADJ' && tags[at] !== 'VERB') return false
  const next = words[at + 1]?.text
  const told = next === ',' && words[at + 2]?.text === 'which' && /^(?:is|are)$/.test(words[at + 3]?.text ?? '')
  if (!told && !(tags[at] === 'ADJ' && subjects.has(next ?? ''))) return isPlainForm(words, tags, at)
  let start = at - 1
  while (/^(?:ADJ|NOUN)$/.test(tags[start] ?? '')) start--
  return /^an?$/i.test(words[start]?.text ?? '')
}

/** The next clause, or the verb of this one: “a variable is”. */
const subjects: ReadonlySet<string> = new Set('I you we they he she is has can will may must'.split(' '))

/** “in a bow turn your crew waits”: what agrees with no “a” before it is no verb. */
function isPlainForm(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const word = words[at]?.text ?? ''
  if (tags[at] !== 'VERB' || tags[at - 1] !== 'NOUN' || tags[at + 1] !== 'PRON' || tags[at - 3] !== 'ADP') return false
  const plain = /^\p{Ll}{3,}$/u.test(word) && !/(?:s|ed|en|ing|wn)$/.test(word) && !likePlain.test(word)
  return plain && /^an?$/.test(words[at - 2]?.text ?? '') && verbShare(word) > 0
}

/** As often nouns as adjectives: “a harbour standard of the county”. */
const nouns =
  /^(?:standard|liquid|solid|chemical|material|manual|original|professional|alternative|equivalent|substitute|key|hybrid|metal|plastic|additive|adhesive|abrasive|preservative|explosive|variable|constant)$/

/** What points at one of several: “the same that”, “the latter that”. */
const ranks = /^(?:same|latter|former|other|whole|many|few|more|less|most|best|worst|second|third)$/

const isArticle = /^(?:an?|the|its|their|our|your|my|his|every|each|another)$/i
/** What takes a noun, though the tagger may call it an adverb. */
const isSide =
  /^(?:north|south|east|west|high|low|last|next|first|upper|lower|inner|outer|only|very|same|main|whole|own)$/i

/** Past adjectives and adverbs. */
function articleBefore(words: readonly Word[], tags: readonly string[], at: number): number | undefined {
  let start = at - 1
  while (start > 0 && at - start < 5 && /^(?:ADJ|ADV)$/.test(tags[start] ?? '')) start--
  return isArticle.test(words[start]?.text ?? '') ? start : undefined
}

function isNominal(words: readonly Word[], tags: readonly string[], at: number): boolean {
  if (/^(?:ADJ|NOUN|PROPN)$/.test(tags[at] ?? '')) return true
  // “a fully managed switch”: what the participle owes its noun to may be read as a verb itself
  return tags[at] === 'VERB' && !/(?:ed|wn|ing|s)$/.test(words[at]?.text ?? '')
}

function hasVerbAfter(tags: readonly string[], from: number): boolean {
  return tags.slice(from).some(tag => tag === 'VERB' || tag === 'AUX')
}

/** Adjectives that stand for people take a verb: “the poor suffer”, “the young learn the trade”. */
function isOwed(words: readonly Word[], tags: readonly string[], at: number, start: number): boolean {
  const before = words[at - 1]?.text ?? ''
  const next = tags[at + 1] ?? 'PUNCT'
  if (/(?:ed|wn|ing)$/.test(words[at]?.text ?? '')) return false
  if (next === 'AUX' || (next === 'VERB' && !/ing$/.test(words[at + 1]?.text ?? ''))) return true
  const single = !/s$/.test(words[at]?.text ?? '') && /^(?:an?|its|every|each|another)$/i.test(words[start]?.text ?? '')
  return (isSide.test(before) || single) && /^(?:ADP|PUNCT|PRON|CCONJ|SCONJ|NOUN)$/.test(next)
}
