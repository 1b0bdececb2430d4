/** The questions of the sources and their answers. */
import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import {answerParts} from '../../../templates/answer-parts.ts'
import {disagreementWords} from '../../../templates/disagreement-words.ts'
import {questionRemark} from '../../../templates/question-remark.ts'
import type {Edition, EditionQuestion} from '../../model/edition.ts'
import {editorial, heading, text} from './pandoc-nodes.ts'
import type {PassagePhrases} from './passage-phrases.ts'

export function questionsPart(edition: Edition, phrases: PassagePhrases): RootContent[] {
  if (edition.questions.length === 0) return []
  return [
    heading(1, 'questions', 'Questions'),
    ...edition.questions.filter(({answered}) => answered).flatMap(question => entry(question, edition, phrases)),
    ...unanswered(edition)
  ]
}

/** Together at the end: it is said once that nobody answers them. */
function unanswered({questions}: Edition): RootContent[] {
  const open = questions.filter(({answered}) => !answered)
  if (open.length === 0) return []
  return [
    heading(2, 'unanswered', 'Asked and not answered'),
    ...open.flatMap(question => {
      const remark = questionRemark(question)
      return [
        named(question),
        ...(remark === undefined ? [] : [ownVoice(text(remark))]),
        ...seeAlso(question, questions)
      ]
    })
  ]
}

function named({id, question}: EditionQuestion): Paragraph {
  return {type: 'paragraph', children: [{type: 'bracketedSpan', identifier: id, children: [text(question)]}]}
}

function entry(question: EditionQuestion, edition: Edition, phrases: PassagePhrases): RootContent[] {
  const remark = questionRemark(question)
  return [
    heading(2, question.id, question.question),
    ...(remark === undefined ? [] : [ownVoice(text(remark))]),
    ...answerParts(question, edition).flatMap(({passage, leadIn, setAside}): Paragraph[] => [
      ...(leadIn ? [ownVoice(text(leadIn.text.replace(/\s+/g, ' ').trim()))] : []),
      {
        type: 'paragraph',
        children: [...(setAside ? [editorial(text('Set aside by the editor:')), space()] : []), ...phrases(passage)]
      }
    ]),
    ...disagreements(question, edition),
    ...seeAlso(question, edition.questions)
  ]
}

function space(): PhrasingContent {
  return {type: 'text', value: ' '}
}

/** Disagreements of which the same is said are one line. */
function disagreements({conflicts}: EditionQuestion, edition: Edition): Paragraph[] {
  const told = edition.conflicts.filter(({id}) => conflicts.includes(id))
  const lines = new Map([...told].reverse().map(conflict => [disagreementWords(conflict), conflict.id]))
  return [...lines].reverse().map(([words, id]) => ownVoice({type: 'link', url: `#${id}`, children: [text(words)]}))
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
