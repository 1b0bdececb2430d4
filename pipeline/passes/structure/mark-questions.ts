/** Turns the lines of parts with questions into questions and answers. */
import type {Block} from '../../model/block.ts'
import {answersOf} from './answers-of.ts'
import {questionParts} from './question-parts.ts'

/** Lists and tables of an answer keep their kinds; `link-blocks` hangs them on the paragraph or question above them. */
export function markQuestions(blocks: readonly Block[], marked: boolean): readonly Block[] {
  const result = [...blocks]
  for (const part of questionParts(blocks)) {
    for (const [place, answers] of answersOf(blocks, part, marked)) {
      const question = blocks[place]
      if (question) result[place] = asQuestion(question)
      for (const at of answers) {
        const block = blocks[at]
        if (block?.kind === 'paragraph') result[at] = {...block, kind: 'answer'}
      }
    }
  }
  return result
}

function asQuestion({level: _level, list: _list, ...block}: Block): Block {
  return {...block, kind: 'question'}
}
