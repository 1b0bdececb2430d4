/** Definition candidates of an article: what each pattern finds, with what the place and wording of a sentence add or take. */
import {nameKey} from '../../language/name-key.ts'
import type {Article} from '../../model/block.ts'
import type {DefinitionCandidate} from '../../model/extraction.ts'
import {placeOf} from '../../model/span.ts'
import type {Token} from '../../model/statement.ts'
import {analogyDefinitions} from './definitions/analogy.ts'
import {besideDefinitions} from './definitions/bracket.ts'
import {calledDefinitions} from './definitions/called.ts'
import {cellDefinitions} from './definitions/cells.ts'
import {copulaDefinitions} from './definitions/copula.ts'
import {genericDefinitions} from './definitions/generic.ts'
import {glossDefinitions} from './definitions/gloss.ts'
import {answerDefinitions} from './definitions/question.ts'
import {type SentenceView, sentenceViews} from './sentence-view.ts'

/** A pattern finds all that one sentence says in its form; scores of different patterns compare. */
const patterns: readonly ((view: SentenceView) => readonly DefinitionCandidate[])[] = [
  cellDefinitions,
  copulaDefinitions,
  answerDefinitions,
  glossDefinitions,
  calledDefinitions,
  besideDefinitions,
  analogyDefinitions,
  genericDefinitions
]

/** In source order, then best first; one for each term and sentence, the best of what the patterns find. */
export function findDefinitions(
  article: Article,
  tokens: readonly (readonly Token[])[]
): readonly DefinitionCandidate[] {
  return sentenceViews(article, tokens).flatMap(view => {
    if (!mayDefine(view)) return []
    const found = patterns.flatMap(pattern => pattern(view)).map(candidate => weighed(candidate, view))
    return bestOfEach(found)
  })
}

/** Teasers of other articles may define, at low trust; other dropped blocks say nothing of the topic. */
function mayDefine(view: SentenceView): boolean {
  if (view.dropped) return view.block.kind === 'related'
  return view.block.kind !== 'heading' && view.block.kind !== 'question' && !/\?["”’)]*$/.test(view.sentence.text)
}

function weighed(candidate: DefinitionCandidate, view: SentenceView): DefinitionCandidate {
  const heading = view.block.heading === undefined ? '' : (view.article.blocks[view.block.heading]?.prose.text ?? '')
  const key = nameKey(candidate.term)
  const titled = key !== '' && nameKey(heading.replace(/^what (?:is|are) (?:an? |the )?|\?$|\s*\(.*?\)/gi, '')) === key
  const opens = view.sentence.start === 0
  const adjustment =
    (titled ? (opens ? 0.25 : 0.1) : 0) +
    (candidate.trust === 'low' ? -0.3 : 0) +
    (dangling.test(view.sentence.text) ? -0.08 : 0) +
    (firstPerson.test(view.sentence.text) ? -0.12 : 0)
  return {...candidate, score: round(candidate.score + adjustment)}
}

/** Opens with a word that leans on the sentence before. */
const dangling =
  /^(?:but|and|so|however|yet|this|these|that|those|such|also|instead|then|another|still|it['’]s|it|they)\b/i
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
    if (!known || candidate.score > known.score) best.set(key, candidate)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (placeOf(a.termSpan) < placeOf(b.termSpan) ? -1 : 1))
}
