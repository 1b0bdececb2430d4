/** The sentence that holds a span, as a piece of an answer. */
import {meet} from '../../model/meet.ts'
import type {Span} from '../../model/span.ts'
import {type AnswerUnit, deniedAbove, leaningChain, unitOf} from './answer-units.ts'
import {opensWithParticle} from './opens-with-particle.ts'
import type {ReadSources} from './source-answers.ts'

/**
 * With the sentences that it leans on. Of a bare reply (“Not always.”) the sentence that gives its reason;
 * undefined of what cannot stand in an answer.
 */
export function unitAt(span: Span, {read}: ReadSources): AnswerUnit | undefined {
  const found = read.get(span.source)
  const at = found?.article.sentences.findIndex(each => meet(each.span, span)) ?? -1
  const said = found?.article.sentences[at]
  const next = found?.article.sentences[at + 1]
  const sentence = said && next?.block === said.block && isReply(said.text) ? next : said
  const block = sentence && found?.article.blocks[sentence.block]
  if (!found || !sentence || !block || block.kind === 'heading' || deniedAbove(block, found.article)) return undefined
  const chain = leaningChain(found.article, sentence)
  return chain && unitOf(found.article, found.extraction, block, chain)
}

function isReply(text: string): boolean {
  return opensWithParticle(text) && text.split(' ').length <= mostOfReply
}

const mostOfReply = 3
