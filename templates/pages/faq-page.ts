/** The questions that the sources ask, with their answers. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {EditionQuestion} from '../../pipeline/model/edition.ts'
import {answerParts} from '../answer-parts.ts'
import {disagreementWords} from '../disagreement-words.ts'
import {anchor} from '../partials/anchor.ts'
import {bothSides} from '../partials/both-sides.ts'
import {filterBar} from '../partials/filter-bar.ts'
import {icon} from '../partials/icon.ts'
import {passage} from '../partials/passage.ts'
import {quoted} from '../partials/sentence-quote.ts'
import {sourceMarks} from '../partials/source-marks.ts'
import {questionRemark} from '../question-remark.ts'
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
        questions.filter(question => question.answered).map(question => entry(site, question))
      ),
      ...unanswered(site, open)
    ]
  }
}

function entry(site: Site, question: EditionQuestion): Element {
  const id = anchor('question', question.id)
  return h('details', {className: ['question'], id, dataFilterItem: ''}, [
    h('summary', h('h2', [question.question, ...askedAbout(question)])),
    h('div', {className: ['answer']}, [
      ...remark(question),
      ...answer(site, question),
      ...disagreements(site, question),
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

/** Nothing is to be opened there: they stand together at the end, and it is said once that nobody answers them. */
function unanswered(site: Site, open: readonly EditionQuestion[]): ElementContent[] {
  if (open.length === 0) return []
  return [
    h('section', {className: ['open-questions'], dataFilterGroup: '', ariaLabelledBy: 'open-questions'}, [
      h('h2', {id: 'open-questions'}, 'Asked and not answered'),
      h('p', {className: ['voice', 'note']}, 'The sources ask this and do not answer it.'),
      h(
        'ul',
        {className: ['plain']},
        open.map(question =>
          h('li', {id: anchor('question', question.id), dataFilterItem: ''}, [
            question.question,
            ...askedAbout(question),
            sourceMarks(site, question.asked),
            ...related(site, question)
          ])
        )
      )
    ])
  ]
}

/** A bare pronoun is told beside the question, which is closed at first. */
function askedAbout({about}: EditionQuestion): ElementContent[] {
  return about ? [{type: 'text', value: ' '}, h('span', {className: ['voice']}, `(about ${about.text})`)] : []
}

function remark({about: _, ...question}: EditionQuestion): ElementContent[] {
  const words = questionRemark(question)
  return words === undefined ? [] : [h('p', {className: ['voice', 'note']}, words)]
}

/** A question as context stands above the answer already, and so does the lead-in of a list; the heads of a cell do not. */
function answer(site: Site, question: EditionQuestion): ElementContent[] {
  return answerParts(question, site.edition).flatMap(({passage: content, leadIn, setAside}): ElementContent[] => {
    const {context: _, ...rest} = content
    const quote = leadIn && quoted(leadIn, {className: ['context']})
    return [
      ...(quote ? [h('p', quote)] : []),
      ...(setAside ? [h('p', {className: ['voice', 'standing']}, 'Set aside by the editor')] : []),
      h('p', passage(site, content.antecedent || (content.context?.length ?? 0) > 1 ? content : rest))
    ]
  })
}

/** Disagreements of which the same is said are one line. */
function disagreements({edition}: Site, question: EditionQuestion): ElementContent[] {
  const told = edition.conflicts.filter(({id}) => question.conflicts.includes(id))
  return [...new Set(told.map(disagreementWords))].map(words => {
    const same = told.filter(conflict => disagreementWords(conflict) === words)
    return h('p', {className: ['voice', 'note', 'disputed']}, [
      icon('disagree'),
      ` ${words} `,
      ...bothSides(same.map(({id}) => id))
    ])
  })
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
