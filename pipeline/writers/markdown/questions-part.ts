/** The questions of the sources and their answers. */
import type {Paragraph, RootContent} from 'mdast'
import type {Edition, EditionQuestion} from '../../model/edition.ts'
import {questionRemark} from '../wording/question-remark.ts'
import {editorial, heading, text} from './pandoc-nodes.ts'
import type {PassagePhrases} from './passage-phrases.ts'

export function questionsPart(edition: Edition, phrases: PassagePhrases): RootContent[] {
  if (edition.questions.length === 0) return []
  return [heading(1, 'questions', 'Questions'), ...edition.questions.flatMap(question => entry(question, phrases))]
}

function entry(question: EditionQuestion, phrases: PassagePhrases): RootContent[] {
  const remark = questionRemark(question)
  return [
    heading(2, question.id, question.question),
    ...(remark === undefined ? [] : [ownVoice(text(remark))]),
    ...question.answer.map((passage): Paragraph => ({type: 'paragraph', children: phrases(passage)})),
    ...question.conflicts.map(id => ownVoice({type: 'link', url: `#${id}`, children: [text('Sources disagree.')]}))
  ]
}

function ownVoice(...children: Parameters<typeof editorial>): Paragraph {
  return {type: 'paragraph', children: [editorial(...children)]}
}
