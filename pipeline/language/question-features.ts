/** What two questions have in common and what sets them apart, as named numbers for the scorer. */
import {dice} from './dice.ts'
import type {ContentWord, Question} from './question.ts'
import {whatDiffers} from './question-guards.ts'
import {readQuestion} from './read-question.ts'
import {remembered} from './remembered.ts'
import {sharedOrder} from './shared-order.ts'
import {stemRarity} from './stem-rarity.ts'
import {tagSentence} from './tag-sentence.ts'
import {wordRelation} from './word-relations.ts'

/**
 * Each is the same whichever question comes first; shares are 0 to 1, counts are of words. Of the questions as their sources word
 * them: names of terms are not looked up, so that a pair has one
 * score in every corpus.
 */
export function questionFeatures(a: Question, b: Question) {
  const left = readingOf(a)
  const right = readingOf(b)
  const one = coverage(left.content, right.content)
  const other = coverage(right.content, left.content)
  const asked = coverage(left.asked.words, right.asked.words)
  const askedBack = coverage(right.asked.words, left.asked.words)
  const least = (key: keyof Coverage): number => Math.min(one[key], other[key])
  const most = (key: keyof Coverage): number => Math.max(one[key], other[key])
  const covered = (one.covered + other.covered) / 2
  const stray = one.total - one.covered + other.total - other.covered
  return {
    /** Weight of the words that both hold over the weight of all. */
    sharedWords: sharedWeight(left.content, right.content),
    /** The same with synonyms, families of words and misspellings counted in part. */
    alikeWords: covered + stray === 0 ? 0 : covered / (covered + stray),
    /** Share of a question's weight that the other covers: of the question that is covered less, and of the other. */
    lessCovered: least('share'),
    moreCovered: most('share'),
    /** Weight of the rarest word without a counterpart, of the question where that is less. */
    strayWord: least('rarest'),
    /** Words without a counterpart, of the question that has more of them or fewer. */
    strayWords: most('words'),
    fewerStrayNouns: least('nouns'),
    strayNouns: most('nouns'),
    strayVerbs: most('verbs'),
    strayNames: most('names'),
    /** Content words of the question that has fewer. */
    words: Math.min(left.content.length, right.content.length),
    /** Pairs of neighbouring words in common (Dice 1945), threes of letters, and the longest common subsequence of words. */
    phrases: dice(left.pairs, right.pairs),
    letters: dice(left.letters, right.letters),
    order: sharedOrder(left.stems, right.stems),
    sameOpening: Number(left.stems[0] === right.stems[0]),
    lastWord: likeness(left.content[left.content.length - 1], right.content[right.content.length - 1]),
    /** Of the sentences that ask, without what stands before them: shares covered by the other, whether of one kind. */
    askedLessCovered: Math.min(asked.share, askedBack.share),
    askedMoreCovered: Math.max(asked.share, askedBack.share),
    askedSameKind: Number(left.asked.kind === right.asked.kind),
    sameKind: Number(left.question.kind === right.question.kind),
    onlyOneOfMe: Number(left.ofMe !== right.ofMe),
    onlyOneDefines: Number((left.question.intent === 'definition') !== (right.question.intent === 'definition')),
    /** Natural logarithm of the words of the shorter one; its length over the longer one's. */
    length: Math.log(Math.max(1, Math.min(left.stems.length, right.stems.length))),
    evenness: Math.min(left.stems.length, right.stems.length) / Math.max(1, left.stems.length, right.stems.length),
    /** Whether a guard holds them apart. */
    guarded: Number(whatDiffers(left.question, right.question) !== undefined)
  }
}

interface Reading {
  readonly question: Question
  readonly content: readonly ContentWord[]
  /** Its last sentence with a question mark: people tell a story before they ask. */
  readonly asked: Question
  readonly stems: readonly string[]
  readonly pairs: ReadonlySet<string>
  readonly letters: ReadonlySet<string>
  readonly ofMe: boolean
}

/** Words beyond these are left out: a question is short, and what is compared word by word must be. */
const mostWords = 120

