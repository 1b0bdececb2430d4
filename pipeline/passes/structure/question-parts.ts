/** Finds the parts of an article that hold questions and answers, and the question lines in them. */
import {isAnswerWord} from '../../language/is-answer-word.ts'
import {type Block, droppedKinds} from '../../model/block.ts'
import {isQuestionLabel} from './is-question-label.ts'
import {lineText} from './line-text.ts'

export interface QuestionPart {
  /** Places of the question lines in the blocks, in order, at least one. */
  readonly questions: readonly number[]
  /** Where the part ends, exclusive. */
  readonly end: number
}

/** A question line elsewhere is a heading or rhetoric; one that is marked “Q:”, or by the format, is its own part. */
export function questionParts(blocks: readonly Block[]): readonly QuestionPart[] {
  const whole = wholePart(blocks)
  if (whole) return [whole]
  const parts: QuestionPart[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    const part = block && (markedPart(blocks, at) ?? labelledPart(blocks, at, block))
    if (!part) continue
    parts.push(part)
    at = part.end - 1
  }
  return parts
}

/**
 * An article of nothing but questions and answers needs no label: all its headings ask, its title apart. Readers ask for
 * themselves or are answered in a paragraph; an author who asks under each heading and goes on at length heads his parts so.
 */
function wholePart(blocks: readonly Block[]): QuestionPart | undefined {
  const first = blocks.findIndex(block => !droppedKinds.has(block.kind))
  const headings = placesFrom(blocks, 0, blocks.length, ({kind}) => kind === 'heading')
  const questions = headings.filter(at => {
    const block = blocks[at]
    return block !== undefined && at > first && isQuestionHeading(block)
  })
  const others = headings.filter(at => at > first && !questions.includes(at))
  if (questions.length < least || others.length > 0) return undefined
  const own = questions.some(at => firstPerson.test(blocks[at] ? lineText(blocks[at]) : ''))
  return own || areShort(blocks, questions, blocks.length) ? {questions, end: blocks.length} : undefined
}

const firstPerson = /\b(?:i|my|me|we|our|us)\b/i

/** So many questions are an article of questions; fewer may be how an author heads his parts. */
const least = 5

/** “Q: …” lines, and what a reader gave as questions, up to a heading. */
function markedPart(blocks: readonly Block[], at: number): QuestionPart | undefined {
  if (!isMarked(blocks[at])) return undefined
  let end = at + 1
  while (end < blocks.length && (blocks[end]?.kind !== 'heading' || isMarked(blocks[end]))) end += 1
  return {questions: placesFrom(blocks, at, end, isMarked), end}
}

function isMarked(block: Block | undefined): boolean {
  if (!block || droppedKinds.has(block.kind)) return false
  return block.kind === 'question' || /^Q ?\d{0,2} ?[:.)] ?\S/.test(lineText(block))
}

/** A label over question lines; without the word, a heading straight over three questions with short answers. */
function labelledPart(blocks: readonly Block[], at: number, label: Block): QuestionPart | undefined {
  if (label.kind !== 'heading' || asks(label)) return undefined
  const end = partEnd(blocks, at, label)
  if (!asksSoon(blocks, at)) return titledPart(blocks, at, end)
  const strict = placesFrom(blocks, at + 1, end, isQuestionHeading)
  const questions = placesFrom(blocks, at + 1, end, strict.length > 0 ? isQuestionLine : isLooseQuestion)
  const first = questions[0]
  if (first === undefined) return undefined
  const intro = blocks.slice(at + 1, first).filter(block => !droppedKinds.has(block.kind)).length
  if (isQuestionLabel(lineText(label))) return intro <= 2 ? {questions, end} : undefined
  if (isTitledQuestions(blocks, at)) return intro === 0 ? {questions, end} : undefined
  const titles = blocks.slice(0, at).every(block => droppedKinds.has(block.kind))
  const fewest = strict.every(place => blocks[place]?.level !== undefined) && strict.length === questions.length ? 2 : 3
  return intro === 0 && !titles && questions.length >= fewest && areShort(blocks, questions, end)
    ? {questions, end}
    : undefined
}

