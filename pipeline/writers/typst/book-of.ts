/** Makes the printed book of an edition. */

import {mentionRemark} from '../../../templates/mention-remark.ts'
import {questionRemark} from '../../../templates/question-remark.ts'
import type {Edition, EditionQuestion, EditionTable, EditionTerm} from '../../model/edition.ts'
import type {WriterOptions} from '../../model/registry.ts'
import {shownDefinitions} from '../../model/shown-definitions.ts'
import {shownValues} from '../../model/shown-values.ts'
import {fitTable} from '../markdown/fit-table.ts'
import {authorsOf} from '../wording/authors-of.ts'
import type {Book, BookEntry, BookLink, BookPassage, BookQuestion, BookTable} from './book.ts'
import {bookDate} from './book-date.ts'
import {bookDisagreements, disagreementLinks} from './book-disagreements.ts'
import {type BookPassages, bookPassages} from './book-passages.ts'
import {bookReferences} from './book-references.ts'

export function bookOf(edition: Edition, options: WriterOptions): Book {
  const passages = bookPassages(edition, options)
  const date = edition.date ?? options.date
  return {
    title: edition.title,
    authors: authorsOf(edition),
    ...(date !== undefined && {date: bookDate(date)}),
    language: /^[a-z]{2,3}(?=-|$)/i.exec(edition.language)?.[0] ?? 'und',
    sources: edition.sources.length,
    glossary: entries(edition, passages),
    tables: edition.tables.map(table => tableOf(table, edition, passages)),
    questions: edition.questions.map(question => questionOf(question, edition, passages)),
    disagreements: bookDisagreements(edition, passages),
    references: bookReferences(edition, options)
  }
}

function entries(edition: Edition, passages: BookPassages): readonly BookEntry[] {
  const labels = new Map(edition.terms.map(term => [term.id, term.label]))
  const links = (ids: readonly string[]): readonly BookLink[] =>
    ids.flatMap(id => {
      const label = labels.get(id)
      return label === undefined ? [] : [{id, label}]
    })
  return edition.terms.map(term => ({
    id: term.id,
    label: term.label,
    aliases: term.aliases,
    definitions: shownDefinitions(term.definitions).map(({definition, others}, index) => ({
      ...passages(definition),
      ...(index === 0 ? remarkOf(term) : {}),
      otherWords: others.map(passages)
    })),
    relations: relationsOf(term, links),
    disagreements: disagreementLinks(edition, conflict => conflict.terms.includes(term.id))
  }))
}

function remarkOf(term: EditionTerm): Pick<BookPassage, 'remark'> {
  const remark = mentionRemark(term)
  return remark === undefined ? {} : {remark: `${remark}:`}
}

function relationsOf(
  {broader, narrower, related}: EditionTerm,
  links: (ids: readonly string[]) => readonly BookLink[]
): BookEntry['relations'] {
  const relations = [
    {words: 'A kind of', terms: links(broader)},
    {words: 'Kinds', terms: links(narrower)},
    {words: 'See also', terms: links(related)}
  ]
  return relations.filter(relation => relation.terms.length > 0)
}

function tableOf(table: EditionTable, edition: Edition, passages: BookPassages): BookTable {
  return {
    title: table.title,
    pieces: fitTable(table).map(({columns, widths, rows}) => ({
      columns,
      widths,
      rows: rows.map(({label, cells}) => ({
        label,
        cells: cells.map(cell => ({
          differ: cell?.agreement === 'disagree',
          values: (cell ? shownValues(cell).shown : []).map(({value}) => passages(value)),
          further: cell ? shownValues(cell).further.length : 0,
          disagreements: disagreementLinks(edition, ({id}) => cell?.conflicts.includes(id) === true)
        }))
      }))
    }))
  }
}

function questionOf(question: EditionQuestion, edition: Edition, passages: BookPassages): BookQuestion {
  const {conflicts} = question
  const remark = questionRemark(question)
  return {
    question: question.question,
    ...(remark !== undefined && {remark}),
    answer: question.answer.map(passages),
    disagreements: disagreementLinks(edition, conflict => conflicts.includes(conflict.id))
  }
}
