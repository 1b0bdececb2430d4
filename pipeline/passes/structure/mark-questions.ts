/** Turns the lines of parts with questions into questions and answers. */
import type {Block} from '../../model/block.ts'
import {proseAfter} from '../../model/prose-after.ts'
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
        if (block?.kind === 'paragraph') result[at] = {...withoutLabel(block), kind: 'answer'}
      }
    }
  }
  return result
}

function asQuestion({level: _level, list: _list, ...block}: Block): Block {
  return {...block, kind: 'question'}
}

/** “A: The tide turns twice.”: the letter that answers a “Q:” is no word of the answer. */
function withoutLabel(block: Block): Block {
  const label = /^\s*A ?\d{0,2} ?[:)]\s+(?=\S)/.exec(block.prose.text)?.[0].length ?? 0
  return label === 0 || block.marks?.length ? block : {...block, prose: proseAfter(block.prose, label)}
}