/** “Questions About Kettles” over a long opening: the headings that ask are what its title promises. */
function titledPart(blocks: readonly Block[], at: number, end: number): QuestionPart | undefined {
  const label = blocks[at]
  const first = blocks.findIndex(block => !droppedKinds.has(block.kind))
  if (at !== first || !label || !isQuestionLabel(lineText(label))) return undefined
  const questions = placesFrom(blocks, at + 1, end, isQuestionHeading)
  return questions.length > 1 ? {questions, end} : undefined
}

/** Under the title “Questions About Kettles” every section that opens with a question is one of questions. */
function isTitledQuestions(blocks: readonly Block[], at: number): boolean {
  const title = blocks.find(block => !droppedKinds.has(block.kind))
  return title?.kind === 'heading' && title !== blocks[at] && isQuestionLabel(lineText(title))
}

function asks(block: Block): boolean {
  return /\?["')]*$/.test(lineText(block))
}

/** At most two blocks of introduction before the first question. */
function asksSoon(blocks: readonly Block[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 20).filter(block => !droppedKinds.has(block.kind))
  return next.slice(0, 3).some(asks)
}

function partEnd(blocks: readonly Block[], at: number, label: Block): number {
  for (let end = at + 1; end < blocks.length; end += 1) {
    const block = blocks[end]
    if (block?.kind === 'heading' && !asks(block) && (block.level ?? 2) <= (label.level ?? 2)) return end
  }
  return blocks.length
}

function placesFrom(
  blocks: readonly Block[],
  start: number,
  end: number,
  fits: (block: Block, before: Block | undefined, after: Block | undefined) => boolean
): readonly number[] {
  return blocks
    .slice(start, end)
    .flatMap((block, at) => (fits(block, blocks[start + at - 1], blocks[start + at + 1]) ? [start + at] : []))
}

function isQuestionHeading(block: Block): boolean {
  return block.kind === 'heading' && asks(block)
}

/** Longer question lines than a heading may be, and items of a list of questions. */
function isQuestionLine(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  if (block.kind === 'heading') return asks(block)
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false
  const text = unquoted(lineText(block)).replace(/^\d{1,2}[.)] /, '')
  if (block.kind === 'paragraph' && isCase(text, before, after)) return true
  if (!asks(block) || text.length > 240 || /[.!?] \S/.test(text) || /:$/.test(before ? lineText(before) : ''))
    return false
  return block.kind === 'list-item' ? block.list?.ordered === true : opener.test(text)
}

/** A page of letters puts each question in quotation marks. */
function unquoted(text: string): string {
  return /^"([^"]*\?)"$/.exec(text)?.[1] ?? text
}

/** “The lid rattles. Is the kettle broken?”: the case before what is asked of it, between two answers. */
function isCase(text: string, before: Block | undefined, after: Block | undefined): boolean {
  const [, told = '', asked = ''] = /^(\p{Lu}[^.!?]{6,70})[.!] (\p{Lu}[^.!?]{4,70})\?$/u.exec(text) ?? []
  const parted = after?.kind === 'paragraph' && !asks(after) && before !== undefined && !asks(before)
  return parted && opener.test(asked) && !isAnswerWord(told.split(' '))
}

function isLooseQuestion(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  const item = block.kind === 'list-item' && asks(block) && !/[.!?] \S/.test(lineText(block))
  return isQuestionLine(block, before, after) || (item && !/:$/.test(before ? lineText(before) : ''))
}

const opener =
  /^(?:who|what|when|where|why|which|whose|how|is|are|was|were|am|do|does|did|can|could|will|would|should|shall|may|must|has|have|had|if|for|in|on|at|with|after|before|i|my|isn't|aren't|don't|doesn't|can't|won't)\b/i

/** At most one block between two questions. */
function areShort(blocks: readonly Block[], questions: readonly number[], end: number): boolean {
  return questions.every((place, at) => {
    const next = questions[at + 1] ?? end
    const between = blocks.slice(place + 1, next).filter(block => !droppedKinds.has(block.kind))
    return at === questions.length - 1 || between.length <= 1
  })
}
