/** What the sources themselves answer to the askings of a question. */
import type {Article, Sentence} from '../../model/block.ts'
import type {Extraction} from '../../model/extraction.ts'
import type {Asking, QuestionCluster} from '../../model/matching.ts'
import type {Span} from '../../model/span.ts'
import {type AnswerUnit, joinUnits, leans, unitOf} from './answer-units.ts'
import {isComment} from './is-comment.ts'

export interface ReadSources {
  readonly read: ReadonlyMap<string, {readonly article: Article; readonly extraction: Extraction}>
}

export interface SourceAnswer {
  readonly unit: AnswerUnit
  readonly asked: Span
}

/** The answer to the canonical wording first, FAQ entries before headings, the fuller before the shorter. */
export function sourceAnswers(cluster: QuestionCluster, corpus: ReadSources): readonly SourceAnswer[] {
  const answers = cluster.askings.flatMap(asking => {
    const formal = asking.origin === 'heading' || asking.origin === 'inline' ? 0 : 1
    const items = listedAnswer(asking, corpus)
    const whole = items.length > 0 ? undefined : answerUnit(asking, corpus)
    return [...items, ...(whole ? [whole] : [])].map(unit => ({unit, asked: asking.asked, formal}))
  })
  return answers.sort(
    (a, b) => b.formal - a.formal || Math.min(4, b.unit.sentences.length) - Math.min(4, a.unit.sentences.length)
  )
}

/** “It cannot:” and a list: each item is a point, under its lead-in; the lead-in alone says nothing. */
function listedAnswer(asking: Asking, corpus: ReadSources): readonly AnswerUnit[] {
  const read = corpus.read.get(asking.source)
  const first = read?.article.sentences[asking.answer[0] ?? -1]
  if (!read || !first || !/:["”’)]*$/.test(first.text)) return []
  const {article, extraction} = read
  return article.blocks
    .filter(block => block.kind === 'list-item' && block.leadIn === first.block)
    .map(block => ({block, sentences: article.sentences.filter(each => each.block === block.index)}))
    .filter(({sentences}) => sentences.length > 0 && sentences.every(each => asking.answer.includes(each.index)))
    .slice(0, mostItems)
    .map(({block, sentences}) => unitOf(article, extraction, block, sentences))
}

/** Of sentences: an answer that was written as one is given whole unless it is an article of its own. */
const longest = {faq: 8, listed: 5, heading: 3}
const mostItems = 6

/** The whole answer, or of a long one its opening. */
function answerUnit(asking: Asking, corpus: ReadSources): AnswerUnit | undefined {
  const read = corpus.read.get(asking.source)
  if (!read || asking.answer.length === 0) return undefined
  const {article, extraction} = read
  const all = withoutComment(asking.answer.flatMap(index => article.sentences[index] ?? []))
  const sentences = asking.origin === 'heading' ? openings(all, article) : all
  const listed = sentences.some(({block}) => article.blocks[block]?.kind === 'list-item')
  const limit = asking.origin === 'faq' ? longest.faq : listed ? longest.listed : longest.heading
  const kept = sentences.slice(0, limit)
  const blocks = [...new Set(kept.map(sentence => sentence.block))]
  const units = blocks.flatMap(index => {
    const block = article.blocks[index]
    return block
      ? [
          unitOf(
            article,
            extraction,
            block,
            kept.filter(sentence => sentence.block === index)
          )
        ]
      : []
  })
  return joinUnits(units)
}

/** An opening that only announces the answer is left out where an answer follows. */
function withoutComment(sentences: readonly Sentence[]): readonly Sentence[] {
  const [first, second] = sentences
  return first && second && isComment(first.text) && !leans(second.text) ? sentences.slice(1) : sentences
}

/** Of each list item its first sentence: what the item is; with what follows where that is only its name (“1. Rinsing. The kettle …”). */
function openings(sentences: readonly Sentence[], article: Article): readonly Sentence[] {
  return sentences.filter(({block}, at) => {
    const before = sentences[at - 1]
    if (article.blocks[block]?.kind !== 'list-item' || before?.block !== block) return true
    return sentences[at - 2]?.block !== block && before.text.split(/\s+/).length <= mostLabel
  })
}

const mostLabel = 3
