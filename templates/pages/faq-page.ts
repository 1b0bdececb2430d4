/** The questions that the sources ask, with their answers. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {EditionQuestion} from '../../pipeline/model/edition.ts'
import type {Passage} from '../../pipeline/model/passage.ts'
import {anchor} from '../partials/anchor.ts'
import {filterBar} from '../partials/filter-bar.ts'
import {icon} from '../partials/icon.ts'
import {passage} from '../partials/passage.ts'
import {sourceMarks} from '../partials/source-marks.ts'
import type {Page, Site} from '../site.ts'
import {questionsData} from '../structured-data.ts'
import {counted} from '../words.ts'

export function faqPage(site: Site): Page {
  const {questions} = site.edition
  const open = questions.filter(question => !question.answered)
  const data = questionsData(site)
  const lede =
    questions.length === 0
      ? 'The sources ask no questions.'
      : `${counted(questions.length, 'question')} that the sources ask${open.length > 0 ? `; ${open.length} of them without an answer` : ''}.`
  return {
    path: 'faq/index.html',
    title: 'Questions',
    section: 'faq',
    description: lede,
    ...(data && {structuredData: data}),
    content: [
      h('h1', 'Questions'),
      h('p', {className: ['lede', 'voice']}, lede),
      ...(questions.length > 0 ? [filterBar('Filter the questions')] : []),
      h(
        'div',
        {className: ['questions'], dataFilterGroup: ''},
        questions.map(question => entry(site, question))
      )
    ]
  }
}

function entry(site: Site, question: EditionQuestion): Element {
  const id = anchor('question', question.id)
  return h('details', {className: ['question'], id, dataFilterItem: ''}, [
    h('summary', h('h2', question.question)),
    h('div', {className: ['answer']}, [
      ...remark(question),
      ...question.answer.map(content => h('p', passage(site, withoutQuestion(content)))),
      ...disagreements(question),
      ...related(site, question),
      h('p', {className: ['voice', 'asked']}, [
        'Asked by',
        sourceMarks(site, question.asked),
        ' · ',
        h('a', {href: `#${id}`}, 'Link to this question')
      ])
    ])
  ])
}

function remark({answered, answeredBy}: EditionQuestion): ElementContent[] {
  const words = !answered
    ? 'The sources ask this and do not answer it.'
    : answeredBy === 'corpus'
      ? 'The answer given where it is asked is lost. What the sources say elsewhere:'
      : undefined
  return words === undefined ? [] : [h('p', {className: ['voice', 'note']}, words)]
}

function disagreements(question: EditionQuestion): ElementContent[] {
  if (question.conflicts.length === 0) return []
  const links = question.conflicts.flatMap((id, index): ElementContent[] => [
    {type: 'text', value: index === 0 ? ' ' : ', '},
    h(
      'a',
      {href: `disagreements/index.html#${anchor('conflict', id)}`},
      index === 0 ? 'both sides' : `and ${index + 1}`
    )
  ])
  return [h('p', {className: ['voice', 'note', 'disputed']}, [icon('disagree'), ' Sources disagree:', ...links])]
}

function related({edition}: Site, question: EditionQuestion): ElementContent[] {
  const near = (question.related ?? []).flatMap(id => edition.questions.find(each => each.id === id) ?? [])
  if (near.length === 0) return []
  const links = near.flatMap((each, index): ElementContent[] => [
    {type: 'text', value: index === 0 ? ' ' : ' · '},
    h('a', {href: `#${anchor('question', each.id)}`}, each.question)
  ])
  return [h('p', {className: ['voice', 'asked']}, ['See also', ...links])]
}

/** The question, which an answer needs as context, stands above it. */
function withoutQuestion(content: Passage): Passage {
  if (content.antecedent) return content
  const {context: _, ...rest} = content
  return rest
}
