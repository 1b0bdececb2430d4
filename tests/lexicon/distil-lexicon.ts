/** Distils WordNet into the tables of synonyms, opposites, abbreviations and verbs that `pipeline/language/lexicon` holds. */
import {stemOf} from '../../pipeline/language/tag-sentence.ts'
import {wordCount} from '../../pipeline/language/word-count.ts'

export interface Lexicon {
  /** Each a set of stems, sorted and joined by blanks. */
  readonly synonyms: readonly string[]
  /** Each a pair of stems. */
  readonly antonyms: readonly string[]
  /** Each an abbreviation, a blank, and a long form whose words it takes the first letters of. */
  readonly abbreviations: readonly string[]
  /** Each a word that is both a verb and a noun or adjective, and in how many of ten places it is a verb. */
  readonly verbs: readonly string[]
}

/**
 * `read` gives a file of the database by its name, such as `data.noun` or `index.verb`
 * (https://wordnet.princeton.edu/documentation/wndb5wn).
 *
 * Synonyms are the words of a synset that have it among their first senses: beyond those, words of one synset rarely stand for
 * one another. Opposites are antonym pointers of all senses. Only words that general English has often enough are taken.
 */
export function distilLexicon(read: (file: string) => string): Lexicon {
  const synsets = partsOfSpeech.flatMap(part => synsetsOf(part, read(`data.${part}`)))
  const byPlace = new Map(synsets.map(synset => [synset.place, synset]))
  const ranks = new Map(partsOfSpeech.flatMap(part => ranksOf(part, read(`index.${part}`))))
  return {
    synonyms: sortedGroups(
      synsets.map(({part, place, words}) => words.filter(word => isEarly(word, part, place, ranks)))
    ),
    antonyms: sortedGroups(synsets.flatMap(synset => opposites(synset, byPlace, ranks))).filter(isPair),
    abbreviations: [...new Set(synsets.flatMap(abbreviationsIn))].sort(),
    verbs: verbsIn(read('index.sense'))
  }
}

const partsOfSpeech = ['noun', 'verb', 'adj', 'adv'] as const

type PartOfSpeech = (typeof partsOfSpeech)[number]

/** Verbs have more senses in daily use. */
const earlySenses: Readonly<Record<PartOfSpeech, number>> = {noun: 2, verb: 3, adj: 2, adv: 2}

/** Occurrences in the 51 million words of general English. */
const leastCount = 25

