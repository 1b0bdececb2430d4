/** How much a concept deserves an entry: statistics of the corpus, and what the sources do with the name. */
import {isShellNoun} from '../../language/is-shell-noun.ts'
import {generalCorpusSize, wordCount} from '../../language/word-count.ts'
import type {DefinitionCandidate} from '../../model/extraction.ts'
import type {Origin} from './collect-names.ts'
import type {Concept} from './join-names.ts'

export interface Termhood {
  readonly score: number
  readonly reasons: readonly string[]
}

export interface CorpusCounts {
  /** Mentions of a concept in kept text, how many of them set as code, and in how many sources. */
  readonly mentions: number
  readonly inCode: number
  /** Inside what somebody says or asks, in quotation marks. */
  readonly inSpeech: number
  /** Some sentence tells what kind of thing bears the name. */
  readonly introduced: boolean
  /** It is the subject of some sentence. */
  readonly spoken: boolean
  readonly sources: number
  /** Sources that set a link on its name. */
  readonly linking: number
  /** Mentions inside longer names, and how many different ones: the nested part of C-value. */
  readonly nested: number
  readonly containers: number
  /** Words of the corpus. */
  readonly size: number
}

/**
 * A definition, a stated abbreviation or a place of honour counts most; then C-value (Frantzi, Ananiadou and Mima 2000)
 * and the contrast of its frequency here with that in general English (Ahmad et al. 1999, “weirdness”); where sources
 * link, how many set a link on the name (Mihalcea and Csomai 2007, “keyphraseness”).
 */
export function termhood(
  concept: Concept,
  definitions: readonly DefinitionCandidate[],
  counts: CorpusCounts
): Termhood {
  const own = specificity(concept)
  const parts: [string, number][] = [
    // a thing named once is at the edge of what the sources are about
    ['defined', (counts.mentions > 1 ? 1 : 0.7) * definitionWorth(definitions)],
    ['stated with another name', hasOrigin(concept, 'pair') ? 0.9 : 0],
    ['title of a source', hasOrigin(concept, 'title') ? 1.2 : 0],
    [
      'asked about or a heading of its own',
      Math.min(1, 0.8 * origins(concept, 'question') + 0.45 * origins(concept, 'heading'))
    ],
    ['label of a list item', Math.min(0.5, 0.35 * origins(concept, 'list-lead'))],
    ['label in a table', Math.min(0.6, 0.3 * origins(concept, 'table'))],
    ['set apart by the source', Math.min(0.6, 0.4 * origins(concept, 'mark'))],
    ['listed in brackets', Math.min(0.4, 0.3 * origins(concept, 'bracket'))],
    ['linked by several sources', 0.6 * Math.log2(Math.max(1, counts.linking))],
    ['a name', properWorth(concept, counts)],
    ['repeated', own * 0.28 * Math.log2(1 + cValue(concept, counts))],
    ['in several sources', own * 0.4 * Math.log2(Math.max(1, counts.sources))],
    ['rare elsewhere', contrast(concept, definitions, counts)],
    ['a word that points at others', pointsOnly(concept, definitions) ? -1 : 0],
    ['said in quotations only', isMostlySaid(counts) ? -1.2 : 0],
    ['an identifier of code', isIdentifier(concept) ? -1.2 : isMostlyCode(counts) ? -2 : 0]
  ]
  const score = parts.reduce((sum, [, worth]) => sum + worth, 0)
  return {
    score: Math.round(score * 1000) / 1000,
    reasons: parts.filter(([, worth]) => Math.abs(worth) >= 0.01).map(([name, worth]) => `${name}: ${worth.toFixed(2)}`)
  }
}

/** `coldStart`, `cold_start`, `cold.start`: names in programs, however often they stand there. */
function isIdentifier(concept: Concept): boolean {
  const forms = concept.records.flatMap(record => [...record.forms.keys()])
  return forms.length > 0 && forms.every(form => /^\p{Ll}{2,}\p{Lu}|[_/=\\]|\p{Ll}\.\p{Ll}/u.test(form))
}

