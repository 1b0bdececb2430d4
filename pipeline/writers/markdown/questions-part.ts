/** The questions of the sources and their answers. */
import type {Paragraph, RootContent} from 'mdast'
import type {Edition, EditionQuestion} from '../../model/edition.ts'
import {editorial, heading, text} from './pandoc-nodes.ts'
import type {PassagePhrases} from './passage-phrases.ts'

export function questionsPart(edition: Edition, phrases: PassagePhrases): RootContent[] {
  if (edition.questions.length === 0) return []
  return [heading(1, 'questions', 'Questions'), ...edition.questions.flatMap(question => entry(question, phrases))]
}

function entry(question: EditionQuestion, phrases: PassagePhrases): RootContent[] {
  return [
    heading(2, question.id, question.question),
    ...remarks(question),
    ...question.answer.map((passage): Paragraph => ({type: 'paragraph', children: phrases(passage)})),
    ...question.conflicts.map(id => ownVoice({type: 'link', url: `#${id}`, children: [text('Sources disagree.')]}))
  ]
}

function remarks(question: EditionQuestion): Paragraph[] {
  if (!question.answered) return [ownVoice(text('The sources ask this and do not answer it.'))]
  if (question.answeredBy === 'corpus') return [ownVoice(text('The asking lost its answer; what other passages say:'))]
  return []
}

function ownVoice(...children: Parameters<typeof editorial>): Paragraph {
  return {type: 'paragraph', children: [editorial(...children)]}
}
