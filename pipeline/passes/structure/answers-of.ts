/** Which blocks answer the questions of a part: not always the next paragraph, since pages lose answers when they are copied. */
import {finiteVerb} from '../../language/finite-verb.ts'
import {isAnswerWord} from '../../language/is-answer-word.ts'
import {splitSentences} from '../../language/split-sentences.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import {type Block, droppedKinds} from '../../model/block.ts'
import {lineText} from './line-text.ts'
import type {QuestionPart} from './question-parts.ts'

/** Places of the answering blocks, by place of the question; none for a question whose answer was lost. */
export function answersOf(
  blocks: readonly Block[],
  part: QuestionPart,
  marked: boolean
): ReadonlyMap<number, readonly number[]> {
  const runs = part.questions.map((place, at) => runOf(blocks, place + 1, part.questions[at + 1] ?? part.end))
  const usual = runs.slice(0, -1).reduce((most, run) => Math.max(most, paragraphsIn(blocks, run)), 0)
  return new Map(
    part.questions.map((place, at) => {
      const run = runs[at] ?? []
      const last = at === part.questions.length - 1
      const lost = at > 0 && runs[at - 1]?.length === 0
      return [place, last ? lastAnswer(blocks, place, run, {usual, lost, marked, only: runs.length === 1}) : run]
    })
  )
}

/** What stands between two questions, up to a heading. */
function runOf(blocks: readonly Block[], start: number, end: number): readonly number[] {
  const run: number[] = []
  for (let at = start; at < end; at += 1) {
    const block = blocks[at]
    if (!block || block.kind === 'heading') break
    if (!droppedKinds.has(block.kind) && !block.note) run.push(at)
  }
  return run
}

function paragraphsIn(blocks: readonly Block[], run: readonly number[]): number {
  return run.filter(at => isParagraph(blocks[at])).length
}

function isParagraph(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'answer'
}

interface Manner {
  /** Most paragraphs of an answer before. */
  readonly usual: number
  /** Whether the question before has no answer. */
  readonly lost: boolean
  readonly marked: boolean
  readonly only: boolean
}

/** After the last answer the article itself may go on: no more paragraphs than usual, and none that takes leave. */
function lastAnswer(
  blocks: readonly Block[],
  question: number,
  run: readonly number[],
  manner: Manner
): readonly number[] {
  const first = blocks[run[0] ?? -1]
  if (!first) return []
  if (isParagraph(first) && !isAnswer(blocks[question], first, manner)) return []
  const most = manner.only || manner.usual === 0 ? 1 : manner.usual
  let paragraphs = 0
  const end = run.findIndex(at => {
    const block = blocks[at]
    if (!block || !isParagraph(block)) return false
    paragraphs += 1
    return (paragraphs > 1 && closing.test(lineText(block))) || (!manner.marked && paragraphs > most)
  })
  return end < 0 ? run : run.slice(0, end)
}

function isAnswer(question: Block | undefined, first: Block, {usual, lost, only}: Manner): boolean {
  const text = lineText(first)
  if (first.kind === 'answer' || isAnswerWord(text.split(/[^\p{L}'-]+/u)) || /^A ?\d{0,2} ?[:.)] /.test(text))
    return true
  if (closing.test(text)) return false
  if (usual === 0 && !only) return false
  return !lost || isFragment(text) || sharesWord(question ? lineText(question) : '', text)
}

/** “Twelve, with a parent.”: what says nothing without the question before it. */
function isFragment(text: string): boolean {
  const [sentence] = splitSentences(text)
  const opening = text.slice(0, sentence?.end)
  const tokens = tagSentence(opening)
  return !opening.endsWith('!') && finiteVerb(tokens, 0, tokens.length) === undefined
}

/** How a text takes leave of its readers. */
const closing =
  /^(?:(?:to )?wrap(?:ping)?(?: things| it)? up|in (?:conclusion|summary|closing|the end)|to (?:conclude|sum up|summari[sz]e)|summing up|summary|all in all|the bottom line|ultimately|that's (?:it|all)|thanks for|thank you|(?:do you )?(?:still )?(?:have|got) (?:a |any |more |other |another )*questions?|if you (?:still )?have (?:any |more |other |further )*questions|(?:we|i) hope|hope (?:this|that)|(?:so,? )?there you have it|the (?:key )?takeaway|let (?:us|me) know|leave a comment|final (?:thoughts|words)|conclusion)\b/i

/** A word of five letters or more, compared by its first five. */
function sharesWord(question: string, answer: string): boolean {
  const keys = (text: string): readonly string[] =>
    (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map(word => word.slice(0, 5))
  const asked = new Set(keys(question))
  return keys(answer.slice(0, 400)).some(key => asked.has(key))
}