/** A field or value that the sources explain: two of five mentions or more are set as code. */
function isMostlyCode({mentions, inCode}: CorpusCounts): boolean {
  return inCode > 0 && inCode >= 0.4 * mentions
}

/** “Overview”, “example”: one such word that no source defines. */
function pointsOnly({records, scoped}: Concept, definitions: readonly DefinitionCandidate[]): boolean {
  const defined = definitions.some(each => each.role === 'definition' && each.score >= 0.55)
  return (
    !defined && scoped.length === 0 && records.every(({words}) => words.length === 1 && isShellNoun(words[0] ?? ''))
  )
}

/** What the examples of a text happen to speak of. */
function isMostlySaid({mentions, nested, inSpeech}: CorpusCounts): boolean {
  return inSpeech > 0 && inSpeech >= mentions - nested
}

function definitionWorth(definitions: readonly DefinitionCandidate[]): number {
  const worth = definitions.map(each => {
    const base = each.role === 'definition' ? 1.6 * each.score : each.role === 'partial' ? 0.5 * each.score : 0
    return each.figurative ? 0.3 * base : each.trust === 'low' ? 0.6 * base : base
  })
  return Math.min(2.4, Math.max(0, ...worth))
}

function hasOrigin(concept: Concept, origin: Origin): boolean {
  return concept.records.some(record => record.origins.has(origin))
}

function origins(concept: Concept, origin: Origin): number {
  return concept.records.reduce((sum, record) => sum + (record.origins.get(origin) ?? 0), 0)
}

/** A capital now and then, where the text writes the word small as a rule, proves no name. */
function properWorth(concept: Concept, {mentions, nested}: CorpusCounts): number {
  const proper = concept.records.reduce((sum, record) => sum + record.proper, 0)
  return proper === 0 || proper < 0.2 * (mentions - nested) ? 0 : 0.75 + 0.15 * Math.min(3, proper - 1)
}

/** With the length of single words counted as 1, so that they do not vanish. */
function cValue(concept: Concept, counts: CorpusCounts): number {
  const length = Math.max(...concept.records.map(record => record.words.length))
  const own = counts.mentions - (counts.containers > 0 ? counts.nested / counts.containers : 0)
  return Math.max(0, Math.log2(1 + length) * own)
}

/** How much repetition proves: an everyday word comes again in any text, so less the commoner it is, from 1 down. */
function specificity(concept: Concept): number {
  if (concept.records.some(({proper, occurrences}) => proper > 0 && proper >= 0.4 * occurrences)) return 1
  const general = Math.min(...concept.records.map(record => generalCount(record.words)))
  return Math.max(0.4, Math.min(1, 1 - 0.1 * Math.log2((general + 1) / 100)))
}

/** Positive for words that everyday English lacks, negative for its common words; a capital inside a sentence takes the negative away. */
function contrast(concept: Concept, definitions: readonly DefinitionCandidate[], counts: CorpusCounts): number {
  const defined = definitions.some(each => each.role === 'definition' && !each.figurative && each.score >= plain)
  const proper = properWorth(concept, counts) > 0
  const best = Math.max(
    ...concept.records.map(record => {
      const here = Math.max(1, counts.mentions)
      const ratio = here / Math.max(1, counts.size) / ((generalCount(record.words) + 1) / generalCorpusSize)
      const least = record.words.length > 1 ? -0.3 : defined ? -0.6 : -1.2
      return Math.max(least, Math.min(0.8, 0.16 * Math.log2(ratio) - (record.words.length === 1 ? 0.9 : 0.55)))
    })
  )
  return proper ? Math.max(0, best) : best
}

/** Score of a sentence that says plainly what a thing is. */
const plain = 0.85

/** The rarest word decides; each further word of a phrase makes it rarer. */
function generalCount(words: readonly string[]): number {
  return Math.min(...words.map(wordCount)) * 0.1 ** (words.length - 1)
}
