/** The questions of the sources and their answers. */
import type {Paragraph, RootContent} from 'mdast'
import type {Edition, EditionQuestion} from '../../model/edition.ts'
import {questionRemark} from '../wording/question-remark.ts'
import {editorial, heading, text} from './pandoc-nodes.ts'
import type {PassagePhrases} from './passage-phrases.ts'

export function questionsPart(edition: Edition, phrases: PassagePhrases): RootContent[] {
  if (edition.questions.length === 0) return []
  return [
    heading(1, 'questions', 'Questions'),
    ...edition.questions.flatMap(question => entry(question, edition.questions, phrases))
  ]
}

function entry(question: EditionQuestion, all: readonly EditionQuestion[], phrases: PassagePhrases): RootContent[] {
  const remark = questionRemark(question)
  return [
    heading(2, question.id, question.question),
    ...(remark === undefined ? [] : [ownVoice(text(remark))]),
    ...question.answer.map((passage): Paragraph => ({type: 'paragraph', children: phrases(passage)})),
    ...question.conflicts.map(id => ownVoice({type: 'link', url: `#${id}`, children: [text('Sources disagree.')]})),
    ...seeAlso(question, all)
  ]
}

function seeAlso({related = []}: EditionQuestion, all: readonly EditionQuestion[]): Paragraph[] {
  const near = related.flatMap(id => all.find(each => each.id === id) ?? [])
  const links = near.flatMap(
    ({id, question}, index): Parameters<typeof editorial> => [
      {type: 'text', value: index === 0 ? 'See also: ' : ' · '},
      {type: 'link', url: `#${id}`, children: [text(question)]}
    ]
  )
  return links.length === 0 ? [] : [ownVoice(...links)]
}

function ownVoice(...children: Parameters<typeof editorial>): Paragraph {
  return {type: 'paragraph', children: [editorial(...children)]}
}
