/** Whether the line or heading above a passage puts the very question: items under “What you wear:” answer “What should I wear?”. */
import {headQuestion} from '../../language/head-question.ts'
import type {NameAt, Question} from '../../language/question.ts'
import type {QuestionFrame} from '../../language/read-frame.ts'
import {readQuestion} from '../../language/read-question.ts'
import {remembered} from '../../language/remembered.ts'
import {sameFrame} from '../../language/same-frame.ts'
import type {AnswerUnit} from './answer-units.ts'

export function restates({heads}: AnswerUnit, {frame}: Question, nameAt: NameAt): boolean {
  return (
    frame !== undefined &&
    heads.some(head => {
      const put = headFrames(nameAt)(head)
      return put !== undefined && sameFrame(frame, put)
    })
  )
}

const headFrames = remembered((nameAt: NameAt) => {
  const frames = new Map<string, QuestionFrame | undefined>()
  return (head: string): QuestionFrame | undefined => {
    if (!frames.has(head)) {
      const put = headQuestion(head)
      frames.set(head, put === undefined ? undefined : readQuestion(put, nameAt).frame)
    }
    return frames.get(head)
  }
})