const letters: Readonly<Record<string, PartOfSpeech>> = {n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv'}

interface Synset {
  readonly part: PartOfSpeech
  /** Part of speech and offset: `noun 00001740`. */
  readonly place: string
  readonly words: readonly string[]
  readonly antonyms: readonly {readonly from: number; readonly place: string; readonly to: number}[]
}

/** `offset file type count (word id)… pointers (symbol offset type source/target)… | gloss`; counts and places in hexadecimal. */
function synsetsOf(part: PartOfSpeech, text: string): Synset[] {
  return recordsOf(text).map(line => {
    const fields = (line.split(' | ')[0] ?? '').split(' ')
    const count = Number.parseInt(fields[3] ?? '', 16)
    const words = Array.from({length: count}, (_, index) =>
      (fields[4 + 2 * index] ?? '').replace(/\((?:a|p|ip)\)$/, '')
    )
    const first = 5 + 2 * count
    const pointers = Array.from({length: Number(fields[first - 1])}, (_, index) =>
      fields.slice(first + 4 * index, first + 4 * index + 4)
    )
    const antonyms = pointers
      .filter(([symbol]) => symbol === '!')
      .map(([, offset, type = '', ends = '']) => ({
        place: `${letters[type]} ${offset}`,
        from: Number.parseInt(ends.slice(0, 2), 16) - 1,
        to: Number.parseInt(ends.slice(2), 16) - 1
      }))
    return {part, place: `${part} ${fields[0]}`, words, antonyms}
  })
}

/** From a word and a synset to the number of the sense: `lemma pos … offset…`, the most used sense first. */
function ranksOf(part: PartOfSpeech, text: string): [string, number][] {
  return recordsOf(text).flatMap(line => {
    const fields = line.trim().split(/\s+/)
    const senses = fields.slice(-Number(fields[2]))
    return senses.map((offset, index): [string, number] => [`${fields[0]} ${part} ${offset}`, index + 1])
  })
}

/** The licence at the top of each file is indented. */
function recordsOf(text: string): string[] {
  return text.split('\n').filter(line => line !== '' && !line.startsWith(' '))
}

function isEarly(word: string, part: PartOfSpeech, place: string, ranks: ReadonlyMap<string, number>): boolean {
  return (ranks.get(`${word.toLowerCase()} ${place}`) ?? Number.POSITIVE_INFINITY) <= earlySenses[part]
}

/** “Free” is the opposite of “bound” in a sense that neither word has in daily use. */
function opposites(
  {part, place: own, words, antonyms}: Synset,
  byPlace: ReadonlyMap<string, Synset>,
  ranks: ReadonlyMap<string, number>
): string[][] {
  return antonyms.flatMap(({from, place, to}) => {
    const [word = '', other = ''] = [words[from], byPlace.get(place)?.words[to]]
    const early = isEarly(word, part, own, ranks) || isEarly(other, part, place, ranks)
    return early && !converses.has([word, other].sort().join(' ')) ? [[word, other]] : []
  })
}

/** What one does, another does from the other side: both are true at once. */
const converses: ReadonlySet<string> = new Set([
  'buy sell',
  'borrow lend',
  'learn teach',
  'give take',
  'export import',
  'ancestor descendant',
  'child parent',
  'employee employer',
  'husband wife',
  'brother sister',
  'answer question'
])

/** “AI” and “artificial intelligence” are words of one synset. */
function abbreviationsIn({words}: Synset): string[] {
  const long = words.filter(word => word.includes('_')).map(word => word.replaceAll('_', ' '))
  return words
    .filter(word => /^[A-Z][A-Z0-9]{1,5}$/.test(word))
    .flatMap(short => long.filter(form => initials(form) === short).map(form => `${short} ${form}`))
}

function initials(form: string): string {
  const words = form.split(/[ -]/).filter(word => !/^(?:of|the|and|for|in)$/.test(word))
  return words.map(word => word.charAt(0).toUpperCase()).join('')
}

/** `lemma%type:… offset sense count`, counted in texts whose senses were tagged by hand; type 2 is a verb, 4 an adverb. */
function verbsIn(text: string): string[] {
  const counts = new Map<string, {verb: number; other: number}>()
  for (const [, lemma = '', type, count] of text.matchAll(/^([a-z]+)%([1235]):\S* \d+ \d+ (\d+)$/gm)) {
    const known = counts.get(lemma) ?? {verb: 0, other: 0}
    counts.set(lemma, known)
    known[type === '2' ? 'verb' : 'other'] += Number(count) + 0.5
  }
  return [...counts]
    .filter(([lemma, {verb, other}]) => isCommon(lemma) && verb > 0 && other > 0)
    .map(([lemma, {verb, other}]) => `${lemma} ${Math.min(9, Math.floor((10 * verb) / (verb + other)))}`)
    .filter(entry => !entry.endsWith(' 0'))
    .sort()
}

function sortedGroups(groups: readonly (readonly string[])[]): string[] {
  const stems = groups.map(words => [...new Set(words.filter(isCommon).map(stemOf))].sort())
  return [...new Set(stems.filter(({length}) => length > 1).map(group => group.join(' ')))].sort()
}

function isCommon(word: string): boolean {
  return /^[a-z]{2,}$/i.test(word) && wordCount(word.toLowerCase()) >= leastCount
}

function isPair(group: string): boolean {
  return group.split(' ').length === 2
}