const readingOf = remembered(({text}: Question): Reading => {
  const question = readQuestion(text)
  const tokens = tagSentence(text)
    .filter(token => /[\p{L}\p{N}]/u.test(token.text))
    .slice(0, mostWords)
  const asked = readQuestion(askedSentence(text))
  const stems = tokens.map(token => token.stem)
  return {
    question,
    content: distinct(question.words),
    asked: {...asked, words: distinct(asked.words)},
    stems,
    pairs: runsOf(stems, 2, ' '),
    letters: lettersOf(stems.join(' ')),
    ofMe: tokens.some(token => /^(?:i|my|me|we)$/i.test(token.text))
  }
})

function distinct(words: readonly ContentWord[]): readonly ContentWord[] {
  return [...new Map(words.slice(0, mostWords).map(word => [word.stem, word])).values()]
}

function askedSentence(text: string): string {
  const sentences = text.split(/(?<=[.?!])\s+/).filter(sentence => /\p{L}/u.test(sentence))
  const asking = sentences.filter(sentence => sentence.includes('?'))
  return asking[asking.length - 1] ?? sentences[sentences.length - 1] ?? text
}

/** All runs of `size` neighbours, each joined to one string. */
function runsOf(parts: readonly string[], size: number, joint: string): ReadonlySet<string> {
  const starts = Array.from({length: Math.max(0, parts.length - size + 1)}, (_, start) => start)
  return new Set(starts.map(start => parts.slice(start, start + size).join(joint)))
}

function lettersOf(text: string): ReadonlySet<string> {
  return runsOf([...` ${text} `], 3, '')
}

interface Coverage {
  readonly total: number
  readonly covered: number
  readonly share: number
  readonly rarest: number
  readonly words: number
  readonly nouns: number
  readonly verbs: number
  readonly names: number
}

/** How much of one question's content words has a counterpart in the other. */
function coverage(words: readonly ContentWord[], others: readonly ContentWord[]): Coverage {
  const rated = words.map(word => {
    const stray = 1 - Math.max(0, ...others.map(other => likeness(word, other)))
    return {word, stray, weight: weightOf(word)}
  })
  const sum = (of: (each: (typeof rated)[number]) => number): number => rated.reduce((all, each) => all + of(each), 0)
  const strays = (matches: (word: ContentWord) => boolean): number =>
    sum(({word, stray}) => (matches(word) ? stray : 0))
  const total = sum(({weight}) => weight)
  const covered = sum(({weight, stray}) => weight * (1 - stray))
  return {
    total,
    covered,
    share: total === 0 ? 0 : covered / total,
    rarest: Math.max(0, ...rated.map(({weight, stray}) => weight * stray)),
    words: strays(() => true),
    nouns: strays(({tag}) => tag === 'NOUN' || tag === 'PROPN'),
    verbs: strays(({tag}) => tag === 'VERB'),
    names: strays(({tag, text}) => tag === 'PROPN' || /\p{N}/u.test(text))
  }
}

function weightOf({stem}: ContentWord): number {
  return (0.25 + 0.75 * stemRarity(stem)) ** 2
}

function sharedWeight(words: readonly ContentWord[], others: readonly ContentWord[]): number {
  const all = new Map([...words, ...others].map(word => [word.stem, weightOf(word)]))
  const total = [...all.values()].reduce((sum, weight) => sum + weight, 0)
  const shared = words
    .filter(word => others.some(other => other.stem === word.stem))
    .reduce((sum, word) => sum + weightOf(word), 0)
  return total === 0 ? 0 : shared / total
}

/** Between 0 and 1; a misspelling shares most of its threes of letters with the word that is meant. */
function likeness(one: ContentWord | undefined, other: ContentWord | undefined): number {
  if (!one || !other) return 0
  const relation = wordRelation(one.stem, other.stem)
  if (relation !== undefined) return alike[relation]
  const long = one.stem.length > 4 && other.stem.length > 4
  return long && dice(wordLetters(one), wordLetters(other)) > 0.6 ? 0.6 : 0
}

const alike = {same: 1, synonym: 0.85, family: 0.8, opposite: 0} as const

const wordLetters = remembered(({stem}: ContentWord) => lettersOf(stem))
