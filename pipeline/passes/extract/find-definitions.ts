/** Definition candidates of an article: what each pattern finds, with what the place and wording of a sentence add or take. */
import {nameKey} from '../../language/name-key.ts'
import {rememberedText} from '../../language/remembered-text.ts'
import type {Article} from '../../model/block.ts'
import type {DefinitionCandidate} from '../../model/extraction.ts'
import {placeOf} from '../../model/span.ts'
import type {Token} from '../../model/statement.ts'
import {analogyDefinitions} from './definitions/analogy.ts'
import {besideDefinitions} from './definitions/bracket.ts'
import {calledDefinitions} from './definitions/called.ts'
import {cellDefinitions} from './definitions/cells.ts'
import {comesDefinitions} from './definitions/comes.ts'
import {copulaDefinitions} from './definitions/copula.ts'
import {definedDefinitions} from './definitions/defined.ts'
import {explainedDefinitions} from './definitions/explained.ts'
import {genericDefinitions} from './definitions/generic.ts'
import {glossDefinitions} from './definitions/gloss.ts'
import {leadSentenceDefinitions} from './definitions/lead-sentence.ts'
import {markedPairDefinitions} from './definitions/marked-pair.ts'
import {markedSubjectDefinitions} from './definitions/marked-subject.ts'
import {namedBesideDefinitions} from './definitions/named-beside.ts'
import {namedLastDefinitions} from './definitions/named-last.ts'
import {answerDefinitions} from './definitions/question.ts'
import {quotedNameDefinitions} from './definitions/quoted-name.ts'
import {taughtDefinitions} from './definitions/taught.ts'
import {type SentenceView, sentenceViews} from './sentence-view.ts'

/** A pattern finds all that one sentence says in its form; scores of different patterns compare. */
const patterns: readonly ((view: SentenceView) => readonly DefinitionCandidate[])[] = [
  cellDefinitions,
  markedPairDefinitions,
  copulaDefinitions,
  definedDefinitions,
  answerDefinitions,
  glossDefinitions,
  calledDefinitions,
  namedLastDefinitions,
  besideDefinitions,
  quotedNameDefinitions,
  analogyDefinitions,
  genericDefinitions,
  explainedDefinitions,
  taughtDefinitions,
  comesDefinitions,
  namedBesideDefinitions,
  markedSubjectDefinitions,
  leadSentenceDefinitions
]

/** Less tells no more of a term than any sentence that mentions it. */
const telling = 0.4

/** In source order, then best first; one for each term and sentence, the best of what the patterns find. */
export function findDefinitions(
  article: Article,
  tokens: readonly (readonly Token[])[]
): readonly DefinitionCandidate[] {
  return sentenceViews(article, tokens).flatMap(view => {
    if (!mayDefine(view)) return []
    const found: DefinitionCandidate[] = []
    for (const pattern of patterns) {
      for (const candidate of pattern(view)) {
        const weighted = weighed(candidate, view)
        if (weighted.score >= telling && !breaksOff(weighted, view)) found.push(weighted)
      }
    }
    return found.length === 0 ? found : bestOfEach(found)
  })
}

/** Teasers of other articles may define, at low trust; other dropped blocks say nothing of the topic. */
function mayDefine(view: SentenceView): boolean {
  if (view.dropped && view.block.kind !== 'related') return false
  return view.block.kind !== 'heading' && view.block.kind !== 'question' && !/\?["”’)]*$/.test(view.sentence.text)
}

/** “The pump cannot:”, “The crane does not.”: what it tells stands elsewhere. */
function breaksOff({cut}: DefinitionCandidate, {sentence, tokens}: SentenceView): boolean {
  const last = cut[cut.length - 1]
  if (last?.end.offset !== sentence.span.end.offset) return false
  if (/:\s*$/.test(sentence.text)) return true
  const words = tokens.filter(({text}) => /[\p{L}\p{N}]/u.test(text))
  const word = words[words.length - 1]
  if (!word) return false
  return /^(?:not|cannot|n['’]t)$/i.test(word.text) || (word.tag === 'AUX' && words.length < 6)
}

function weighed(candidate: DefinitionCandidate, view: SentenceView): DefinitionCandidate {
  const titled = isTitled(nameKey(candidate.term), titleOf(view))
  const opens = view.sentence.start === 0 || candidate.cut[0].start.offset <= view.block.start.offset
  const adjustment =
    (titled ? (opens ? 0.25 : 0.1) + (opens && isWhole(view) ? 0.2 : 0) : 0) +
    (candidate.trust === 'low' ? -0.2 : 0) +
    (dangling.test(view.sentence.text) ? -0.08 : 0) +
    (pointing.test(view.sentence.text) ? -0.5 : 0) +
    (firstPerson.test(view.sentence.text) ? -0.12 : 0)
  const score = round(candidate.score + adjustment)
  // what opens the text under the name of a thing is meant as its definition
  const meant = titled && opens && score >= 0.55 && view.tokens.filter(isWord).length >= leastWords
  const role = meant && candidate.role === 'partial' ? 'definition' : candidate.role
  return {...candidate, score, role}
}

/** “The tides changed everything.” opens a text and defines nothing. */
const leastWords = 6

function isWord({text}: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function isTitled(key: string, title: string): boolean {
  return key !== '' && titleKey(title) === key
}

/** Every sentence of a section is held against its heading. */
const titleKey = rememberedText((title: string): string => {
  const asked = /\bwhat (?:is|are) (?:an? |the )?([^?]*)/i.exec(title.replace(/(\p{Ll})(What (?:Is|Are) )/u, '$1 $2'))
  return nameKey((asked?.[1] ?? title).replace(/\s*\(.*?\)/g, ''))
}, 2000)

/** Under the title of the article: it is about this thing as a whole. */
function isWhole({article, block}: SentenceView): boolean {
  return block.heading !== undefined && article.blocks[block.heading]?.level === 1 && block.heading < 2
}

/** The heading above; of a teaser, the line above it. */
function titleOf({article, block}: SentenceView): string {
  const index = block.kind === 'related' ? block.index - 1 : block.heading
  return index === undefined ? '' : (article.blocks[index]?.prose.text ?? '')
}

/** Opens with a word that leans on the sentence before. */
const dangling =
  /^(?:but|and|so|however|yet|this|these|that|those|such|also|instead|then|another|still|it['’]s|it|they)\b/i
/** Leans on what was said before, in its middle: “a tool for this problem”, “which in this case is”, “the pump I described earlier”. */
const pointing =
  /[^\s“"(] (?:in this case|(?:described|mentioned|discussed|introduced|shown) (?:earlier|above|before)|(?<!\b(?:an?|the) )(?:address|solve|meet|handle|overcome|avoid)s? (?:this|these|that) \p{Ll}+)/u
const firstPerson = /\b(?:I|I['’]ve|my|mine|we|our|us)\b/

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}

function bestOfEach(found: readonly DefinitionCandidate[]): readonly DefinitionCandidate[] {
  const best = new Map<string, DefinitionCandidate>()
  for (const candidate of found) {
    const key = nameKey(candidate.term)
    if (key === '') continue
    const known = best.get(key)
    if (!known || worthOf(candidate) > worthOf(known)) best.set(key, candidate)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (placeOf(a.termSpan) < placeOf(b.termSpan) ? -1 : 1))
}

/** What a thing is counts for more than what it does, told in the same sentence. */
function worthOf({score, role}: DefinitionCandidate): number {
  return score + (role === 'definition' ? 0.1 : 0)
}
