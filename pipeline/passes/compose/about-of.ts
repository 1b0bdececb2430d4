/** What a question with a bare pronoun asks about: “When does it sail?” under “The Marigold” asks about the Marigold. */
import type {NameAt} from '../../language/question.ts'
import type {EditionQuestion} from '../../model/edition.ts'
import type {Asking} from '../../model/matching.ts'
import {meet} from '../../model/meet.ts'
import type {PlainText} from '../../model/passage.ts'
import {proseSpan} from '../../model/prose.ts'
import {compareSpans, type Span} from '../../model/span.ts'
import type {Resolution} from '../../model/term.ts'
import type {AnswerUnit} from './answer-units.ts'
import type {ReadSources} from './source-answers.ts'

interface Corpus extends ReadSources {
  readonly resolution: Resolution
  readonly nameAt: NameAt
  readonly plain: PlainText
}

/** The term that its own answer opens with, else the heading above it; undefined where it says itself what it asks about. */
export function aboutOf(asking: Asking, answer: AnswerUnit | undefined, corpus: Corpus): EditionQuestion['about'] {
  if (!bare.test(asking.question)) return undefined
  const span =
    (answer?.source === asking.source ? openingTerm(answer, corpus) : undefined) ?? headingOver(asking, corpus)
  return span && {text: corpus.plain(span).replace(/\s+/g, ' ').trim(), evidence: [span]}
}

/** A pronoun and at most two words after it: “Is it safe to sail in fog?” says all that it asks about. */
const bare =
  /\b(?:do|does|did|is|are|was|were|can|could|should|would|will|has|have|may|must) (?:it|they|this|these|those)(?: (?!to\b|that\b)[\p{L}’'-]+){0,3}\?$/iu

function openingTerm(unit: AnswerUnit, {resolution, nameAt}: Corpus): Span | undefined {
  const name = nameAt(unit.own, 0) ?? nameAt(unit.own, 1)
  const term = name && resolution.terms.find(({id}) => name.id === `term:${id}`)
  const mentions = term?.mentions.map(({span}) => span).filter(span => meet(span, unit.cut[0])) ?? []
  return [...mentions].sort(compareSpans)[0]
}

function headingOver({source, block}: Asking, {read}: Corpus): Span | undefined {
  const blocks = read.get(source)?.article.blocks
  const heading = blocks?.[blocks[block]?.heading ?? -1]
  return heading && proseSpan(heading.prose)
}
